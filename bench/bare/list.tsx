import { useMemo, useState } from 'react';
import { given } from './given';

/** As many rows as a plain list, and a field that filters them by their text. */
export function List() {
  const [text, setText] = useState('');
  const rows = useMemo(() => given().rows.filter((row) => row.text.toLowerCase().includes(text)), [text]);
  return (
    <>
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <span role="status">{rows.length}</span>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>{row.text}</li>
        ))}
      </ul>
    </>
  );
}
