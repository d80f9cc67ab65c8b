import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import './bare.css';
import { Bare } from './bare';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
