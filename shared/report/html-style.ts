/** The look of the HTML report: quiet, for a screen in light and dark, and for A4. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#16263a;--soft:#55657a;--line:#d5dde6;--paper:#fff;--wash:#f4f7fa;--accent:#0b6170;--critical:#8f1239;--high:#b3390b;--medium:#7a5b00;--low:#2f6b46}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e3eaf2;--soft:#9fb0c3;--line:#2e3d4f;--paper:#10192400;--wash:#182635;--accent:#6cc7d6;--critical:#e0537f;--high:#ef8354;--medium:#d6ab2e;--low:#6fbf8d}body{background:#101924}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem;color:var(--ink);font:15px/1.5 Inter,'DejaVu Sans',Arial,sans-serif}
h1{font-size:2rem;line-height:1.15;margin:.2em 0;overflow-wrap:anywhere}h2{font-size:1.4rem;margin:2.5rem 0 .8rem;padding-top:.6rem;border-top:2px solid var(--ink)}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
a{color:var(--accent)}code{font:12px/1.4 ui-monospace,'DejaVu Sans Mono',monospace;overflow-wrap:anywhere}.digest{font-size:11px}
.kind{text-transform:uppercase;letter-spacing:.08em;color:var(--accent);font-weight:600;margin:0}.lead{font-size:1.1rem;max-width:60ch}.meta,.quiet,.none{color:var(--soft)}.quiet{font-size:.9em}
nav ol{columns:2;padding-left:1.4rem}
table{border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem;table-layout:fixed}caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}th{font-weight:600;background:var(--wash)}tbody th{font-weight:inherit;background:none}
.pair th,.pair td{padding-inline:.3rem;overflow-wrap:normal}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1.5rem;align-items:start}
.risk{display:inline-block;min-width:4.6rem;text-align:center;padding:.05rem .5rem;border-radius:1rem;border:1.5px solid currentColor;font-size:.85em;font-weight:600}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.threat{border:1px solid var(--line);border-radius:8px;padding:.4rem 1rem .8rem;margin:1rem 0}.threat h3{margin-top:.5rem}.number{color:var(--soft);font-weight:500;margin-right:.3rem}
.line{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;color:var(--soft);margin:.3rem 0}
dl{display:grid;grid-template-columns:7rem 1fr;gap:.3rem .8rem;margin:.6rem 0 0}dt{font-weight:600}dd{margin:0;min-width:0;overflow-wrap:anywhere}dd ul,.facts{margin:0;padding-left:1.1rem}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto;border:1px solid var(--line);border-radius:8px;background:#fff}figcaption{color:var(--soft)}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt Inter,'DejaVu Sans',Arial,sans-serif;color:#55657a}}
@page wide{size:A4 landscape;margin:14mm}
@media print{body{max-width:none;padding:0;font-size:9.5pt}h1{font-size:22pt}h2{font-size:14pt;break-after:avoid}h3{break-after:avoid}nav{break-after:page}
.cover{padding-top:40mm;padding-bottom:14mm}.threat,tr,figure,li{break-inside:avoid}.threat h3,.line{break-after:avoid}.threat{box-decoration-break:clone}thead{display:table-header-group}th,td{padding:1.6mm 2mm}
#diagrams{page:wide}#diagrams h2{margin-top:0}figure{margin:0}figure svg{width:100%;max-height:146mm;border:0}#traceability,#inventory{break-before:page}a{color:inherit;text-decoration:none}code{font-size:8pt}}
`;
