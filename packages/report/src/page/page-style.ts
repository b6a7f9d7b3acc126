/** The page's style: calm, readable at 320 pixels and on paper, contrast at least 4.5 to 1. */
export const PAGE_STYLE = `
:root{color-scheme:light;--ink:#1b2733;--soft:#4a5866;--line:#c9d1d9;--faint:#f4f6f8;--accent:#0b4f6c;--mark:#fff5d9;--mark-line:#b7791f}
*{box-sizing:border-box}
html{font-family:Seravek,"Gill Sans Nova","Segoe UI",Ubuntu,Calibri,"Source Sans 3","Noto Sans","Open Sans",sans-serif;font-size:106.25%;line-height:1.55;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:0 clamp(1rem,4vw,2.5rem)}
h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:600;color:var(--accent);overflow-wrap:break-word}
h1{font-size:clamp(1.7rem,5vw,2.6rem);margin:.1em 0 .5em;letter-spacing:-.01em}
h2{font-size:clamp(1.3rem,3.5vw,1.65rem);margin:0 0 .75em}
h3{font-size:1.1rem;margin:2em 0 .75em;color:var(--ink)}
p,li,dd{max-width:44rem;overflow-wrap:break-word}
p{margin:0 0 .8em}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #c2410c;outline-offset:2px}
.skip{position:absolute;left:-99rem;top:0;padding:.6rem 1rem;background:#fff;z-index:3}
.skip:focus{left:1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{padding-top:clamp(1.5rem,5vw,3.5rem)}
.round{margin:0;color:var(--soft)}
.mark-box,.mark{background:var(--mark);border-left:.3rem solid var(--mark-line);padding:.5rem .9rem;font-weight:600;max-width:44rem}
.mark-box{margin:0 0 1.5rem}
.table .mark-box{margin:0 0 .8rem;font-size:.87rem}
.mark-box p{margin:.15em 0}
nav{border-block:1px solid var(--line);padding:.6rem 0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.4rem;margin:0;padding:0}
nav a{display:inline-block;padding:.2rem 0}
main:focus{outline:none}
section{padding-top:clamp(2rem,5vw,3.25rem)}
.lead{font-size:1.2rem;line-height:1.45}
dl{margin:0}
dd{margin:0}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1.5rem 2.5rem}
.key>div{border-top:.25rem solid var(--accent);padding-top:.6rem;display:flex;flex-direction:column}
.key dt{font-weight:600;order:1}
.key dd{font-size:clamp(1.7rem,5vw,2.2rem);line-height:1.15;font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--accent)}
.key dd.note{order:2;white-space:normal;font-size:.9rem;line-height:1.4;font-weight:400;color:var(--soft)}
.unsure{margin-top:1.2rem}
.situations>div{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--line);max-width:44rem}
.situations dd{text-align:right;font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.situations dd span{display:block;font-weight:400;font-size:.85rem;color:var(--soft)}
.definitions>div{padding:.5rem 0;border-bottom:1px solid var(--line);max-width:44rem}
.definitions dt{font-weight:600}
figure{margin:0 0 2.5rem}
.drawing svg{display:block;max-width:100%;min-width:30rem;height:auto}
figcaption{font-size:.9rem;color:var(--soft);padding-top:.5rem}
.download{font-size:.9rem}
figcaption .download{display:block}
figcaption a{display:inline-block;margin-right:.6rem}
.scroll{position:relative;overflow-x:auto;max-width:100%}
.table{margin:0 0 2.5rem}
table{border-collapse:collapse;font-size:.92rem;line-height:1.35}
caption{text-align:left;font-weight:600;font-size:1rem;padding:0 0 .6rem;position:sticky;left:0}
th,td{padding:.4rem .75rem;vertical-align:top;border-bottom:1px solid var(--line)}
th{text-align:left;font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--accent);background:#fff}
thead th.number,td{text-align:right;font-variant-numeric:tabular-nums}
thead th.number{min-width:5.5rem}
td{white-space:nowrap}
td.text{text-align:left;white-space:normal}
td.none{color:var(--soft)}
tbody th:first-child{position:sticky;left:0;background:#fff;min-width:11rem;max-width:22rem}
.total th,.total td{font-weight:600;background:var(--faint)}
.total th:first-child{background:var(--faint)}
.below{font-size:.87rem;color:var(--soft);padding-top:.7rem}
.below p{margin:0 0 .25em}
.below ul{margin:0 0 .4em;padding-left:1.2em}
.on-paper{display:none}
details{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.6rem 0;font-weight:600}
details .table{margin-top:.5rem}
details caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.comparisons ul{padding-left:1.1em}
.comparisons li{margin-bottom:.7em}
.comparisons em{font-style:normal;font-weight:600;color:var(--accent)}
.comparisons .refused em{color:#9b2c2c}
footer{margin-top:4rem;border-top:1px solid var(--line);padding:1rem 0 2rem;color:var(--soft);font-size:.9rem}
@media (max-width:30rem){tbody th:first-child{max-width:9.5rem;min-width:6.5rem}.situations>div{display:block}.situations dd{text-align:left}table{font-size:.86rem}th,td{padding:.35rem}th:first-child{padding-left:.2rem}thead th.number{min-width:4rem}}
@page{size:A4;margin:18mm 16mm}
@page wide{size:A4 landscape}
@media print{html{font-size:9.5pt}body{max-width:none;padding:0}nav,.skip,.download,figcaption .download{display:none}header{padding-top:0}section{padding-top:1.6rem}.situations{break-inside:avoid}h2,h3,caption,summary{break-after:avoid}figure,tr,.key,.situations>div,.definitions>div,.comparisons li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible;break-inside:avoid}.table .mark-box{break-after:avoid}table{font-size:8pt}th,td{padding:.25rem .4rem}thead th.number{min-width:0}tbody th:first-child{position:static;min-width:0}caption{position:static}.table.wide{page:wide}.table.wide table{font-size:7pt}.table.wide th,.table.wide td{padding:.2rem .22rem}summary{list-style:none}details:not([open]){border:0}details:not([open]) summary{padding-bottom:0}details:not([open])+.on-paper{display:block;border-bottom:1px solid var(--line);max-width:none;padding-bottom:.4rem}.drawing svg{min-width:0;width:118mm}a{color:inherit;text-decoration:none}.mark-box,.mark,.total th,.total td{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
