/** The look of the HTML report on a screen, in light and dark: quiet. */
const screen = `
:root{color-scheme:light dark;--ink:#16263a;--soft:#55657a;--line:#d5dde6;--paper:#fff;--wash:#f4f7fa;--accent:#0b6170;--critical:#8f1239;--high:#b3390b;--medium:#7a5b00;--low:#2f6b46}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e3eaf2;--soft:#9fb0c3;--line:#2e3d4f;--paper:#10192400;--wash:#182635;--accent:#6cc7d6;--critical:#ea6f95;--high:#ef8354;--medium:#d6ab2e;--low:#6fbf8d}body{background:#101924}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem;color:var(--ink);font:15px/1.5 Inter,'DejaVu Sans',Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.15;margin:.2em 0}h2{font-size:1.4rem;margin:2.5rem 0 .8rem;padding-top:.6rem;border-top:2px solid var(--ink)}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
a{color:var(--accent)}code{font:12px/1.4 Inter,'DejaVu Sans',Arial,sans-serif;font-variant-numeric:tabular-nums slashed-zero}.digest{font-size:11px}.controls code,.running code{color:var(--soft)}
.kind{text-transform:uppercase;letter-spacing:.08em;color:var(--accent);font-weight:600;margin:0}.lead{font-size:1.1rem;max-width:60ch}.meta,.quiet,.none{color:var(--soft)}.quiet{font-size:.9em}
nav ol{columns:2;padding-left:1.4rem}
table{border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem;table-layout:fixed}caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}th{font-weight:600;background:var(--wash)}tbody th{font-weight:inherit;background:none}
.pair th,.pair td{padding-inline:.3rem;overflow-wrap:normal}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1.5rem;align-items:start}
.risk{display:inline-block;min-width:4.6rem;text-align:center;padding:.05rem .5rem;border-radius:1rem;border:1.5px solid currentColor;font-size:.85em;font-weight:600}
.matrix td,.matrix th{text-align:center}.matrix .cell{color:var(--ink);border:1px solid var(--line)}.cell.critical{background:color-mix(in srgb,var(--critical) 26%,transparent)}.cell.high{background:color-mix(in srgb,var(--high) 22%,transparent)}.cell.medium{background:color-mix(in srgb,var(--medium) 20%,transparent)}.cell.low{background:color-mix(in srgb,var(--low) 14%,transparent)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.sign td{height:2.4rem}.day{white-space:nowrap}.approvals{margin:0 0 1.2rem}.about{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:1rem 0}.about dt{color:var(--soft)}.about dd{margin:0}.approved::before{content:'✓ '}.outdated::before{content:'○ '}h4{margin:.8rem 0 .2rem}.one+.one{margin-top:.5em}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}
.threat{border:1px solid var(--line);border-radius:8px;padding:.4rem 1rem .8rem;margin:1rem 0}.threat h3{margin-top:.5rem}.number{color:var(--soft);font-weight:500;margin-right:.3rem}
.line{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;color:var(--soft);margin:.3rem 0}.line span{min-width:0}
.threat table{margin:0}.threat .names{width:7.8rem}.threat th,.threat td{border:0;background:none;padding:.15rem 0}.threat tbody th{font-weight:600}td ul,.facts{margin:0;padding-left:1.1rem}.notes{padding-left:2rem}
.plain,td .controls{list-style:none;margin:0;padding:0;font-size:.92em}td .controls,.facts,.notes{columns:2;column-gap:1.6rem}.controls li,.plain li{padding-left:1em;text-indent:-1em}
.controls li,.running li{white-space:nowrap}.running li{display:inline;padding:0;text-indent:0}.running li:not(:last-child)::after{content:'\\a0 · ';white-space:normal}.running .long,.controls .long{white-space:normal}.running code,.date,a[href^='#T-'],a[href^='#M-']{white-space:nowrap}.trace{columns:2;column-gap:1.6rem}.trace h3:first-child,.trace>:first-child h4{margin-top:0}
figure{margin:1rem 0}.picture{overflow:auto;border:1px solid var(--line);border-radius:8px;background:#fff}figure svg{display:block;margin:auto;max-width:100%;min-width:calc(var(--width)*.75);height:auto}figcaption{color:var(--soft)}
@media screen{.part,.frames{display:none}}@media print,(min-width:45.01rem){.benchmark code{white-space:nowrap}}@media screen and (max-width:45rem){td .controls,.facts,.notes,.trace{columns:1}.controls li,.running li{white-space:normal}.date{white-space:normal;overflow-wrap:anywhere}.threat .names{width:6.4rem}}
`;

