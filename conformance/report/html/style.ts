/**
 * The style of the page, light and dark.
 *
 * @module
 */

/** Columns of a sequence with a width of their own; further ones share the width of the last. */
export const MAX_COLUMNS = 9;

const lanes = Array.from({ length: MAX_COLUMNS }, (_none, index) => index + 1)
  .map(
    (count) =>
      `.lanes-${count} .heads{grid-template-columns:repeat(${count},1fr)}.lanes-${count}{--wire:` +
      `${Math.min(count * 6.5, 34)}rem}`,
  )
  .join('\n');

/** The style sheet. */
export const STYLE = `
:root{color-scheme:light
  dark;--back:#fff;--text:#1c2024;--dim:#59626b;--line:#d5dade;--box:#f5f7f8;--link:#0b57b8;--fail:#b3161d;
  --fail-back:#fdeceb;--warn:#7d5200;--warn-back:#fff4d6;--info:#0b5a6f;--info-back:#e3f3f7;--pass:#1a6b32;
  --pass-back:#e5f5e9;--mono:ui-monospace,SFMono-Regular,
  Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media
  (prefers-color-scheme:dark){:root{--back:#14171a;--text:#e4e7ea;--dim:#a3adb6;--line:#3a4249;--box:#1d2226;
  --link:#82b7ff;--fail:#ff8a85;--fail-back:#3a1718;--warn:#f2c14e;--warn-back:#33270a;--info:#7cd0e6;
  --info-back:#0e2c35;--pass:#7fd699;--pass-back:#12301b}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem}
body{margin:0;overflow-wrap:anywhere;background:var(--back);color:var(--text);font:16px/1.5
  system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main,header{max-width:72rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;line-height:1.4;margin:0 0 .75rem;font-weight:600}
p{margin:.5rem 0}
code,pre{font-family:var(--mono);font-size:.86em;overflow-wrap:anywhere}
pre{white-space:pre-wrap;margin:.25rem 0 0;padding:.5rem
  .75rem;background:var(--box);border-radius:6px;max-height:26rem;overflow:auto}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem;z-index:2}
.verdict{padding:1rem 1.25rem;border-radius:8px;border-left:6px solid;margin:1rem 0}
.verdict p:first-child{margin-top:0;font-size:1.15rem;font-weight:600}
.verdict p:last-child{margin-bottom:0}
.is-fail{background:var(--fail-back);border-color:var(--fail)}.is-warn{background:var(--warn-back);
  border-color:var(--warn)}.is-pass{background:var(--pass-back);border-color:var(--pass)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.75rem 0}
dt{color:var(--dim)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:1rem 0}
.counts li{padding:.2rem .7rem;border:1px solid var(--line);border-radius:1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:right;padding:.3rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left}
td.none{color:var(--dim)}
form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:2rem 0
  0;padding:1rem;background:var(--box);border-radius:8px}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--dim);gap:.2rem}
label.wide{flex:1 1 14rem}
input,select,button{font:inherit;color:var(--text);background:var(--back);border:1px solid
  var(--dim);border-radius:6px;padding:.4rem .6rem;min-height:2.4rem;max-width:100%}
button{cursor:pointer}
#shown-count{flex-basis:100%;font-size:.9rem;color:var(--dim);margin:0}
.brief{padding-left:1.25rem}.brief li{margin:.4rem
  0;overflow-wrap:anywhere}.brief>li{margin-bottom:1rem}.example{font-size:.92rem;margin:.25rem 0}
article{border:1px solid var(--line);border-left:5px solid var(--dim);border-radius:8px;padding:1rem
  1.25rem;margin:1rem 0;overflow-wrap:anywhere}
article.red{border-left-color:var(--fail)}article.yellow{border-left-color:var(--warn)}
  article.cyan{border-left-color:var(--info)}
.tag{display:inline-block;font-size:.78rem;font-weight:700;padding:.05rem .5rem;border-radius:4px;border:1px
  solid;margin-right:.4rem;white-space:nowrap}
.tag.red{color:var(--fail);background:var(--fail-back)}.tag.yellow{color:var(--warn);background:var(--warn-back)}
  .tag.cyan{color:var(--info);background:var(--info-back)}.tag.green{color:var(--pass);background:var(--pass-back)}
.statement{display:block;margin-top:.35rem;font-size:1.1rem}
.finding+.finding{border-top:1px dashed var(--line);margin-top:1rem;padding-top:.5rem}
.replay{display:block;padding:.5rem .75rem;background:var(--box);border-radius:6px;user-select:all}
.dim{color:var(--dim)}
abbr{text-decoration:underline dotted;cursor:help}
#words{margin:1rem 0}.legend dt{font-weight:600}
details>summary{cursor:pointer}
details.group>summary{font-weight:600;padding:.4rem 0}
.group ul{list-style:none;padding:0;margin:.25rem 0 1rem}
.group li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.why{font-weight:600;margin:1rem 0 0}
figure{margin:1rem 0;border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}
figcaption{font-size:.92rem;margin-bottom:.5rem}
.heads{display:grid;width:var(--wire);max-width:100%;font-size:.78rem;font-weight:600;text-align:center;
  line-height:1.2;align-items:end}
.heads span{overflow-wrap:anywhere;padding:0 .15rem}
ol.rows,ul.rows{list-style:none;margin:0;padding:0}
.row{display:grid;grid-template-columns:minmax(0,var(--wire)) minmax(0,1fr);column-gap:1rem}
.wire{position:relative;min-height:1.8rem}.wire
  svg.lanes{position:absolute;left:0;top:0;width:100%;height:100%;overflow:visible}
.life{stroke:var(--line);stroke-width:2}.shaft{stroke:var(--dim);stroke-width:2}.tip{fill:var(--dim)}
.marked .shaft,.missing .shaft{stroke:var(--fail);stroke-width:3}.marked .tip,.missing
  .tip{fill:var(--fail)}.missing .shaft{stroke-dasharray:5 4}
.what{padding:.15rem 0;font-size:.9rem;min-width:0}
.marked>.what{background:var(--fail-back);border-radius:6px;padding:.35rem .6rem;margin:.15rem 0}
.what .name{font-family:var(--mono);font-weight:600;font-size:.86rem}
.flag{color:var(--fail);font-weight:700}
.step{font-size:.9rem;padding:.35rem .6rem;margin:.35rem 0;background:var(--box);border-radius:6px}
.step.marked{color:var(--fail);background:var(--fail-back)}
${lanes}
@media (max-width:46rem){main,header{padding:0
  .9rem}h1{font-size:1.4rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}article{padding:.9rem}
  figure{padding:.6rem}.heads{width:100%}.row{grid-template-columns:1fr}.wire{height:1.7rem;min-height:0}
  .what{padding-top:0}label{flex:1
  1 8rem}}
@media print{form{display:none}article,figure{break-inside:avoid}}
`;