/** On a telephone tables keep their words whole and are moved sideways, each by itself. */
const narrow = `
@media screen and (max-width:45rem){body{padding:1rem}main table:not(.threat *,.pair *),.sign{display:block;overflow-x:auto;overflow-wrap:break-word}main table:not(.threat *,.pair *) :is(th,td){min-width:6.5rem}main table:not(.threat *,.pair *) tbody th{min-width:9rem}main table:not(.threat *,.pair *) td:has(ul){min-width:15rem}caption{max-width:calc(100vw - 3rem)}.about{grid-template-columns:1fr}.about dd{margin-bottom:.5rem}nav ol{columns:1}.pair th,.pair td{padding-inline:.15rem}}
`;

/** The report on A4: wide pictures on pages on their side; no heading, head of a table or single line alone. */
const print = `
@page{size:A4;margin:16mm 16mm 17mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt Inter,'DejaVu Sans',Arial,sans-serif;color:#55657a}}
@page wide{size:A4 landscape;margin:14mm}@page upright{size:A4}
@media print{body{max-width:none;padding:0;font-size:9pt;line-height:1.4}p,li{orphans:3;widows:3}
h1{font-size:22pt}h2{font-size:14pt;margin:9mm 0 2mm;padding-top:2mm}h3{margin:4mm 0 1mm;font-size:10.5pt}h2,h3,h4,caption,thead,.line,p:has(+ul),p:has(+table),p:has(+.trace){break-after:avoid}caption,h2,h3,h4,h2+p,p:has(+table){break-inside:avoid}
p{margin:1.5mm 0}code,.digest{font-size:7.5pt}a{color:inherit;text-decoration:none}nav{break-inside:avoid;margin-bottom:0}nav ol{margin:2mm 0}.cover{padding-top:8mm}.lead{font-size:11pt}
table{margin:1mm 0 3mm}th,td{padding:.8mm 1.6mm}tr,figure,li,.pair,.pair table,.whole{break-inside:avoid}thead{display:table-header-group}thead+tbody tr:nth-child(-n+2),tbody tr:last-child{break-before:avoid}
#summary{break-before:page}#method{break-inside:avoid}#summary h2{margin-top:0}#summary h3{margin:2.5mm 0 0}#summary table{margin:.5mm 0 1.5mm}#summary th,#summary td{padding-block:.5mm}.about{margin:3mm 0}.trace h3,.trace h4{margin:2mm 0 .5mm;break-after:avoid}.trace>:first-child h4{margin-top:0}.notice p{break-before:avoid}#inventory table,#questions table{font-size:8.3pt}#sources{font-size:8.3pt}#sources .notice,#sources .notice .plain{font-size:7.5pt;line-height:1.3}#sources .notice .quiet{margin:.3mm 0 1.2mm}
.threat{border:0;border-top:1px solid var(--line);border-radius:0;padding:1.5mm 0 0;margin:3mm 0 5mm}.threat h3{margin:.5mm 0}.statement{orphans:4;widows:4}
.risk{min-width:16mm}.threat .names{width:24mm}.threat th,.threat td{padding:.4mm 0}.threat tbody{break-inside:avoid}.threat .head+tbody{break-before:avoid}td ul,.facts{padding-left:4mm}.notes{padding-left:7mm}td .controls,.plain{font-size:8pt;line-height:1.35}
#diagrams.wide,section.tall .wide{page:wide}section.wide .tall{page:upright}.picture{border:0;overflow:visible}figure{margin:0}figcaption{font-size:8pt}
figure svg{margin:0;min-width:0;width:auto;height:auto;max-width:100%}figure.tall svg{max-height:228mm}figure.wide svg{max-height:156mm}#diagrams h2{margin-top:0}.part.wide svg{max-height:168mm}figure.part.tall svg{max-height:238mm}}
`;

export const reportStyle = screen + narrow + print;
