/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Ei=_s;function _s(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return _s.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return _s.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=e;if(typeof r[a]!="boolean")return _s.errors=[l(t+"/"+a,"boolean")],!1;var i=o===e;if(!i)
break}}}else return _s.errors=[l(t,"array")],!1;return _s.errors=s,e===0}var _t=Je;function Je(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Je.errors=[j(t,o)],!1;if(r.type!==void 0){let u=e;if(r.type!=="confirmation")return Je.errors=[V(t+"/type","confirmation")],!1;var i=u===e}else
var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.title!==void 0){let f=e;if(typeof u.title!="string")
return Je.errors=[l(t+"/data/title","string")],!1;var n=f===e}else var n=!0;if(n){if(u.message!==void 0){let f=e;if(typeof u.message!="string")return Je.errors=
[l(t+"/data/message","string")],!1;var n=f===e}else var n=!0;if(n){if(u.tool_call!==void 0){let f=u.tool_call,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.id!==void 0){let _=e;if(typeof f.id!="string")return Je.errors=[l(t+"/data/tool_call/id","string")],!1;var a=_===e}else var a=!0;if(a)if(f.name!==void 0){
let _=e;if(typeof f.name!="string")return Je.errors=[l(t+"/data/tool_call/name","string")],!1;var a=_===e}else var a=!0}else return Je.errors=[l(t+"/data/tool_c\
all","object")],!1;var n=g===e}else var n=!0;if(n)if(u.interaction_id!==void 0){let f=e;if(typeof u.interaction_id!="string")return Je.errors=[l(t+"/data/intera\
ction_id","string")],!1;var n=f===e}else var n=!0}}}else return Je.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}else return Je.errors=[l(t,"objec\
t")],!1;return Je.errors=s,e===0}var Ii=Qs;function Qs(r,{instancePath:t=""}={}){let s=null,e=0;if(!(r&&typeof r=="object"&&!Array.isArray(r)))return Qs.errors=[l(t,"object")],!1;let i=e,n=e;if(e===n)if(r&&
typeof r=="object"&&!Array.isArray(r)){let o;if(r.done===void 0&&(o="done")){let u={};s===null?s=[u]:s.push(u),e++}else if(r.done!==void 0&&r.done!==!0){let u={};
s===null?s=[u]:s.push(u),e++}}else{let o={};s===null?s=[o]:s.push(o),e++}var a=n===e;return a?(Qs.errors=[{instancePath:t,keyword:"not",params:{},message:"must \
NOT be valid"}],!1):(e=i,s!==null&&(i?s.length=i:s=null),Qs.errors=s,e===0)}var Fi=Ss;function Ss(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.done===void 0&&(i="done"))return Ss.errors=
[j(t,i)],!1;if(r.done!==void 0&&r.done!==!0)return Ss.errors=[V(t+"/done",!0)],!1}else return Ss.errors=[l(t,"object")],!1;return Ss.errors=s,e===0}var Ti=et;function et(r,{instancePath:t=""}={}){let s=null,e=0;return typeof r!="string"?(et.errors=[l(t,"string")],!1):(et.errors=s,e===0)}var Vi=rt;function rt(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(Array.isArray(r)){if(r.length>0){let u={instancePath:t,keyword:"maxItems",params:{
limit:0},message:"must NOT have more than 0 items"};s===null?s=[u]:s.push(u),e++}}else{let u=l(t,"array");s===null?s=[u]:s.push(u),e++}var o=a===e;if(n=n||o,!n){
let u=e;if(e===u)if(Array.isArray(r)){if(r.length>1){let c={instancePath:t,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};s===null?
s=[c]:s.push(c),e++}else if(r.length<1){let c={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[c]:s.push(
c),e++}}else{let c=l(t,"array");s===null?s=[c]:s.push(c),e++}var o=u===e;n=n||o}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let u={instancePath:t,keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};return s===null?s=[u]:s.push(u),e++,rt.errors=s,!1}return rt.errors=s,e===0}var Ci=Sr;function Sr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Sr.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Sr.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let a=r.length;for(let o=0;o<a;o++){let u=r[o],d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.stdout!==void 0){let f=u.
stdout,g=e;if(typeof f!="string"&&f!==null)return Sr.errors=[l(t+"/"+o+"/stdout",["string","null"])],!1;var n=g===e}else var n=!0;if(n)if(u.stderr!==void 0){let f=u.
stderr,g=e;if(typeof f!="string"&&f!==null)return Sr.errors=[l(t+"/"+o+"/stderr",["string","null"])],!1;var n=g===e}else var n=!0}else return Sr.errors=[l(t+"/"+
o,"object")],!1;var i=d===e;if(!i)break}}}else return Sr.errors=[l(t,"array")],!1;return Sr.errors=s,e===0}var gt=Me;function Me(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Me.errors=[j(t,o)],!1;if(r.type!==void 0){let u=e;if(r.type!=="execute:python")return Me.errors=[V(t+"/type","execute:python")],!1;var i=u===e}else
var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.id===void 0&&(f="id")||u.code===void 0&&(f="\
code")||u.session_id===void 0&&(f="session_id"))return Me.errors=[j(t+"/data",f)],!1;if(u.id!==void 0){let g=e;if(typeof u.id!="string")return Me.errors=[l(t+"/\
data/id","string")],!1;var n=g===e}else var n=!0;if(n){if(u.code!==void 0){let g=e;if(typeof u.code!="string")return Me.errors=[l(t+"/data/code","string")],!1;var n=g===
e}else var n=!0;if(n){if(u.session_id!==void 0){let g=e;if(typeof u.session_id!="string")return Me.errors=[l(t+"/data/session_id","string")],!1;var n=g===e}else
var n=!0;if(n)if(u.files!==void 0){let g=u.files,y=e;if(e===y)if(Array.isArray(g)){var a=!0;let v=g.length;for(let p=0;p<v;p++){let m=g[p],h=e;if(!(m&&typeof m==
"object"&&!Array.isArray(m)))return Me.errors=[l(t+"/data/files/"+p,"object")],!1;var a=h===e;if(!a)break}}else return Me.errors=[l(t+"/data/files","array")],!1;
var n=y===e}else var n=!0}}}else return Me.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}else return Me.errors=[l(t,"object")],!1;return Me.errors=
s,e===0}var Li=gs;function gs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return gs.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return gs.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(!o||typeof o!="object")return gs.errors=[l(t+"/"+a,["array","object"])],!1;var i=u===
e;if(!i)break}}}else return gs.errors=[l(t,"array")],!1;return gs.errors=s,e===0}var bt=Qe;function Qe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Qe.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="execute:tool")return Qe.errors=[V(t+"/type","execute:tool")],!1;var i=o===e}else
var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.name===void 0&&(c="name")||o.params===void 0&&
(c="params"))return Qe.errors=[j(t+"/data",c)],!1;if(o.id!==void 0){let f=e;if(typeof o.id!="string")return Qe.errors=[l(t+"/data/id","string")],!1;var n=f===e}else
var n=!0;if(n){if(o.name!==void 0){let f=e;if(typeof o.name!="string")return Qe.errors=[l(t+"/data/name","string")],!1;var n=f===e}else var n=!0;if(n){if(o.params!==
void 0){let f=o.params,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return Qe.errors=[l(t+"/data/params","object")],!1;var n=g===e}else var n=!0;if(n){if(o.
server!==void 0){let f=o.server,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string")return Qe.errors=[l(t+"/data/server",["object","string"])],
!1;var n=g===e}else var n=!0;if(n)if(o.session_id!==void 0){let f=e;if(typeof o.session_id!="string")return Qe.errors=[l(t+"/data/session_id","string")],!1;var n=f===
e}else var n=!0}}}}else return Qe.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return Qe.errors=[l(t,"object")],!1;return Qe.errors=s,e===0}
var jt=Ur;function Ur(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Ur.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="execute")return Ur.errors=[V(t+"/type","execute")],!1;var i=a===e}else var i=!0;
if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.code===void 0&&(d="code"))return Ur.errors=[j(t+"/dat\
a",d)],!1;if(a.code!==void 0&&typeof a.code!="string")return Ur.errors=[l(t+"/data/code","string")],!1}else return Ur.errors=[l(t+"/data","object")],!1;var i=o===
e}else var i=!0}else return Ur.errors=[l(t,"object")],!1;return Ur.errors=s,e===0}var Ri=bs;function bs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return bs.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return bs.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(typeof o!="string"&&typeof o!="boolean")return bs.errors=[l(t+"/"+a,["string",
"boolean"])],!1;var i=u===e;if(!i)break}}}else return bs.errors=[l(t,"array")],!1;return bs.errors=s,e===0}var ht=Le;function Le(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Le.errors=[j(t,o)],!1;if(r.type!==void 0){let u=e;if(r.type!=="input")return Le.errors=[V(t+"/type","input")],!1;var i=u===e}else var i=!0;if(i)
if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.title!==void 0){let f=e;if(typeof u.title!="string")return Le.errors=
[l(t+"/data/title","string")],!1;var n=f===e}else var n=!0;if(n){if(u.message!==void 0){let f=e;if(typeof u.message!="string")return Le.errors=[l(t+"/data/messa\
ge","string")],!1;var n=f===e}else var n=!0;if(n){if(u.placeholder!==void 0){let f=e;if(typeof u.placeholder!="string")return Le.errors=[l(t+"/data/placeholder",
"string")],!1;var n=f===e}else var n=!0;if(n){if(u.type!==void 0){let f=e;if(typeof u.type!="string")return Le.errors=[l(t+"/data/type","string")],!1;var n=f===
e}else var n=!0;if(n){if(u.options!==void 0){let f=u.options,g=e;if(e===g)if(Array.isArray(f)){var a=!0;let _=f.length;for(let v=0;v<_;v++){let p=f[v],m=e;if(typeof p!=
"string"&&!(p&&typeof p=="object"&&!Array.isArray(p)))return Le.errors=[l(t+"/data/options/"+v,["string","object"])],!1;var a=m===e;if(!a)break}}else return Le.
errors=[l(t+"/data/options","array")],!1;var n=g===e}else var n=!0;if(n){if(u.input!==void 0){let f=u.input,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return Le.
errors=[l(t+"/data/input","object")],!1;var n=g===e}else var n=!0;if(n)if(u.interaction_id!==void 0){let f=e;if(typeof u.interaction_id!="string")return Le.errors=
[l(t+"/data/interaction_id","string")],!1;var n=f===e}else var n=!0}}}}}}else return Le.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}else return Le.
errors=[l(t,"object")],!1;return Le.errors=s,e===0}var zi=js;function js(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return js.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return js.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return js.errors=[l(t+"/"+a,"obje\
ct")],!1;var i=u===e;if(!i)break}}}else return js.errors=[l(t,"array")],!1;return js.errors=s,e===0}var At=er;function er(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return er.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:chat:completion")return er.errors=[V(t+"/type","request:chat:completion")],
!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.form_data===void 0&&(c="\
form_data")||o.channel===void 0&&(c="channel"))return er.errors=[j(t+"/data",c)],!1;if(o.form_data!==void 0){let f=o.form_data,g=e;if(!(f&&typeof f=="object"&&!Array.
isArray(f)))return er.errors=[l(t+"/data/form_data","object")],!1;var n=g===e}else var n=!0;if(n){if(o.model!==void 0){let f=o.model,g=e;if(!(f&&typeof f=="obje\
ct"&&!Array.isArray(f))&&typeof f!="string")return er.errors=[l(t+"/data/model",["object","string"])],!1;var n=g===e}else var n=!0;if(n){if(o.channel!==void 0){
let f=e;if(typeof o.channel!="string")return er.errors=[l(t+"/data/channel","string")],!1;var n=f===e}else var n=!0;if(n)if(o.session_id!==void 0){let f=e;if(typeof o.
session_id!="string")return er.errors=[l(t+"/data/session_id","string")],!1;var n=f===e}else var n=!0}}}else return er.errors=[l(t+"/data","object")],!1;var i=u===
e}else var i=!0}else return er.errors=[l(t,"object")],!1;return er.errors=s,e===0}var Si=Kr;function Kr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Kr.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Kr.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.action===void 0&&
(c="action"))return Kr.errors=[j(t+"/"+a,c)],!1;if(o.action!==void 0){let f=o.action;if(!(f==="accept"||f==="decline"||f==="cancel"))return Kr.errors=[{instancePath:t+
"/"+a+"/action",keyword:"enum",params:{allowedValues:["accept","decline","cancel"]},message:"must be equal to one of the allowed values"}],!1}}else return Kr.errors=
[l(t+"/"+a,"object")],!1;var i=u===e;if(!i)break}}}else return Kr.errors=[l(t,"array")],!1;return Kr.errors=s,e===0}var kt=Ue;function Ue(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ue.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:elicitation")return Ue.errors=[V(t+"/type","request:elicitation")],!1;var i=o===
e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.mode===void 0&&(c="mode")||o.message===
void 0&&(c="message"))return Ue.errors=[j(t+"/data",c)],!1;if(o.mode!==void 0){let f=e;if(typeof o.mode!="string")return Ue.errors=[l(t+"/data/mode","string")],
!1;var n=f===e}else var n=!0;if(n){if(o.message!==void 0){let f=e;if(typeof o.message!="string")return Ue.errors=[l(t+"/data/message","string")],!1;var n=f===e}else
var n=!0;if(n){if(o.requestedSchema!==void 0){let f=o.requestedSchema,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return Ue.errors=[l(t+"/data/requestedS\
chema","object")],!1;var n=g===e}else var n=!0;if(n){if(o.url!==void 0){let f=e;if(typeof o.url!="string")return Ue.errors=[l(t+"/data/url","string")],!1;var n=f===
e}else var n=!0;if(n){if(o.server_name!==void 0){let f=e;if(typeof o.server_name!="string")return Ue.errors=[l(t+"/data/server_name","string")],!1;var n=f===e}else
var n=!0;if(n)if(o.interaction_id!==void 0){let f=e;if(typeof o.interaction_id!="string")return Ue.errors=[l(t+"/data/interaction_id","string")],!1;var n=f===e}else
var n=!0}}}}}else return Ue.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return Ue.errors=[l(t,"object")],!1;return Ue.errors=s,e===0}var qt=wr;function wr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return wr.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="request:interaction:done")return wr.errors=[V(t+"/type","request:interaction:do\
ne")],!1;var i=a===e}else var i=!0;if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.interaction_id===void 0&&
(d="interaction_id"))return wr.errors=[j(t+"/data",d)],!1;{let c=e;for(let f in a)if(f!=="interaction_id"){return wr.errors=[I(t+"/data",f)],!1;break}if(c===e&&
a.interaction_id!==void 0&&typeof a.interaction_id!="string")return wr.errors=[l(t+"/data/interaction_id","string")],!1}}else return wr.errors=[l(t+"/data","obj\
ect")],!1;var i=o===e}else var i=!0}else return wr.errors=[l(t,"object")],!1;return wr.errors=s,e===0}var Ui=hs;function hs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return hs.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return hs.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(e===u&&!(o&&typeof o=="object"&&!Array.isArray(o)))return hs.errors=[l(t+"/"+
a,"object")],!1;var i=u===e;if(!i)break}}}else return hs.errors=[l(t,"array")],!1;return hs.errors=s,e===0}var Ki=ns;function ns(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ns.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return ns.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.connected!==void 0&&typeof o.
connected!="boolean")return ns.errors=[l(t+"/"+a+"/connected","boolean")],!1}else return ns.errors=[l(t+"/"+a,"object")],!1;var i=u===e;if(!i)break}}}else return ns.
errors=[l(t,"array")],!1;return ns.errors=s,e===0}var wt=Nr;function Nr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Nr.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:terminal:state")return Nr.errors=[V(t+"/type","request:terminal:state")],
!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.terminal_id===void 0&&(c=
"terminal_id"))return Nr.errors=[j(t+"/data",c)],!1;if(o.terminal_id!==void 0){let f=e;if(typeof o.terminal_id!="string")return Nr.errors=[l(t+"/data/terminal_i\
d","string")],!1;var n=f===e}else var n=!0;if(n)if(o.session_id!==void 0){let f=e;if(typeof o.session_id!="string")return Nr.errors=[l(t+"/data/session_id","str\
ing")],!1;var n=f===e}else var n=!0}else return Nr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return Nr.errors=[l(t,"object")],!1;return Nr.
errors=s,e===0}var Nt=dr;function dr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return dr.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:terminal")return dr.errors=[V(t+"/type","request:terminal")],!1;var i=o===
e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.terminal_id===void 0&&(c="terminal_id"))
return dr.errors=[j(t+"/data",c)],!1;if(o.terminal_id!==void 0){let f=e;if(typeof o.terminal_id!="string")return dr.errors=[l(t+"/data/terminal_id","string")],!1;
var n=f===e}else var n=!0;if(n){if(o.path!==void 0){let f=e;if(typeof o.path!="string")return dr.errors=[l(t+"/data/path","string")],!1;var n=f===e}else var n=!0;
if(n)if(o.session_id!==void 0){let f=e;if(typeof o.session_id!="string")return dr.errors=[l(t+"/data/session_id","string")],!1;var n=f===e}else var n=!0}}else return dr.
errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return dr.errors=[l(t,"object")],!1;return dr.errors=s,e===0}var Bi=$r;function $r(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return $r.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return $r.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let a=r.length;for(let o=0;o<a;o++){let u=r[o],d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.answers!==void 0){let f=u.
answers,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return $r.errors=[l(t+"/"+o+"/answers","object")],!1;var n=g===e}else var n=!0;if(n){if(u.status!==void 0){
let f=e;if(typeof u.status!="string")return $r.errors=[l(t+"/"+o+"/status","string")],!1;var n=f===e}else var n=!0;if(n)if(u.error!==void 0){let f=e;if(typeof u.
error!="string")return $r.errors=[l(t+"/"+o+"/error","string")],!1;var n=f===e}else var n=!0}}else return $r.errors=[l(t+"/"+o,"object")],!1;var i=d===e;if(!i)break}}}else
return $r.errors=[l(t,"array")],!1;return $r.errors=s,e===0}var $t=xe;function xe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.data===void 0&&
(c="data"))return xe.errors=[j(t,c)],!1;if(r.type!==void 0){let f=e;if(r.type!=="request:user_input")return xe.errors=[V(t+"/type","request:user_input")],!1;var i=f===
e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.questions===void 0&&(_="questions"))return xe.
errors=[j(t+"/data",_)],!1;if(f.questions!==void 0){let v=f.questions,p=e;if(e===p)if(Array.isArray(v)){var n=!0;let m=v.length;for(let h=0;h<m;h++){let b=v[h],
k=e;if(e===k)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.id!==void 0){let A=e;if(typeof b.id!="string")return xe.errors=[l(t+"/data/questions/"+h+"/id","s\
tring")],!1;var a=A===e}else var a=!0;if(a){if(b.header!==void 0){let A=e;if(typeof b.header!="string")return xe.errors=[l(t+"/data/questions/"+h+"/header","str\
ing")],!1;var a=A===e}else var a=!0;if(a){if(b.question!==void 0){let A=e;if(typeof b.question!="string")return xe.errors=[l(t+"/data/questions/"+h+"/question",
"string")],!1;var a=A===e}else var a=!0;if(a){if(b.options!==void 0){let A=b.options,N=e;if(e===N)if(Array.isArray(A)){var o=!0;let F=A.length;for(let E=0;E<F;E++){
let w=A[E],T=e;if(e===T)if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.label!==void 0){let L=e;if(typeof w.label!="string")return xe.errors=[l(t+"/data/quest\
ions/"+h+"/options/"+E+"/label","string")],!1;var u=L===e}else var u=!0;if(u)if(w.description!==void 0){let L=e;if(typeof w.description!="string")return xe.errors=
[l(t+"/data/questions/"+h+"/options/"+E+"/description","string")],!1;var u=L===e}else var u=!0}else return xe.errors=[l(t+"/data/questions/"+h+"/options/"+E,"ob\
ject")],!1;var o=T===e;if(!o)break}}else return xe.errors=[l(t+"/data/questions/"+h+"/options","array")],!1;var a=N===e}else var a=!0;if(a)if(b.allow_other!==void 0){
let A=e;if(typeof b.allow_other!="boolean")return xe.errors=[l(t+"/data/questions/"+h+"/allow_other","boolean")],!1;var a=A===e}else var a=!0}}}}else return xe.
errors=[l(t+"/data/questions/"+h,"object")],!1;var n=k===e;if(!n)break}}else return xe.errors=[l(t+"/data/questions","array")],!1;var d=p===e}else var d=!0;if(d){
if(f.allow_other!==void 0){let v=e;if(typeof f.allow_other!="boolean")return xe.errors=[l(t+"/data/allow_other","boolean")],!1;var d=v===e}else var d=!0;if(d){if(f.
timeout_ms!==void 0){let v=f.timeout_ms,p=e;if(!(typeof v=="number"&&isFinite(v)))return xe.errors=[l(t+"/data/timeout_ms","number")],!1;var d=p===e}else var d=!0;
if(d)if(f.interaction_id!==void 0){let v=e;if(typeof f.interaction_id!="string")return xe.errors=[l(t+"/data/interaction_id","string")],!1;var d=v===e}else var d=!0}}}else
return xe.errors=[l(t+"/data","object")],!1;var i=g===e}else var i=!0}else return xe.errors=[l(t,"object")],!1;return xe.errors=s,e===0}var Di=Br;function Br(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Br.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Br.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=r[a],u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.status===void 0&&
(c="status"))return Br.errors=[j(t+"/"+a,c)],!1;if(o.status!==void 0){let f=o.status;if(!(f==="started"||f==="cancelled"||f==="unavailable"))return Br.errors=[{
instancePath:t+"/"+a+"/status",keyword:"enum",params:{allowedValues:["started","cancelled","unavailable"]},message:"must be equal to one of the allowed values"}],
!1}}else return Br.errors=[l(t+"/"+a,"object")],!1;var i=u===e;if(!i)break}}}else return Br.errors=[l(t,"array")],!1;return Br.errors=s,e===0}var xt=xr;function xr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return xr.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="voice:play_animation")return xr.errors=[V(t+"/type","voice:play_animation")],!1;
var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.name===void 0&&(c="name")||
o.model_id===void 0&&(c="model_id"))return xr.errors=[j(t+"/data",c)],!1;if(o.name!==void 0){let f=e;if(typeof o.name!="string")return xr.errors=[l(t+"/data/nam\
e","string")],!1;var n=f===e}else var n=!0;if(n)if(o.model_id!==void 0){let f=e;if(typeof o.model_id!="string")return xr.errors=[l(t+"/data/model_id","string")],
!1;var n=f===e}else var n=!0}else return xr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return xr.errors=[l(t,"object")],!1;return xr.errors=
s,e===0}var Gi=Re;function Re(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.app_id===void 0&&(a="app_id")||r.app_name===
void 0&&(a="app_name")||r.channel_id===void 0&&(a="channel_id")||r.message_id===void 0&&(a="message_id")||r.parent_id===void 0&&(a="parent_id")||r.reply===void 0&&
(a="reply"))return Re.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="app_id"||u==="app_name"||u==="channel_id"||u==="message_id"||u==="parent_id"||u==="re\
ply")){return Re.errors=[I(t,u)],!1;break}if(o===e){if(r.app_id!==void 0){let u=e;if(typeof r.app_id!="string")return Re.errors=[l(t+"/app_id","string")],!1;var i=u===
e}else var i=!0;if(i){if(r.app_name!==void 0){let u=r.app_name,d=e;if(typeof u!="string"&&u!==null)return Re.errors=[l(t+"/app_name",["string","null"])],!1;var i=d===
e}else var i=!0;if(i){if(r.channel_id!==void 0){let u=e;if(typeof r.channel_id!="string")return Re.errors=[l(t+"/channel_id","string")],!1;var i=u===e}else var i=!0;
if(i){if(r.message_id!==void 0){let u=e;if(typeof r.message_id!="string")return Re.errors=[l(t+"/message_id","string")],!1;var i=u===e}else var i=!0;if(i){if(r.
parent_id!==void 0){let u=r.parent_id,d=e;if(typeof u!="string"&&u!==null)return Re.errors=[l(t+"/parent_id",["string","null"])],!1;var i=d===e}else var i=!0;if(i)
if(r.reply!==void 0){let u=r.reply,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.type===void 0&&(f="type"))return Re.errors=[j(t+"/reply",
f)],!1;if(u.type!==void 0){let g=e;if(typeof u.type!="string")return Re.errors=[l(t+"/reply/type","string")],!1;var n=g===e}else var n=!0;if(n)if(u.content!==void 0){
let g=e;if(typeof u.content!="string")return Re.errors=[l(t+"/reply/content","string")],!1;var n=g===e}else var n=!0}else return Re.errors=[l(t+"/reply","object")],
!1;var i=d===e}else var i=!0}}}}}}}else return Re.errors=[l(t,"object")],!1;return Re.errors=s,e===0}var Zs=Or;function Or(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.data===
void 0&&(n="data"))return Or.errors=[j(t,n)],!1;if(r.channel_id!==void 0){let a=e;if(typeof r.channel_id!="string")return Or.errors=[l(t+"/channel_id","string")],
!1;var i=a===e}else var i=!0;if(i){if(r.message_id!==void 0){let a=r.message_id,o=e;if(typeof a!="string"&&a!==null)return Or.errors=[l(t+"/message_id",["string",
"null"])],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.type===void 0&&
(d="type"))return Or.errors=[j(t+"/data",d)],!1;if(a.type!==void 0&&typeof a.type!="string")return Or.errors=[l(t+"/data/type","string")],!1}else return Or.errors=
[l(t+"/data","object")],!1;var i=o===e}else var i=!0}}else return Or.errors=[l(t,"object")],!1;return Or.errors=s,e===0}var Ot=As;function As(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return As.errors=
[j(t,i)],!1;{let n=e;for(let a in r)if(a!=="type"){return As.errors=[I(t,a)],!1;break}if(n===e&&r.type!==void 0&&r.type!=="channel:created")return As.errors=[V(
t+"/type","channel:created")],!1}}else return As.errors=[l(t,"object")],!1;return As.errors=s,e===0}var Hi=ls;function ls(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel===void 0&&(n="channel")||r.session===
void 0&&(n="session"))return ls.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="channel"||o==="session")){return ls.errors=[I(t,o)],!1;break}if(a===e){if(r.
channel!==void 0){let o=e;if(typeof r.channel!="string")return ls.errors=[l(t+"/channel","string")],!1;var i=o===e}else var i=!0;if(i)if(r.session!==void 0){let o=r.
session,u=e;if(typeof o!="string"&&o!==null)return ls.errors=[l(t+"/session",["string","null"])],!1;var i=u===e}else var i=!0}}}else return ls.errors=[l(t,"obje\
ct")],!1;return ls.errors=s,e===0}var Ji=Er;function Er(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel===void 0&&(n="channel")||r.session===
void 0&&(n="session")||r.participation===void 0&&(n="participation")||r.key===void 0&&(n="key"))return Er.errors=[j(t,n)],!1;if(r.channel!==void 0){let a=e;if(typeof r.
channel!="string")return Er.errors=[l(t+"/channel","string")],!1;var i=a===e}else var i=!0;if(i){if(r.session!==void 0){let a=e;if(typeof r.session!="string")return Er.
errors=[l(t+"/session","string")],!1;var i=a===e}else var i=!0;if(i){if(r.participation!==void 0){let a=e;if(typeof r.participation!="string")return Er.errors=[
l(t+"/participation","string")],!1;var i=a===e}else var i=!0;if(i){if(r.key!==void 0){let a=e;if(typeof r.key!="string")return Er.errors=[l(t+"/key","string")],
!1;var i=a===e}else var i=!0;if(i)if(r.packet!==void 0){let a=e;if(typeof r.packet!="string")return Er.errors=[l(t+"/packet","string")],!1;var i=a===e}else var i=!0}}}}else
return Er.errors=[l(t,"object")],!1;return Er.errors=s,e===0}var Mi=Us;function Us(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.channel===void 0&&(i="channel"))return Us.
errors=[j(t,i)],!1;if(r.channel!==void 0&&typeof r.channel!="string")return Us.errors=[l(t+"/channel","string")],!1}else return Us.errors=[l(t,"object")],!1;return Us.
errors=s,e===0}var Qi=ks;function Fe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.ok===void 0&&(n="ok")||r.error===void 0&&(n=
"error"))return Fe.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="ok"||o==="error")){return Fe.errors=[I(t,o)],!1;break}if(a===e){if(r.ok!==void 0){let o=e;
if(r.ok!==!1)return Fe.errors=[V(t+"/ok",!1)],!1;var i=o===e}else var i=!0;if(i)if(r.error!==void 0){let o=e;if(typeof r.error!="string")return Fe.errors=[l(t+"\
/error","string")],!1;var i=o===e}else var i=!0}}}else return Fe.errors=[l(t,"object")],!1;return Fe.errors=s,e===0}function Rr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.ok===void 0&&(i="ok"))return Rr.errors=[j(
t,i)],!1;{let n=e;for(let a in r)if(a!=="ok"){return Rr.errors=[I(t,a)],!1;break}if(n===e&&r.ok!==void 0&&r.ok!==!0)return Rr.errors=[V(t+"/ok",!0)],!1}}else return Rr.
errors=[l(t,"object")],!1;return Rr.errors=s,e===0}function ks(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ks.errors=
[{instancePath:t,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return ks.errors=[{instancePath:t,keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let o=0;o<a;o++){let u=r[o],d=e,c=e,f=!1,g=e;Fe(u,{instancePath:t+
"/"+o})||(s=s===null?Fe.errors:s.concat(Fe.errors),e=s.length);var n=g===e;if(f=f||n,!f){let _=e;Rr(u,{instancePath:t+"/"+o})||(s=s===null?Rr.errors:s.concat(Rr.
errors),e=s.length);var n=_===e;f=f||n}if(f)e=c,s!==null&&(c?s.length=c:s=null);else{let _={instancePath:t+"/"+o,keyword:"anyOf",params:{},message:"must match a\
 schema in anyOf"};return s===null?s=[_]:s.push(_),e++,ks.errors=s,!1}var i=d===e;if(!i)break}}}else return ks.errors=[l(t,"array")],!1;return ks.errors=s,e===0}
var Wi=st;var Pe=Object.prototype.hasOwnProperty;function st(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let J;
if(r.kind===void 0&&(J="kind")||r.channel===void 0&&(J="channel")){let B=j(t,J);s===null?s=[B]:s.push(B),e++}else{let B=e;for(let S in r)if(!(S==="kind"||S==="c\
hannel"||S==="session")){let je=I(t,S);s===null?s=[je]:s.push(je),e++;break}if(B===e){if(r.kind!==void 0){let S=e;if(r.kind!=="ended"){let je=V(t+"/kind","ended");
s===null?s=[je]:s.push(je),e++}var o=S===e}else var o=!0;if(o){if(r.channel!==void 0){let S=e;if(typeof r.channel!="string"){let G=l(t+"/channel","string");s===
null?s=[G]:s.push(G),e++}var o=S===e}else var o=!0;if(o)if(r.session!==void 0){let S=e;if(typeof r.session!="string"){let G=l(t+"/session","string");s===null?s=
[G]:s.push(G),e++}var o=S===e}else var o=!0}}}}else{let J=l(t,"object");s===null?s=[J]:s.push(J),e++}var u=a===e;if(n=n||u,!n){let J=e;if(e===J)if(r&&typeof r==
"object"&&!Array.isArray(r)){let S;if(r.kind===void 0&&(S="kind")||r.channel===void 0&&(S="channel")||r.session===void 0&&(S="session")||r.host===void 0&&(S="ho\
st")||r.bindings===void 0&&(S="bindings")||r.participants===void 0&&(S="participants")||r.sequence===void 0&&(S="sequence")||r.participation===void 0&&(S="parti\
cipation")||r.admitted===void 0&&(S="admitted")){let je=j(t,S);s===null?s=[je]:s.push(je),e++}else{let je=e;for(let G in r)if(!Pe.call({kind:0,channel:0,session:0,
host:0,bindings:0,participants:0,sequence:0,participation:0,admitted:0},G)){let ae=I(t,G);s===null?s=[ae]:s.push(ae),e++;break}if(je===e){if(r.kind!==void 0){let G=e;
if(r.kind!=="departed"){let ae=V(t+"/kind","departed");s===null?s=[ae]:s.push(ae),e++}var d=G===e}else var d=!0;if(d){if(r.channel!==void 0){let G=e;if(typeof r.
channel!="string"){let M=l(t+"/channel","string");s===null?s=[M]:s.push(M),e++}var d=G===e}else var d=!0;if(d){if(r.session!==void 0){let G=e;if(typeof r.session!=
"string"){let M=l(t+"/session","string");s===null?s=[M]:s.push(M),e++}var d=G===e}else var d=!0;if(d){if(r.host!==void 0){let G=e;if(typeof r.host!="string"){let M=l(
t+"/host","string");s===null?s=[M]:s.push(M),e++}var d=G===e}else var d=!0;if(d){if(r.bindings!==void 0){let G=r.bindings,ae=e;if(e===ae)if(Array.isArray(G)){var c=!0;
let ie=G.length;for(let z=0;z<ie;z++){let X=G[z],H=e;if(e===H)if(X&&typeof X=="object"&&!Array.isArray(X)){let Y;if(X.identity===void 0&&(Y="identity")||X.key===
void 0&&(Y="key")){let P=j(t+"/bindings/"+z,Y);s===null?s=[P]:s.push(P),e++}else{let P=e;for(let D in X)if(!(D==="identity"||D==="key")){let ee=I(t+"/bindings/"+
z,D);s===null?s=[ee]:s.push(ee),e++;break}if(P===e){if(X.identity!==void 0){let D=X.identity,ee=e;if(e===ee)if(D&&typeof D=="object"&&!Array.isArray(D)){let W;if(D.
channel===void 0&&(W="channel")||D.session===void 0&&(W="session")||D.user===void 0&&(W="user")||D.participation===void 0&&(W="participation")){let he=j(t+"/bin\
dings/"+z+"/identity",W);s===null?s=[he]:s.push(he),e++}else{let he=e;for(let U in D)if(!(U==="channel"||U==="session"||U==="user"||U==="participation")){let pe=I(
t+"/bindings/"+z+"/identity",U);s===null?s=[pe]:s.push(pe),e++;break}if(he===e){if(D.channel!==void 0){let U=e;if(typeof D.channel!="string"){let pe=l(t+"/bindi\
ngs/"+z+"/identity/channel","string");s===null?s=[pe]:s.push(pe),e++}var f=U===e}else var f=!0;if(f){if(D.session!==void 0){let U=e;if(typeof D.session!="string"){
let Q=l(t+"/bindings/"+z+"/identity/session","string");s===null?s=[Q]:s.push(Q),e++}var f=U===e}else var f=!0;if(f){if(D.user!==void 0){let U=e;if(typeof D.user!=
"string"){let Q=l(t+"/bindings/"+z+"/identity/user","string");s===null?s=[Q]:s.push(Q),e++}var f=U===e}else var f=!0;if(f)if(D.participation!==void 0){let U=e;if(typeof D.
participation!="string"){let Q=l(t+"/bindings/"+z+"/identity/participation","string");s===null?s=[Q]:s.push(Q),e++}var f=U===e}else var f=!0}}}}}else{let W=l(t+
"/bindings/"+z+"/identity","object");s===null?s=[W]:s.push(W),e++}var g=ee===e}else var g=!0;if(g)if(X.key!==void 0){let D=e;if(typeof X.key!="string"){let W=l(
t+"/bindings/"+z+"/key","string");s===null?s=[W]:s.push(W),e++}var g=D===e}else var g=!0}}}else{let Y=l(t+"/bindings/"+z,"object");s===null?s=[Y]:s.push(Y),e++}
var c=H===e;if(!c)break}}else{let ie=l(t+"/bindings","array");s===null?s=[ie]:s.push(ie),e++}var d=ae===e}else var d=!0;if(d){if(r.participants!==void 0){let G=r.
participants,ae=e;if(e===ae)if(Array.isArray(G)){var y=!0;let ie=G.length;for(let z=0;z<ie;z++){let X=G[z],H=e;if(e===H)if(X&&typeof X=="object"&&!Array.isArray(
X)){let Y;if(X.participation===void 0&&(Y="participation")||X.user===void 0&&(Y="user")||X.name===void 0&&(Y="name")){let P=j(t+"/participants/"+z,Y);s===null?s=
[P]:s.push(P),e++}else{let P=e;for(let D in X)if(!(D==="participation"||D==="user"||D==="name")){let ee=I(t+"/participants/"+z,D);s===null?s=[ee]:s.push(ee),e++;
break}if(P===e){if(X.participation!==void 0){let D=e;if(typeof X.participation!="string"){let ee=l(t+"/participants/"+z+"/participation","string");s===null?s=[ee]:
s.push(ee),e++}var _=D===e}else var _=!0;if(_){if(X.user!==void 0){let D=e;if(typeof X.user!="string"){let W=l(t+"/participants/"+z+"/user","string");s===null?s=
[W]:s.push(W),e++}var _=D===e}else var _=!0;if(_)if(X.name!==void 0){let D=e;if(typeof X.name!="string"){let W=l(t+"/participants/"+z+"/name","string");s===null?
s=[W]:s.push(W),e++}var _=D===e}else var _=!0}}}}else{let Y=l(t+"/participants/"+z,"object");s===null?s=[Y]:s.push(Y),e++}var y=H===e;if(!y)break}}else{let ie=l(
t+"/participants","array");s===null?s=[ie]:s.push(ie),e++}var d=ae===e}else var d=!0;if(d){if(r.sequence!==void 0){let G=r.sequence,ae=e;if(!(typeof G=="number"&&
!(G%1)&&!isNaN(G)&&isFinite(G))){let ie=l(t+"/sequence","integer");s===null?s=[ie]:s.push(ie),e++}if(e===ae&&typeof G=="number"&&isFinite(G)&&(G<1||isNaN(G))){let ie={
instancePath:t+"/sequence",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[ie]:s.push(ie),e++}var d=ae===e}else var d=!0;
if(d){if(r.participation!==void 0){let G=e;if(typeof r.participation!="string"){let M=l(t+"/participation","string");s===null?s=[M]:s.push(M),e++}var d=G===e}else
var d=!0;if(d)if(r.admitted!==void 0){let G=e;if(typeof r.admitted!="boolean"){let M=l(t+"/admitted","boolean");s===null?s=[M]:s.push(M),e++}var d=G===e}else var d=!0}}}}}}}}}}else{
let S=l(t,"object");s===null?s=[S]:s.push(S),e++}var u=J===e;if(n=n||u,!n){let S=e;if(e===S)if(r&&typeof r=="object"&&!Array.isArray(r)){let G;if(r.kind===void 0&&
(G="kind")||r.channel===void 0&&(G="channel")||r.session===void 0&&(G="session")||r.host===void 0&&(G="host")||r.bindings===void 0&&(G="bindings")||r.participants===
void 0&&(G="participants")||r.sequence===void 0&&(G="sequence")||r.sender===void 0&&(G="sender")||r.packet===void 0&&(G="packet")){let ae=j(t,G);s===null?s=[ae]:
s.push(ae),e++}else{let ae=e;for(let M in r)if(!Pe.call({kind:0,channel:0,session:0,host:0,bindings:0,participants:0,sequence:0,sender:0,packet:0},M)){let ie=I(
t,M);s===null?s=[ie]:s.push(ie),e++;break}if(ae===e){if(r.kind!==void 0){let M=e;if(r.kind!=="candidate"){let ie=V(t+"/kind","candidate");s===null?s=[ie]:s.push(
ie),e++}var v=M===e}else var v=!0;if(v){if(r.channel!==void 0){let M=e;if(typeof r.channel!="string"){let z=l(t+"/channel","string");s===null?s=[z]:s.push(z),e++}
var v=M===e}else var v=!0;if(v){if(r.session!==void 0){let M=e;if(typeof r.session!="string"){let z=l(t+"/session","string");s===null?s=[z]:s.push(z),e++}var v=M===
e}else var v=!0;if(v){if(r.host!==void 0){let M=e;if(typeof r.host!="string"){let z=l(t+"/host","string");s===null?s=[z]:s.push(z),e++}var v=M===e}else var v=!0;
if(v){if(r.bindings!==void 0){let M=r.bindings,ie=e;if(e===ie)if(Array.isArray(M)){var p=!0;let X=M.length;for(let H=0;H<X;H++){let Z=M[H],Y=e;if(e===Y)if(Z&&typeof Z==
"object"&&!Array.isArray(Z)){let D;if(Z.identity===void 0&&(D="identity")||Z.key===void 0&&(D="key")){let ee=j(t+"/bindings/"+H,D);s===null?s=[ee]:s.push(ee),e++}else{
let ee=e;for(let W in Z)if(!(W==="identity"||W==="key")){let he=I(t+"/bindings/"+H,W);s===null?s=[he]:s.push(he),e++;break}if(ee===e){if(Z.identity!==void 0){let W=Z.
identity,he=e;if(e===he)if(W&&typeof W=="object"&&!Array.isArray(W)){let U;if(W.channel===void 0&&(U="channel")||W.session===void 0&&(U="session")||W.user===void 0&&
(U="user")||W.participation===void 0&&(U="participation")){let pe=j(t+"/bindings/"+H+"/identity",U);s===null?s=[pe]:s.push(pe),e++}else{let pe=e;for(let Q in W)
if(!(Q==="channel"||Q==="session"||Q==="user"||Q==="participation")){let ke=I(t+"/bindings/"+H+"/identity",Q);s===null?s=[ke]:s.push(ke),e++;break}if(pe===e){if(W.
channel!==void 0){let Q=e;if(typeof W.channel!="string"){let ke=l(t+"/bindings/"+H+"/identity/channel","string");s===null?s=[ke]:s.push(ke),e++}var m=Q===e}else
var m=!0;if(m){if(W.session!==void 0){let Q=e;if(typeof W.session!="string"){let se=l(t+"/bindings/"+H+"/identity/session","string");s===null?s=[se]:s.push(se),
e++}var m=Q===e}else var m=!0;if(m){if(W.user!==void 0){let Q=e;if(typeof W.user!="string"){let se=l(t+"/bindings/"+H+"/identity/user","string");s===null?s=[se]:
s.push(se),e++}var m=Q===e}else var m=!0;if(m)if(W.participation!==void 0){let Q=e;if(typeof W.participation!="string"){let se=l(t+"/bindings/"+H+"/identity/par\
ticipation","string");s===null?s=[se]:s.push(se),e++}var m=Q===e}else var m=!0}}}}}else{let U=l(t+"/bindings/"+H+"/identity","object");s===null?s=[U]:s.push(U),
e++}var h=he===e}else var h=!0;if(h)if(Z.key!==void 0){let W=e;if(typeof Z.key!="string"){let U=l(t+"/bindings/"+H+"/key","string");s===null?s=[U]:s.push(U),e++}
var h=W===e}else var h=!0}}}else{let D=l(t+"/bindings/"+H,"object");s===null?s=[D]:s.push(D),e++}var p=Y===e;if(!p)break}}else{let X=l(t+"/bindings","array");s===
null?s=[X]:s.push(X),e++}var v=ie===e}else var v=!0;if(v){if(r.participants!==void 0){let M=r.participants,ie=e;if(e===ie)if(Array.isArray(M)){var b=!0;let X=M.
length;for(let H=0;H<X;H++){let Z=M[H],Y=e;if(e===Y)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let D;if(Z.participation===void 0&&(D="participation")||Z.user===
void 0&&(D="user")||Z.name===void 0&&(D="name")){let ee=j(t+"/participants/"+H,D);s===null?s=[ee]:s.push(ee),e++}else{let ee=e;for(let W in Z)if(!(W==="particip\
ation"||W==="user"||W==="name")){let he=I(t+"/participants/"+H,W);s===null?s=[he]:s.push(he),e++;break}if(ee===e){if(Z.participation!==void 0){let W=e;if(typeof Z.
participation!="string"){let he=l(t+"/participants/"+H+"/participation","string");s===null?s=[he]:s.push(he),e++}var k=W===e}else var k=!0;if(k){if(Z.user!==void 0){
let W=e;if(typeof Z.user!="string"){let U=l(t+"/participants/"+H+"/user","string");s===null?s=[U]:s.push(U),e++}var k=W===e}else var k=!0;if(k)if(Z.name!==void 0){
let W=e;if(typeof Z.name!="string"){let U=l(t+"/participants/"+H+"/name","string");s===null?s=[U]:s.push(U),e++}var k=W===e}else var k=!0}}}}else{let D=l(t+"/pa\
rticipants/"+H,"object");s===null?s=[D]:s.push(D),e++}var b=Y===e;if(!b)break}}else{let X=l(t+"/participants","array");s===null?s=[X]:s.push(X),e++}var v=ie===e}else
var v=!0;if(v){if(r.sequence!==void 0){let M=r.sequence,ie=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M))){let X=l(t+"/sequence","integer");s===null?
s=[X]:s.push(X),e++}if(e===ie&&typeof M=="number"&&isFinite(M)&&(M<1||isNaN(M))){let X={instancePath:t+"/sequence",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};s===null?s=[X]:s.push(X),e++}var v=ie===e}else var v=!0;if(v){if(r.sender!==void 0){let M=e;if(typeof r.sender!="string"){let z=l(t+"/se\
nder","string");s===null?s=[z]:s.push(z),e++}var v=M===e}else var v=!0;if(v)if(r.packet!==void 0){let M=e;if(typeof r.packet!="string"){let z=l(t+"/packet","str\
ing");s===null?s=[z]:s.push(z),e++}var v=M===e}else var v=!0}}}}}}}}}}else{let G=l(t,"object");s===null?s=[G]:s.push(G),e++}var u=S===e;if(n=n||u,!n){let G=e;if(e===
G)if(r&&typeof r=="object"&&!Array.isArray(r)){let M;if(r.kind===void 0&&(M="kind")||r.channel===void 0&&(M="channel")||r.session===void 0&&(M="session")||r.host===
void 0&&(M="host")||r.bindings===void 0&&(M="bindings")||r.participants===void 0&&(M="participants")||r.sequence===void 0&&(M="sequence")||r.sender===void 0&&(M=
"sender")||r.packet===void 0&&(M="packet")){let ie=j(t,M);s===null?s=[ie]:s.push(ie),e++}else{let ie=e;for(let z in r)if(!Pe.call({kind:0,channel:0,session:0,host:0,
bindings:0,participants:0,sequence:0,sender:0,packet:0},z)){let X=I(t,z);s===null?s=[X]:s.push(X),e++;break}if(ie===e){if(r.kind!==void 0){let z=e;if(r.kind!=="\
mls"){let X=V(t+"/kind","mls");s===null?s=[X]:s.push(X),e++}var q=z===e}else var q=!0;if(q){if(r.channel!==void 0){let z=e;if(typeof r.channel!="string"){let H=l(
t+"/channel","string");s===null?s=[H]:s.push(H),e++}var q=z===e}else var q=!0;if(q){if(r.session!==void 0){let z=e;if(typeof r.session!="string"){let H=l(t+"/se\
ssion","string");s===null?s=[H]:s.push(H),e++}var q=z===e}else var q=!0;if(q){if(r.host!==void 0){let z=e;if(typeof r.host!="string"){let H=l(t+"/host","string");
s===null?s=[H]:s.push(H),e++}var q=z===e}else var q=!0;if(q){if(r.bindings!==void 0){let z=r.bindings,X=e;if(e===X)if(Array.isArray(z)){var A=!0;let Z=z.length;
for(let Y=0;Y<Z;Y++){let P=z[Y],D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){let W;if(P.identity===void 0&&(W="identity")||P.key===void 0&&(W="key")){
let he=j(t+"/bindings/"+Y,W);s===null?s=[he]:s.push(he),e++}else{let he=e;for(let U in P)if(!(U==="identity"||U==="key")){let pe=I(t+"/bindings/"+Y,U);s===null?
s=[pe]:s.push(pe),e++;break}if(he===e){if(P.identity!==void 0){let U=P.identity,pe=e;if(e===pe)if(U&&typeof U=="object"&&!Array.isArray(U)){let Q;if(U.channel===
void 0&&(Q="channel")||U.session===void 0&&(Q="session")||U.user===void 0&&(Q="user")||U.participation===void 0&&(Q="participation")){let ke=j(t+"/bindings/"+Y+
"/identity",Q);s===null?s=[ke]:s.push(ke),e++}else{let ke=e;for(let se in U)if(!(se==="channel"||se==="session"||se==="user"||se==="participation")){let ur=I(t+
"/bindings/"+Y+"/identity",se);s===null?s=[ur]:s.push(ur),e++;break}if(ke===e){if(U.channel!==void 0){let se=e;if(typeof U.channel!="string"){let ur=l(t+"/bindi\
ngs/"+Y+"/identity/channel","string");s===null?s=[ur]:s.push(ur),e++}var N=se===e}else var N=!0;if(N){if(U.session!==void 0){let se=e;if(typeof U.session!="stri\
ng"){let qe=l(t+"/bindings/"+Y+"/identity/session","string");s===null?s=[qe]:s.push(qe),e++}var N=se===e}else var N=!0;if(N){if(U.user!==void 0){let se=e;if(typeof U.
user!="string"){let qe=l(t+"/bindings/"+Y+"/identity/user","string");s===null?s=[qe]:s.push(qe),e++}var N=se===e}else var N=!0;if(N)if(U.participation!==void 0){
let se=e;if(typeof U.participation!="string"){let qe=l(t+"/bindings/"+Y+"/identity/participation","string");s===null?s=[qe]:s.push(qe),e++}var N=se===e}else var N=!0}}}}}else{
let Q=l(t+"/bindings/"+Y+"/identity","object");s===null?s=[Q]:s.push(Q),e++}var O=pe===e}else var O=!0;if(O)if(P.key!==void 0){let U=e;if(typeof P.key!="string"){
let Q=l(t+"/bindings/"+Y+"/key","string");s===null?s=[Q]:s.push(Q),e++}var O=U===e}else var O=!0}}}else{let W=l(t+"/bindings/"+Y,"object");s===null?s=[W]:s.push(
W),e++}var A=D===e;if(!A)break}}else{let Z=l(t+"/bindings","array");s===null?s=[Z]:s.push(Z),e++}var q=X===e}else var q=!0;if(q){if(r.participants!==void 0){let z=r.
participants,X=e;if(e===X)if(Array.isArray(z)){var F=!0;let Z=z.length;for(let Y=0;Y<Z;Y++){let P=z[Y],D=e;if(e===D)if(P&&typeof P=="object"&&!Array.isArray(P)){
let W;if(P.participation===void 0&&(W="participation")||P.user===void 0&&(W="user")||P.name===void 0&&(W="name")){let he=j(t+"/participants/"+Y,W);s===null?s=[he]:
s.push(he),e++}else{let he=e;for(let U in P)if(!(U==="participation"||U==="user"||U==="name")){let pe=I(t+"/participants/"+Y,U);s===null?s=[pe]:s.push(pe),e++;break}
if(he===e){if(P.participation!==void 0){let U=e;if(typeof P.participation!="string"){let pe=l(t+"/participants/"+Y+"/participation","string");s===null?s=[pe]:s.
push(pe),e++}var E=U===e}else var E=!0;if(E){if(P.user!==void 0){let U=e;if(typeof P.user!="string"){let Q=l(t+"/participants/"+Y+"/user","string");s===null?s=[
Q]:s.push(Q),e++}var E=U===e}else var E=!0;if(E)if(P.name!==void 0){let U=e;if(typeof P.name!="string"){let Q=l(t+"/participants/"+Y+"/name","string");s===null?
s=[Q]:s.push(Q),e++}var E=U===e}else var E=!0}}}}else{let W=l(t+"/participants/"+Y,"object");s===null?s=[W]:s.push(W),e++}var F=D===e;if(!F)break}}else{let Z=l(
t+"/participants","array");s===null?s=[Z]:s.push(Z),e++}var q=X===e}else var q=!0;if(q){if(r.sequence!==void 0){let z=r.sequence,X=e;if(!(typeof z=="number"&&!(z%
1)&&!isNaN(z)&&isFinite(z))){let Z=l(t+"/sequence","integer");s===null?s=[Z]:s.push(Z),e++}if(e===X&&typeof z=="number"&&isFinite(z)&&(z<1||isNaN(z))){let Z={instancePath:t+
"/sequence",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[Z]:s.push(Z),e++}var q=X===e}else var q=!0;if(q){if(r.sender!==
void 0){let z=e;if(typeof r.sender!="string"){let H=l(t+"/sender","string");s===null?s=[H]:s.push(H),e++}var q=z===e}else var q=!0;if(q)if(r.packet!==void 0){let z=e;
if(typeof r.packet!="string"){let H=l(t+"/packet","string");s===null?s=[H]:s.push(H),e++}var q=z===e}else var q=!0}}}}}}}}}}else{let M=l(t,"object");s===null?s=
[M]:s.push(M),e++}var u=G===e;if(n=n||u,!n){let M=e;if(e===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let z;if(r.kind===void 0&&(z="kind")||r.channel===void 0&&
(z="channel")||r.session===void 0&&(z="session")||r.host===void 0&&(z="host")||r.bindings===void 0&&(z="bindings")||r.participants===void 0&&(z="participants")||
r.sequence===void 0&&(z="sequence")||r.sender===void 0&&(z="sender")||r.packet===void 0&&(z="packet")){let X=j(t,z);s===null?s=[X]:s.push(X),e++}else{let X=e;for(let H in r)
if(!Pe.call({kind:0,channel:0,session:0,host:0,bindings:0,participants:0,sequence:0,sender:0,packet:0},H)){let Z=I(t,H);s===null?s=[Z]:s.push(Z),e++;break}if(X===
e){if(r.kind!==void 0){let H=e;if(r.kind!=="welcome"){let Z=V(t+"/kind","welcome");s===null?s=[Z]:s.push(Z),e++}var w=H===e}else var w=!0;if(w){if(r.channel!==void 0){
let H=e;if(typeof r.channel!="string"){let Y=l(t+"/channel","string");s===null?s=[Y]:s.push(Y),e++}var w=H===e}else var w=!0;if(w){if(r.session!==void 0){let H=e;
if(typeof r.session!="string"){let Y=l(t+"/session","string");s===null?s=[Y]:s.push(Y),e++}var w=H===e}else var w=!0;if(w){if(r.host!==void 0){let H=e;if(typeof r.
host!="string"){let Y=l(t+"/host","string");s===null?s=[Y]:s.push(Y),e++}var w=H===e}else var w=!0;if(w){if(r.bindings!==void 0){let H=r.bindings,Z=e;if(e===Z)if(Array.
isArray(H)){var T=!0;let P=H.length;for(let D=0;D<P;D++){let ee=H[D],W=e;if(e===W)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let U;if(ee.identity===void 0&&
(U="identity")||ee.key===void 0&&(U="key")){let pe=j(t+"/bindings/"+D,U);s===null?s=[pe]:s.push(pe),e++}else{let pe=e;for(let Q in ee)if(!(Q==="identity"||Q==="\
key")){let ke=I(t+"/bindings/"+D,Q);s===null?s=[ke]:s.push(ke),e++;break}if(pe===e){if(ee.identity!==void 0){let Q=ee.identity,ke=e;if(e===ke)if(Q&&typeof Q=="o\
bject"&&!Array.isArray(Q)){let se;if(Q.channel===void 0&&(se="channel")||Q.session===void 0&&(se="session")||Q.user===void 0&&(se="user")||Q.participation===void 0&&
(se="participation")){let ur=j(t+"/bindings/"+D+"/identity",se);s===null?s=[ur]:s.push(ur),e++}else{let ur=e;for(let qe in Q)if(!(qe==="channel"||qe==="session"||
qe==="user"||qe==="participation")){let zs=I(t+"/bindings/"+D+"/identity",qe);s===null?s=[zs]:s.push(zs),e++;break}if(ur===e){if(Q.channel!==void 0){let qe=e;if(typeof Q.
channel!="string"){let zs=l(t+"/bindings/"+D+"/identity/channel","string");s===null?s=[zs]:s.push(zs),e++}var C=qe===e}else var C=!0;if(C){if(Q.session!==void 0){
let qe=e;if(typeof Q.session!="string"){let zr=l(t+"/bindings/"+D+"/identity/session","string");s===null?s=[zr]:s.push(zr),e++}var C=qe===e}else var C=!0;if(C){
if(Q.user!==void 0){let qe=e;if(typeof Q.user!="string"){let zr=l(t+"/bindings/"+D+"/identity/user","string");s===null?s=[zr]:s.push(zr),e++}var C=qe===e}else var C=!0;
if(C)if(Q.participation!==void 0){let qe=e;if(typeof Q.participation!="string"){let zr=l(t+"/bindings/"+D+"/identity/participation","string");s===null?s=[zr]:s.
push(zr),e++}var C=qe===e}else var C=!0}}}}}else{let se=l(t+"/bindings/"+D+"/identity","object");s===null?s=[se]:s.push(se),e++}var L=ke===e}else var L=!0;if(L)
if(ee.key!==void 0){let Q=e;if(typeof ee.key!="string"){let se=l(t+"/bindings/"+D+"/key","string");s===null?s=[se]:s.push(se),e++}var L=Q===e}else var L=!0}}}else{
let U=l(t+"/bindings/"+D,"object");s===null?s=[U]:s.push(U),e++}var T=W===e;if(!T)break}}else{let P=l(t+"/bindings","array");s===null?s=[P]:s.push(P),e++}var w=Z===
e}else var w=!0;if(w){if(r.participants!==void 0){let H=r.participants,Z=e;if(e===Z)if(Array.isArray(H)){var K=!0;let P=H.length;for(let D=0;D<P;D++){let ee=H[D],
W=e;if(e===W)if(ee&&typeof ee=="object"&&!Array.isArray(ee)){let U;if(ee.participation===void 0&&(U="participation")||ee.user===void 0&&(U="user")||ee.name===void 0&&
(U="name")){let pe=j(t+"/participants/"+D,U);s===null?s=[pe]:s.push(pe),e++}else{let pe=e;for(let Q in ee)if(!(Q==="participation"||Q==="user"||Q==="name")){let ke=I(
t+"/participants/"+D,Q);s===null?s=[ke]:s.push(ke),e++;break}if(pe===e){if(ee.participation!==void 0){let Q=e;if(typeof ee.participation!="string"){let ke=l(t+"\
/participants/"+D+"/participation","string");s===null?s=[ke]:s.push(ke),e++}var R=Q===e}else var R=!0;if(R){if(ee.user!==void 0){let Q=e;if(typeof ee.user!="str\
ing"){let se=l(t+"/participants/"+D+"/user","string");s===null?s=[se]:s.push(se),e++}var R=Q===e}else var R=!0;if(R)if(ee.name!==void 0){let Q=e;if(typeof ee.name!=
"string"){let se=l(t+"/participants/"+D+"/name","string");s===null?s=[se]:s.push(se),e++}var R=Q===e}else var R=!0}}}}else{let U=l(t+"/participants/"+D,"object");
s===null?s=[U]:s.push(U),e++}var K=W===e;if(!K)break}}else{let P=l(t+"/participants","array");s===null?s=[P]:s.push(P),e++}var w=Z===e}else var w=!0;if(w){if(r.
sequence!==void 0){let H=r.sequence,Z=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let P=l(t+"/sequence","integer");s===null?s=[P]:s.push(P),e++}
if(e===Z&&typeof H=="number"&&isFinite(H)&&(H<1||isNaN(H))){let P={instancePath:t+"/sequence",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"};s===null?s=[P]:s.push(P),e++}var w=Z===e}else var w=!0;if(w){if(r.sender!==void 0){let H=e;if(typeof r.sender!="string"){let Y=l(t+"/sender","string");
s===null?s=[Y]:s.push(Y),e++}var w=H===e}else var w=!0;if(w)if(r.packet!==void 0){let H=e;if(typeof r.packet!="string"){let Y=l(t+"/packet","string");s===null?s=
[Y]:s.push(Y),e++}var w=H===e}else var w=!0}}}}}}}}}}else{let z=l(t,"object");s===null?s=[z]:s.push(z),e++}var u=M===e;n=n||u}}}}if(n)e=i,s!==null&&(i?s.length=
i:s=null);else{let J={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[J]:s.push(J),e++,st.errors=s,!1}return st.
errors=s,e===0}var Xi=qs;function qs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel===void 0&&(n="channel")||r.session===
void 0&&(n="session"))return qs.errors=[j(t,n)],!1;if(r.channel!==void 0){let a=e;if(typeof r.channel!="string")return qs.errors=[l(t+"/channel","string")],!1;var i=a===
e}else var i=!0;if(i)if(r.session!==void 0){let a=e;if(typeof r.session!="string")return qs.errors=[l(t+"/session","string")],!1;var i=a===e}else var i=!0}else return qs.
errors=[l(t,"object")],!1;return qs.errors=s,e===0}var Yi=rr;function rr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel===void 0&&(n="channel")||r.session===
void 0&&(n="session")||r.participation===void 0&&(n="participation")||r.kind===void 0&&(n="kind")||r.packet===void 0&&(n="packet"))return rr.errors=[j(t,n)],!1;
if(r.channel!==void 0){let a=e;if(typeof r.channel!="string")return rr.errors=[l(t+"/channel","string")],!1;var i=a===e}else var i=!0;if(i){if(r.session!==void 0){
let a=e;if(typeof r.session!="string")return rr.errors=[l(t+"/session","string")],!1;var i=a===e}else var i=!0;if(i){if(r.participation!==void 0){let a=e;if(typeof r.
participation!="string")return rr.errors=[l(t+"/participation","string")],!1;var i=a===e}else var i=!0;if(i){if(r.kind!==void 0){let a=r.kind,o=e;if(!(a==="mls"||
a==="admit"))return rr.errors=[{instancePath:t+"/kind",keyword:"enum",params:{allowedValues:["mls","admit"]},message:"must be equal to one of the allowed values"}],
!1;var i=o===e}else var i=!0;if(i){if(r.packet!==void 0){let a=e;if(typeof r.packet!="string")return rr.errors=[l(t+"/packet","string")],!1;var i=a===e}else var i=!0;
if(i){if(r.target!==void 0){let a=e;if(typeof r.target!="string")return rr.errors=[l(t+"/target","string")],!1;var i=a===e}else var i=!0;if(i)if(r.welcome!==void 0){
let a=e;if(typeof r.welcome!="string")return rr.errors=[l(t+"/welcome","string")],!1;var i=a===e}else var i=!0}}}}}}else return rr.errors=[l(t,"object")],!1;return rr.
errors=s,e===0}var Zi=os;function os(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel===void 0&&(n="channel")||r.session===
void 0&&(n="session")||r.participation===void 0&&(n="participation"))return os.errors=[j(t,n)],!1;if(r.channel!==void 0){let a=e;if(typeof r.channel!="string")return os.
errors=[l(t+"/channel","string")],!1;var i=a===e}else var i=!0;if(i){if(r.session!==void 0){let a=e;if(typeof r.session!="string")return os.errors=[l(t+"/sessio\
n","string")],!1;var i=a===e}else var i=!0;if(i)if(r.participation!==void 0){let a=e;if(typeof r.participation!="string")return os.errors=[l(t+"/participation",
"string")],!1;var i=a===e}else var i=!0}}else return os.errors=[l(t,"object")],!1;return os.errors=s,e===0}var Pi=ws;function ve(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.ok===void 0&&(c="ok")||r.channel===void 0&&
(c="channel")||r.session===void 0&&(c="session")||r.host===void 0&&(c="host")||r.bindings===void 0&&(c="bindings")||r.participants===void 0&&(c="participants"))
return ve.errors=[j(t,c)],!1;{let f=e;for(let g in r)if(!(g==="ok"||g==="channel"||g==="session"||g==="host"||g==="bindings"||g==="participants"||g==="participa\
tion")){return ve.errors=[I(t,g)],!1;break}if(f===e){if(r.ok!==void 0){let g=e;if(r.ok!==!0)return ve.errors=[V(t+"/ok",!0)],!1;var i=g===e}else var i=!0;if(i){
if(r.channel!==void 0){let g=e;if(typeof r.channel!="string")return ve.errors=[l(t+"/channel","string")],!1;var i=g===e}else var i=!0;if(i){if(r.session!==void 0){
let g=e;if(typeof r.session!="string")return ve.errors=[l(t+"/session","string")],!1;var i=g===e}else var i=!0;if(i){if(r.host!==void 0){let g=e;if(typeof r.host!=
"string")return ve.errors=[l(t+"/host","string")],!1;var i=g===e}else var i=!0;if(i){if(r.bindings!==void 0){let g=r.bindings,y=e;if(e===y)if(Array.isArray(g)){
var n=!0;let v=g.length;for(let p=0;p<v;p++){let m=g[p],h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.identity===void 0&&(k="identity")||
m.key===void 0&&(k="key"))return ve.errors=[j(t+"/bindings/"+p,k)],!1;{let q=e;for(let A in m)if(!(A==="identity"||A==="key")){return ve.errors=[I(t+"/bindings/"+
p,A)],!1;break}if(q===e){if(m.identity!==void 0){let A=m.identity,N=e;if(e===N)if(A&&typeof A=="object"&&!Array.isArray(A)){let O;if(A.channel===void 0&&(O="cha\
nnel")||A.session===void 0&&(O="session")||A.user===void 0&&(O="user")||A.participation===void 0&&(O="participation"))return ve.errors=[j(t+"/bindings/"+p+"/ide\
ntity",O)],!1;{let F=e;for(let E in A)if(!(E==="channel"||E==="session"||E==="user"||E==="participation")){return ve.errors=[I(t+"/bindings/"+p+"/identity",E)],
!1;break}if(F===e){if(A.channel!==void 0){let E=e;if(typeof A.channel!="string")return ve.errors=[l(t+"/bindings/"+p+"/identity/channel","string")],!1;var a=E===
e}else var a=!0;if(a){if(A.session!==void 0){let E=e;if(typeof A.session!="string")return ve.errors=[l(t+"/bindings/"+p+"/identity/session","string")],!1;var a=E===
e}else var a=!0;if(a){if(A.user!==void 0){let E=e;if(typeof A.user!="string")return ve.errors=[l(t+"/bindings/"+p+"/identity/user","string")],!1;var a=E===e}else
var a=!0;if(a)if(A.participation!==void 0){let E=e;if(typeof A.participation!="string")return ve.errors=[l(t+"/bindings/"+p+"/identity/participation","string")],
!1;var a=E===e}else var a=!0}}}}}else return ve.errors=[l(t+"/bindings/"+p+"/identity","object")],!1;var o=N===e}else var o=!0;if(o)if(m.key!==void 0){let A=e;if(typeof m.
key!="string")return ve.errors=[l(t+"/bindings/"+p+"/key","string")],!1;var o=A===e}else var o=!0}}}else return ve.errors=[l(t+"/bindings/"+p,"object")],!1;var n=h===
e;if(!n)break}}else return ve.errors=[l(t+"/bindings","array")],!1;var i=y===e}else var i=!0;if(i){if(r.participants!==void 0){let g=r.participants,y=e;if(e===y)
if(Array.isArray(g)){var u=!0;let v=g.length;for(let p=0;p<v;p++){let m=g[p],h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(m)){let k;if(m.participation===
void 0&&(k="participation")||m.user===void 0&&(k="user")||m.name===void 0&&(k="name"))return ve.errors=[j(t+"/participants/"+p,k)],!1;{let q=e;for(let A in m)if(!(A===
"participation"||A==="user"||A==="name")){return ve.errors=[I(t+"/participants/"+p,A)],!1;break}if(q===e){if(m.participation!==void 0){let A=e;if(typeof m.participation!=
"string")return ve.errors=[l(t+"/participants/"+p+"/participation","string")],!1;var d=A===e}else var d=!0;if(d){if(m.user!==void 0){let A=e;if(typeof m.user!="\
string")return ve.errors=[l(t+"/participants/"+p+"/user","string")],!1;var d=A===e}else var d=!0;if(d)if(m.name!==void 0){let A=e;if(typeof m.name!="string")return ve.
errors=[l(t+"/participants/"+p+"/name","string")],!1;var d=A===e}else var d=!0}}}}else return ve.errors=[l(t+"/participants/"+p,"object")],!1;var u=h===e;if(!u)
break}}else return ve.errors=[l(t+"/participants","array")],!1;var i=y===e}else var i=!0;if(i)if(r.participation!==void 0){let g=e;if(typeof r.participation!="s\
tring")return ve.errors=[l(t+"/participation","string")],!1;var i=g===e}else var i=!0}}}}}}}}else return ve.errors=[l(t,"object")],!1;return ve.errors=s,e===0}function ws(r,{
instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return ws.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"}],!1;if(r.length<1)return ws.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems"}],!1;{var i=!0;let a=r.length;for(let o=0;o<a;o++){let u=r[o],d=e,c=e,f=!1,g=e;Fe(u,{instancePath:t+"/"+o})||(s=s===null?Fe.errors:s.concat(Fe.errors),e=s.
length);var n=g===e;if(f=f||n,!f){let _=e;ve(u,{instancePath:t+"/"+o})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var n=_===e;f=f||n}if(f)e=c,s!==null&&
(c?s.length=c:s=null);else{let _={instancePath:t+"/"+o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[_]:s.push(_),e++,ws.
errors=s,!1}var i=d===e;if(!i)break}}}else return ws.errors=[l(t,"array")],!1;return ws.errors=s,e===0}var en=Ns;function ar(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.ok===void 0&&(n="ok")||r.available===void 0&&
(n="available")||r.session===void 0&&(n="session"))return ar.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="ok"||o==="available"||o==="session")){return ar.
errors=[I(t,o)],!1;break}if(a===e){if(r.ok!==void 0){let o=e;if(r.ok!==!0)return ar.errors=[V(t+"/ok",!0)],!1;var i=o===e}else var i=!0;if(i){if(r.available!==void 0){
let o=e;if(typeof r.available!="boolean")return ar.errors=[l(t+"/available","boolean")],!1;var i=o===e}else var i=!0;if(i)if(r.session!==void 0){let o=r.session,
u=e;if(typeof o!="string"&&o!==null)return ar.errors=[l(t+"/session",["string","null"])],!1;var i=u===e}else var i=!0}}}}else return ar.errors=[l(t,"object")],!1;
return ar.errors=s,e===0}function Ns(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Ns.errors=[{instancePath:t,keyword:"\
maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Ns.errors=[{instancePath:t,keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var i=!0;let a=r.length;for(let o=0;o<a;o++){let u=r[o],d=e,c=e,f=!1,g=e;Fe(u,{instancePath:t+"/"+o})||(s=s===null?Fe.errors:
s.concat(Fe.errors),e=s.length);var n=g===e;if(f=f||n,!f){let _=e;ar(u,{instancePath:t+"/"+o})||(s=s===null?ar.errors:s.concat(ar.errors),e=s.length);var n=_===
e;f=f||n}if(f)e=c,s!==null&&(c?s.length=c:s=null);else{let _={instancePath:t+"/"+o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[_]:s.push(_),e++,Ns.errors=s,!1}var i=d===e;if(!i)break}}}else return Ns.errors=[l(t,"array")],!1;return Ns.errors=s,e===0}var Lr=pr;function fe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.name===void 0&&(n=
"name")||r.role===void 0&&(n="role"))return fe.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="id"||o==="name"||o==="role"||o==="profile_image_url")){return fe.
errors=[I(t,o)],!1;break}if(a===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return fe.errors=[l(t+"/id","string")],!1;var i=o===e}else var i=!0;if(i){
if(r.name!==void 0){let o=e;if(typeof r.name!="string")return fe.errors=[l(t+"/name","string")],!1;var i=o===e}else var i=!0;if(i){if(r.role!==void 0){let o=r.role,
u=e;if(!(o==="admin"||o==="user"||o==="pending"))return fe.errors=[{instancePath:t+"/role",keyword:"enum",params:{allowedValues:["admin","user","pending"]},message:"\
must be equal to one of the allowed values"}],!1;var i=u===e}else var i=!0;if(i)if(r.profile_image_url!==void 0){let o=e;if(typeof r.profile_image_url!="string")
return fe.errors=[l(t+"/profile_image_url","string")],!1;var i=o===e}else var i=!0}}}}}else return fe.errors=[l(t,"object")],!1;return fe.errors=s,e===0}function le(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.user_id===void 0&&
(o="user_id")||r.type===void 0&&(o="type")||r.name===void 0&&(o="name")||r.description===void 0&&(o="description")||r.data===void 0&&(o="data")||r.meta===void 0&&
(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&(o="updated_at"))return le.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!Pe.call({id:0,
user_id:0,type:0,name:0,description:0,is_private:0,data:0,meta:0,access_control:0,access_grants:0,created_at:0,updated_at:0,updated_by:0,archived_at:0,archived_by:0,
deleted_at:0,deleted_by:0},d)){return le.errors=[I(t,d)],!1;break}if(u===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return le.errors=[l(t+"/id","stri\
ng")],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!="string")return le.errors=[l(t+"/user_id","string")],!1;var i=d===e}else
var i=!0;if(i){if(r.type!==void 0){let d=r.type,c=e;if(!(d==="group"||d==="dm"||d===null))return le.errors=[{instancePath:t+"/type",keyword:"enum",params:{allowedValues:[
"group","dm",null]},message:"must be equal to one of the allowed values"}],!1;var i=c===e}else var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="str\
ing")return le.errors=[l(t+"/name","string")],!1;var i=d===e}else var i=!0;if(i){if(r.description!==void 0){let d=r.description,c=e;if(typeof d!="string"&&d!==null)
return le.errors=[l(t+"/description",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.is_private!==void 0){let d=r.is_private,c=e;if(typeof d!="boole\
an"&&d!==null)return le.errors=[l(t+"/is_private",["boolean","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.data!==void 0){let d=r.data,c=e;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null)return le.errors=[l(t+"/data",["object","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.meta!==void 0){let d=r.meta,c=e;
if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return le.errors=[l(t+"/meta",["object","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.access_control!==
void 0){let d=r.access_control,c=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return le.errors=[l(t+"/access_control",["object","null"])],!1;var i=c===
e}else var i=!0;if(i){if(r.access_grants!==void 0){let d=r.access_grants,c=e;if(e===c)if(Array.isArray(d)){var n=!0;let g=d.length;for(let y=0;y<g;y++){let _=d[y],
v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){let m;if(_.id===void 0&&(m="id")||_.resource_type===void 0&&(m="resource_type")||_.resource_id===void 0&&
(m="resource_id")||_.principal_type===void 0&&(m="principal_type")||_.principal_id===void 0&&(m="principal_id")||_.permission===void 0&&(m="permission")||_.created_at===
void 0&&(m="created_at"))return le.errors=[j(t+"/access_grants/"+y,m)],!1;{let h=e;for(let b in _)if(!(b==="id"||b==="resource_type"||b==="resource_id"||b==="pr\
incipal_type"||b==="principal_id"||b==="permission"||b==="created_at")){return le.errors=[I(t+"/access_grants/"+y,b)],!1;break}if(h===e){if(_.id!==void 0){let b=e;
if(typeof _.id!="string")return le.errors=[l(t+"/access_grants/"+y+"/id","string")],!1;var a=b===e}else var a=!0;if(a){if(_.resource_type!==void 0){let b=e;if(_.
resource_type!=="channel")return le.errors=[V(t+"/access_grants/"+y+"/resource_type","channel")],!1;var a=b===e}else var a=!0;if(a){if(_.resource_id!==void 0){let b=e;
if(typeof _.resource_id!="string")return le.errors=[l(t+"/access_grants/"+y+"/resource_id","string")],!1;var a=b===e}else var a=!0;if(a){if(_.principal_type!==void 0){
let b=_.principal_type,k=e;if(!(b==="user"||b==="group"))return le.errors=[{instancePath:t+"/access_grants/"+y+"/principal_type",keyword:"enum",params:{allowedValues:[
"user","group"]},message:"must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a){if(_.principal_id!==void 0){let b=e;if(typeof _.principal_id!=
"string")return le.errors=[l(t+"/access_grants/"+y+"/principal_id","string")],!1;var a=b===e}else var a=!0;if(a){if(_.permission!==void 0){let b=_.permission,k=e;
if(!(b==="read"||b==="write"))return le.errors=[{instancePath:t+"/access_grants/"+y+"/permission",keyword:"enum",params:{allowedValues:["read","write"]},message:"\
must be equal to one of the allowed values"}],!1;var a=k===e}else var a=!0;if(a)if(_.created_at!==void 0){let b=_.created_at,k=e;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b)&&isFinite(b)))return le.errors=[l(t+"/access_grants/"+y+"/created_at","integer")],!1;var a=k===e}else var a=!0}}}}}}}}else return le.errors=[l(t+"/acc\
ess_grants/"+y,"object")],!1;var n=v===e;if(!n)break}}else return le.errors=[l(t+"/access_grants","array")],!1;var i=c===e}else var i=!0;if(i){if(r.created_at!==
void 0){let d=r.created_at,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return le.errors=[l(t+"/created_at","integer")],!1;var i=c===e}else var i=!0;
if(i){if(r.updated_at!==void 0){let d=r.updated_at,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return le.errors=[l(t+"/updated_at","integer")],
!1;var i=c===e}else var i=!0;if(i){if(r.updated_by!==void 0){let d=r.updated_by,c=e;if(typeof d!="string"&&d!==null)return le.errors=[l(t+"/updated_by",["string",
"null"])],!1;var i=c===e}else var i=!0;if(i){if(r.archived_at!==void 0){let d=r.archived_at,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)
return le.errors=[l(t+"/archived_at",["integer","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.archived_by!==void 0){let d=r.archived_by,c=e;if(typeof d!="st\
ring"&&d!==null)return le.errors=[l(t+"/archived_by",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.deleted_at!==void 0){let d=r.deleted_at,c=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return le.errors=[l(t+"/deleted_at",["integer","null"])],!1;var i=c===e}else var i=!0;if(i)if(r.deleted_by!==
void 0){let d=r.deleted_by,c=e;if(typeof d!="string"&&d!==null)return le.errors=[l(t+"/deleted_by",["string","null"])],!1;var i=c===e}else var i=!0}}}}}}}}}}}}}}}}}}else
return le.errors=[l(t,"object")],!1;return le.errors=s,e===0}function pr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.message_id===void 0&&(n="message_id")||r.data===void 0&&(n="data")||r.user===void 0&&(n="user")||r.channel===
void 0&&(n="channel"))return pr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="channel_id"||o==="message_id"||o==="data"||o==="user"||o==="channel")){return pr.
errors=[I(t,o)],!1;break}if(a===e){if(r.channel_id!==void 0){let o=e;if(typeof r.channel_id!="string")return pr.errors=[l(t+"/channel_id","string")],!1;var i=o===
e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.message_id!="string")return pr.errors=[l(t+"/message_id","string")],!1;var i=o===e}else var i=!0;
if(i){if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return pr.errors=[j(t+"/da\
ta",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return pr.errors=[l(t+"/data/type","string")],!1}else return pr.errors=[l(t+"/data","object")],!1;var i=u===
e}else var i=!0;if(i){if(r.user!==void 0){let o=e;fe(r.user,{instancePath:t+"/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var i=o===e}else var i=!0;
if(i)if(r.channel!==void 0){let o=e;le(r.channel,{instancePath:t+"/channel"})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var i=o===e}else var i=!0}}}}}}else
return pr.errors=[l(t,"object")],!1;return pr.errors=s,e===0}var Et=Ks;function Ks(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Ks.errors=
[j(t,i)],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Ks.errors=[V(t+"/type","last_read_at")],!1}else return Ks.errors=[l(t,"object")],!1;return Ks.errors=
s,e===0}var It=Dr;function be(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.name===void 0&&(n=
"name")||r.role===void 0&&(n="role"))return be.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="id"||o==="name"||o==="role")){return be.errors=[I(t,o)],!1;break}
if(a===e){if(r.id!==void 0){let o=e;if(typeof r.id!="string")return be.errors=[l(t+"/id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let o=e;
if(typeof r.name!="string")return be.errors=[l(t+"/name","string")],!1;var i=o===e}else var i=!0;if(i)if(r.role!==void 0){let o=e;if(r.role!=="webhook")return be.
errors=[V(t+"/role","webhook")],!1;var i=o===e}else var i=!0}}}}else return be.errors=[l(t,"object")],!1;return be.errors=s,e===0}var Rs=new RegExp("^[0-9]+$","u");function oe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&
(o="id")||r.user_id===void 0&&(o="user_id")||r.channel_id===void 0&&(o="channel_id")||r.reply_to_id===void 0&&(o="reply_to_id")||r.parent_id===void 0&&(o="paren\
t_id")||r.content===void 0&&(o="content")||r.data===void 0&&(o="data")||r.meta===void 0&&(o="meta")||r.created_at===void 0&&(o="created_at")||r.updated_at===void 0&&
(o="updated_at")||r.user===void 0&&(o="user"))return oe.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!Pe.call({id:0,user_id:0,app_id:0,channel_id:0,reply_to_id:0,
parent_id:0,is_pinned:0,pinned_by:0,pinned_at:0,content:0,data:0,meta:0,created_at:0,updated_at:0,user:0,etag:0},d)){return oe.errors=[I(t,d)],!1;break}if(u===e){
if(r.id!==void 0){let d=e;if(typeof r.id!="string")return oe.errors=[l(t+"/id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.
user_id!="string")return oe.errors=[l(t+"/user_id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.app_id!==void 0){let d=r.app_id,c=e;if(typeof d!="string"&&
d!==null)return oe.errors=[l(t+"/app_id",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.channel_id!==void 0){let d=e;if(typeof r.channel_id!="strin\
g")return oe.errors=[l(t+"/channel_id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let d=r.reply_to_id,c=e;if(typeof d!="string"&&d!==
null)return oe.errors=[l(t+"/reply_to_id",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.parent_id!==void 0){let d=r.parent_id,c=e;if(typeof d!="st\
ring"&&d!==null)return oe.errors=[l(t+"/parent_id",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.is_pinned!==void 0){let d=e;if(typeof r.is_pinned!=
"boolean")return oe.errors=[l(t+"/is_pinned","boolean")],!1;var i=d===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let d=r.pinned_by,c=e;if(typeof d!="string"&&
d!==null)return oe.errors=[l(t+"/pinned_by",["string","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let d=r.pinned_at,c=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null)return oe.errors=[l(t+"/pinned_at",["integer","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.content!==void 0){
let d=e;if(typeof r.content!="string")return oe.errors=[l(t+"/content","string")],!1;var i=d===e}else var i=!0;if(i){if(r.data!==void 0){let d=r.data,c=e,f=e,g=!1,
y=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let v=l(t+"/data",["object","null"]);s===null?s=[v]:s.push(v),e++}var n=y===e;if(g=g||n,!g){let v=e;
if(typeof d!="boolean"){let m=l(t+"/data","boolean");s===null?s=[m]:s.push(m),e++}var n=v===e;if(g=g||n,!g){let m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(
d)){let b;if(d.app===void 0&&(b="app")){let k=j(t+"/data",b);s===null?s=[k]:s.push(k),e++}else{let k=e;for(let q in d)if(q!=="app"){let A=I(t+"/data",q);s===null?
s=[A]:s.push(A),e++;break}if(k===e&&d.app!==void 0){let q=d.app;if(e===e)if(q&&typeof q=="object"&&!Array.isArray(q)){let N;if(q.embeds===void 0&&(N="embeds")){
let O=j(t+"/data/app",N);s===null?s=[O]:s.push(O),e++}else for(let O in q)if(O!=="embeds"){let F=I(t+"/data/app",O);s===null?s=[F]:s.push(F),e++;break}}else{let N=l(
t+"/data/app","object");s===null?s=[N]:s.push(N),e++}}}}else{let b=l(t+"/data","object");s===null?s=[b]:s.push(b),e++}var n=m===e;g=g||n}}if(g)e=f,s!==null&&(f?
s.length=f:s=null);else{let v={instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,oe.errors=
s,!1}var i=c===e}else var i=!0;if(i){if(r.meta!==void 0){let d=r.meta,c=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return oe.errors=[l(t+"/meta",
["object","null"])],!1;var i=c===e}else var i=!0;if(i){if(r.created_at!==void 0){let d=r.created_at,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))
return oe.errors=[l(t+"/created_at","integer")],!1;var i=c===e}else var i=!0;if(i){if(r.updated_at!==void 0){let d=r.updated_at,c=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d)))return oe.errors=[l(t+"/updated_at","integer")],!1;var i=c===e}else var i=!0;if(i){if(r.user!==void 0){let d=r.user,c=e,f=e,g=!1,y=e;
fe(d,{instancePath:t+"/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var a=y===e;if(g=g||a,!g){let v=e;be(d,{instancePath:t+"/user"})||(s=s===null?
be.errors:s.concat(be.errors),e=s.length);var a=v===e;if(g=g||a,!g){let m=e;if(d!==null){let b=l(t+"/user","null");s===null?s=[b]:s.push(b),e++}var a=m===e;g=g||
a}}if(g)e=f,s!==null&&(f?s.length=f:s=null);else{let v={instancePath:t+"/user",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?
s=[v]:s.push(v),e++,oe.errors=s,!1}var i=c===e}else var i=!0;if(i)if(r.etag!==void 0){let d=r.etag,c=e;if(e===c)if(typeof d=="string"){if(!Rs.test(d))return oe.
errors=[{instancePath:t+"/etag",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return oe.errors=[l(t+"/etag","s\
tring")],!1;var i=c===e}else var i=!0}}}}}}}}}}}}}}}}}else return oe.errors=[l(t,"object")],!1;return oe.errors=s,e===0}function ge(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.name===void 0&&(u="name")||r.count===void 0&&
(u="count"))return ge.errors=[j(t,u)],!1;{let d=e;for(let c in r)if(!(c==="name"||c==="user_ids"||c==="users"||c==="count")){return ge.errors=[I(t,c)],!1;break}
if(d===e){if(r.name!==void 0){let c=e;if(typeof r.name!="string")return ge.errors=[l(t+"/name","string")],!1;var i=c===e}else var i=!0;if(i){if(r.user_ids!==void 0){
let c=r.user_ids,f=e;if(e===f)if(Array.isArray(c)){var n=!0;let y=c.length;for(let _=0;_<y;_++){let v=e;if(typeof c[_]!="string")return ge.errors=[l(t+"/user_id\
s/"+_,"string")],!1;var n=v===e;if(!n)break}}else return ge.errors=[l(t+"/user_ids","array")],!1;var i=f===e}else var i=!0;if(i){if(r.users!==void 0){let c=r.users,
f=e;if(e===f)if(Array.isArray(c)){var a=!0;let y=c.length;for(let _=0;_<y;_++){let v=c[_],p=e;if(e===p)if(v&&typeof v=="object"&&!Array.isArray(v)){let h;if(v.id===
void 0&&(h="id")||v.name===void 0&&(h="name"))return ge.errors=[j(t+"/users/"+_,h)],!1;{let b=e;for(let k in v)if(!(k==="id"||k==="name")){return ge.errors=[I(t+
"/users/"+_,k)],!1;break}if(b===e){if(v.id!==void 0){let k=e;if(typeof v.id!="string")return ge.errors=[l(t+"/users/"+_+"/id","string")],!1;var o=k===e}else var o=!0;
if(o)if(v.name!==void 0){let k=e;if(typeof v.name!="string")return ge.errors=[l(t+"/users/"+_+"/name","string")],!1;var o=k===e}else var o=!0}}}else return ge.errors=
[l(t+"/users/"+_,"object")],!1;var a=p===e;if(!a)break}}else return ge.errors=[l(t+"/users","array")],!1;var i=f===e}else var i=!0;if(i)if(r.count!==void 0){let c=r.
count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return ge.errors=[l(t+"/count","integer")],!1;if(e===f&&typeof c=="number"&&isFinite(c)&&(c<1||
isNaN(c)))return ge.errors=[{instancePath:t+"/count",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=f===e}else var i=!0}}}}}else
return ge.errors=[l(t,"object")],!1;return ge.errors=s,e===0}function te(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.id===void 0&&(u="id")||r.user_id===void 0&&(u="user_id")||r.channel_id===void 0&&(u="channel_id")||r.reply_to_id===void 0&&(u="reply_to_id")||r.parent_id===
void 0&&(u="parent_id")||r.content===void 0&&(u="content")||r.data===void 0&&(u="data")||r.meta===void 0&&(u="meta")||r.created_at===void 0&&(u="created_at")||r.
updated_at===void 0&&(u="updated_at")||r.user===void 0&&(u="user")||r.reply_to_message===void 0&&(u="reply_to_message")||r.latest_reply_at===void 0&&(u="latest_\
reply_at")||r.reply_count===void 0&&(u="reply_count")||r.reactions===void 0&&(u="reactions"))return te.errors=[j(t,u)],!1;{let d=e;for(let c in r)if(!Pe.call({id:0,
user_id:0,app_id:0,channel_id:0,reply_to_id:0,parent_id:0,is_pinned:0,pinned_by:0,pinned_at:0,content:0,data:0,meta:0,created_at:0,updated_at:0,user:0,reply_to_message:0,
latest_reply_at:0,reply_count:0,reactions:0,etag:0},c)){return te.errors=[I(t,c)],!1;break}if(d===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return te.
errors=[l(t+"/id","string")],!1;var i=c===e}else var i=!0;if(i){if(r.user_id!==void 0){let c=e;if(typeof r.user_id!="string")return te.errors=[l(t+"/user_id","s\
tring")],!1;var i=c===e}else var i=!0;if(i){if(r.app_id!==void 0){let c=r.app_id,f=e;if(typeof c!="string"&&c!==null)return te.errors=[l(t+"/app_id",["string","\
null"])],!1;var i=f===e}else var i=!0;if(i){if(r.channel_id!==void 0){let c=e;if(typeof r.channel_id!="string")return te.errors=[l(t+"/channel_id","string")],!1;
var i=c===e}else var i=!0;if(i){if(r.reply_to_id!==void 0){let c=r.reply_to_id,f=e;if(typeof c!="string"&&c!==null)return te.errors=[l(t+"/reply_to_id",["string",
"null"])],!1;var i=f===e}else var i=!0;if(i){if(r.parent_id!==void 0){let c=r.parent_id,f=e;if(typeof c!="string"&&c!==null)return te.errors=[l(t+"/parent_id",[
"string","null"])],!1;var i=f===e}else var i=!0;if(i){if(r.is_pinned!==void 0){let c=e;if(typeof r.is_pinned!="boolean")return te.errors=[l(t+"/is_pinned","bool\
ean")],!1;var i=c===e}else var i=!0;if(i){if(r.pinned_by!==void 0){let c=r.pinned_by,f=e;if(typeof c!="string"&&c!==null)return te.errors=[l(t+"/pinned_by",["st\
ring","null"])],!1;var i=f===e}else var i=!0;if(i){if(r.pinned_at!==void 0){let c=r.pinned_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&c!==
null)return te.errors=[l(t+"/pinned_at",["integer","null"])],!1;var i=f===e}else var i=!0;if(i){if(r.content!==void 0){let c=e;if(typeof r.content!="string")return te.
errors=[l(t+"/content","string")],!1;var i=c===e}else var i=!0;if(i){if(r.data!==void 0){let c=r.data,f=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)
return te.errors=[l(t+"/data",["object","null"])],!1;var i=f===e}else var i=!0;if(i){if(r.meta!==void 0){let c=r.meta,f=e;if(!(c&&typeof c=="object"&&!Array.isArray(
c))&&c!==null)return te.errors=[l(t+"/meta",["object","null"])],!1;var i=f===e}else var i=!0;if(i){if(r.created_at!==void 0){let c=r.created_at,f=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return te.errors=[l(t+"/created_at","integer")],!1;var i=f===e}else var i=!0;if(i){if(r.updated_at!==void 0){let c=r.updated_at,
f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return te.errors=[l(t+"/updated_at","integer")],!1;var i=f===e}else var i=!0;if(i){if(r.user!==void 0){
let c=r.user,f=e,g=e,y=!1,_=e;fe(c,{instancePath:t+"/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var n=_===e;if(y=y||n,!y){let p=e;be(c,{instancePath:t+
"/user"})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var n=p===e;if(y=y||n,!y){let h=e;if(c!==null){let k=l(t+"/user","null");s===null?s=[k]:s.push(
k),e++}var n=h===e;y=y||n}}if(y)e=g,s!==null&&(g?s.length=g:s=null);else{let p={instancePath:t+"/user",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return s===null?s=[p]:s.push(p),e++,te.errors=s,!1}var i=f===e}else var i=!0;if(i){if(r.reply_to_message!==void 0){let c=r.reply_to_message,f=e,g=e,y=!1,
_=e;oe(c,{instancePath:t+"/reply_to_message"})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var a=_===e;if(y=y||a,!y){let p=e;if(c!==null){let h=l(t+"\
/reply_to_message","null");s===null?s=[h]:s.push(h),e++}var a=p===e;y=y||a}if(y)e=g,s!==null&&(g?s.length=g:s=null);else{let p={instancePath:t+"/reply_to_messag\
e",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[p]:s.push(p),e++,te.errors=s,!1}var i=f===e}else var i=!0;if(i){if(r.latest_reply_at!==
void 0){let c=r.latest_reply_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&c!==null)return te.errors=[l(t+"/latest_reply_at",["integer","null"])],
!1;var i=f===e}else var i=!0;if(i){if(r.reply_count!==void 0){let c=r.reply_count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return te.errors=
[l(t+"/reply_count","integer")],!1;if(e===f&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return te.errors=[{instancePath:t+"/reply_count",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=f===e}else var i=!0;if(i){if(r.reactions!==void 0){let c=r.reactions,f=e;if(e===f)if(Array.isArray(
c)){var o=!0;let y=c.length;for(let _=0;_<y;_++){let v=e;ge(c[_],{instancePath:t+"/reactions/"+_})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var o=v===
e;if(!o)break}}else return te.errors=[l(t+"/reactions","array")],!1;var i=f===e}else var i=!0;if(i)if(r.etag!==void 0){let c=r.etag,f=e;if(e===f)if(typeof c=="s\
tring"){if(!Rs.test(c))return te.errors=[{instancePath:t+"/etag",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else
return te.errors=[l(t+"/etag","string")],!1;var i=f===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return te.errors=[l(t,"object")],!1;return te.errors=s,e===0}function Dr(r,{
instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Dr.
errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return Dr.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;if(r.type!=="m\
essage:delete")return Dr.errors=[V(t+"/type","message:delete")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(te(o,{instancePath:t+"\
/data"})||(s=s===null?te.errors:s.concat(te.errors),e=s.length),e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.user===void 0&&(c="user"))return Dr.
errors=[j(t+"/data",c)],!1;o.user!==void 0&&(fe(o.user,{instancePath:t+"/data/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length))}else return Dr.errors=
[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return Dr.errors=[l(t,"object")],!1;return Dr.errors=s,e===0}var Ft=$s;function $s(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return $s.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return $s.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="message:reply")return $s.errors=[V(t+"/type","message:reply")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=e;te(r.data,{instancePath:t+
"/data"})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var i=o===e}else var i=!0}}}else return $s.errors=[l(t,"object")],!1;return $s.errors=s,e===0}var tt=xs;function xs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return xs.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return xs.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="message:update")return xs.errors=[V(t+"/type","message:update")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=e;te(r.data,{instancePath:t+
"/data"})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var i=o===e}else var i=!0}}}else return xs.errors=[l(t,"object")],!1;return xs.errors=s,e===0}var Tt=me;function me(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.data===void 0&&
(u="data"))return me.errors=[j(t,u)],!1;{let d=e;for(let c in r)if(!(c==="type"||c==="data")){return me.errors=[I(t,c)],!1;break}if(d===e){if(r.type!==void 0){let c=e;
if(r.type!=="message")return me.errors=[V(t+"/type","message")],!1;var i=c===e}else var i=!0;if(i)if(r.data!==void 0){let c=r.data,f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let y;if(c.id===void 0&&(y="id")||c.user_id===void 0&&(y="user_id")||c.channel_id===void 0&&(y="channel_id")||c.reply_to_id===void 0&&
(y="reply_to_id")||c.parent_id===void 0&&(y="parent_id")||c.content===void 0&&(y="content")||c.data===void 0&&(y="data")||c.meta===void 0&&(y="meta")||c.created_at===
void 0&&(y="created_at")||c.updated_at===void 0&&(y="updated_at")||c.user===void 0&&(y="user")||c.reply_to_message===void 0&&(y="reply_to_message")||c.latest_reply_at===
void 0&&(y="latest_reply_at")||c.reply_count===void 0&&(y="reply_count")||c.reactions===void 0&&(y="reactions"))return me.errors=[j(t+"/data",y)],!1;{let _=e;for(let v in c)
if(!Pe.call({temp_id:0,id:0,user_id:0,app_id:0,channel_id:0,reply_to_id:0,parent_id:0,is_pinned:0,pinned_by:0,pinned_at:0,content:0,data:0,meta:0,created_at:0,updated_at:0,
user:0,reply_to_message:0,latest_reply_at:0,reply_count:0,reactions:0,etag:0},v)){return me.errors=[I(t+"/data",v)],!1;break}if(_===e){if(c.temp_id!==void 0){let v=c.
temp_id,p=e;if(typeof v!="string"&&v!==null)return me.errors=[l(t+"/data/temp_id",["string","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.id!==void 0){let v=e;
if(typeof c.id!="string")return me.errors=[l(t+"/data/id","string")],!1;var n=v===e}else var n=!0;if(n){if(c.user_id!==void 0){let v=e;if(typeof c.user_id!="str\
ing")return me.errors=[l(t+"/data/user_id","string")],!1;var n=v===e}else var n=!0;if(n){if(c.app_id!==void 0){let v=c.app_id,p=e;if(typeof v!="string"&&v!==null)
return me.errors=[l(t+"/data/app_id",["string","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.channel_id!==void 0){let v=e;if(typeof c.channel_id!="string")return me.
errors=[l(t+"/data/channel_id","string")],!1;var n=v===e}else var n=!0;if(n){if(c.reply_to_id!==void 0){let v=c.reply_to_id,p=e;if(typeof v!="string"&&v!==null)
return me.errors=[l(t+"/data/reply_to_id",["string","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.parent_id!==void 0){let v=c.parent_id,p=e;if(typeof v!="st\
ring"&&v!==null)return me.errors=[l(t+"/data/parent_id",["string","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.is_pinned!==void 0){let v=e;if(typeof c.is_pinned!=
"boolean")return me.errors=[l(t+"/data/is_pinned","boolean")],!1;var n=v===e}else var n=!0;if(n){if(c.pinned_by!==void 0){let v=c.pinned_by,p=e;if(typeof v!="st\
ring"&&v!==null)return me.errors=[l(t+"/data/pinned_by",["string","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.pinned_at!==void 0){let v=c.pinned_at,p=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&v!==null)return me.errors=[l(t+"/data/pinned_at",["integer","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.content!==
void 0){let v=e;if(typeof c.content!="string")return me.errors=[l(t+"/data/content","string")],!1;var n=v===e}else var n=!0;if(n){if(c.data!==void 0){let v=c.data,
p=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return me.errors=[l(t+"/data/data",["object","null"])],!1;var n=p===e}else var n=!0;if(n){if(c.meta!==
void 0){let v=c.meta,p=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return me.errors=[l(t+"/data/meta",["object","null"])],!1;var n=p===e}else var n=!0;
if(n){if(c.created_at!==void 0){let v=c.created_at,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return me.errors=[l(t+"/data/created_at","intege\
r")],!1;var n=p===e}else var n=!0;if(n){if(c.updated_at!==void 0){let v=c.updated_at,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return me.errors=
[l(t+"/data/updated_at","integer")],!1;var n=p===e}else var n=!0;if(n){if(c.user!==void 0){let v=e;fe(c.user,{instancePath:t+"/data/user"})||(s=s===null?fe.errors:
s.concat(fe.errors),e=s.length);var n=v===e}else var n=!0;if(n){if(c.reply_to_message!==void 0){let v=c.reply_to_message,p=e,m=e,h=!1,b=e;oe(v,{instancePath:t+"\
/data/reply_to_message"})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var a=b===e;if(h=h||a,!h){let q=e;if(v!==null){let N=l(t+"/data/reply_to_messag\
e","null");s===null?s=[N]:s.push(N),e++}var a=q===e;h=h||a}if(h)e=m,s!==null&&(m?s.length=m:s=null);else{let q={instancePath:t+"/data/reply_to_message",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[q]:s.push(q),e++,me.errors=s,!1}var n=p===e}else var n=!0;if(n){if(c.latest_reply_at!==
void 0){let v=c.latest_reply_at,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&v!==null)return me.errors=[l(t+"/data/latest_reply_at",["integer",
"null"])],!1;var n=p===e}else var n=!0;if(n){if(c.reply_count!==void 0){let v=c.reply_count,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return me.
errors=[l(t+"/data/reply_count","integer")],!1;if(e===p&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return me.errors=[{instancePath:t+"/data/reply_count",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=p===e}else var n=!0;if(n){if(c.reactions!==void 0){let v=c.reactions,p=e;if(e===
p)if(Array.isArray(v)){var o=!0;let h=v.length;for(let b=0;b<h;b++){let k=e;ge(v[b],{instancePath:t+"/data/reactions/"+b})||(s=s===null?ge.errors:s.concat(ge.errors),
e=s.length);var o=k===e;if(!o)break}}else return me.errors=[l(t+"/data/reactions","array")],!1;var n=p===e}else var n=!0;if(n)if(c.etag!==void 0){let v=c.etag,p=e;
if(e===p)if(typeof v=="string"){if(!Rs.test(v))return me.errors=[{instancePath:t+"/data/etag",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match \
pattern "^[0-9]+$"'}],!1}else return me.errors=[l(t+"/data/etag","string")],!1;var n=p===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}}else return me.errors=[l(t+"/data",
"object")],!1;var i=f===e}else var i=!0}}}else return me.errors=[l(t,"object")],!1;return me.errors=s,e===0}var dt=Ir;function Ir(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.data===
void 0&&(n="data"))return Ir.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="channel_id"||o==="data")){return Ir.errors=[I(t,o)],!1;break}if(a===e){if(r.channel_id!==
void 0){let o=e;if(typeof r.channel_id!="string")return Ir.errors=[l(t+"/channel_id","string")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,
u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return Ir.errors=[j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.
type!="string")return Ir.errors=[l(t+"/data/type","string")],!1}else return Ir.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return Ir.errors=
[l(t,"object")],!1;return Ir.errors=s,e===0}var Vt=cr;function cr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return cr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return cr.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="channel:mute")return cr.errors=[V(t+"/type","channel:mute")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&
typeof o=="object"&&!Array.isArray(o)){let c;if(o.is_channel_muted===void 0&&(c="is_channel_muted"))return cr.errors=[j(t+"/data",c)],!1;{let f=e;for(let g in o)
if(g!=="is_channel_muted"){return cr.errors=[I(t+"/data",g)],!1;break}if(f===e&&o.is_channel_muted!==void 0&&typeof o.is_channel_muted!="boolean")return cr.errors=
[l(t+"/data/is_channel_muted","boolean")],!1}}else return cr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return cr.errors=[l(t,"object")],
!1;return cr.errors=s,e===0}var pt=Gr;function Gr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.data===void 0&&(i="data"))return Gr.errors=
[j(t,i)],!1;{let n=e;for(let a in r)if(a!=="data"){return Gr.errors=[I(t,a)],!1;break}if(n===e&&r.data!==void 0){let a=r.data;if(e===e)if(a&&typeof a=="object"&&
!Array.isArray(a)){let u;if(a.type===void 0&&(u="type"))return Gr.errors=[j(t+"/data",u)],!1;if(a.type!==void 0&&typeof a.type!="string")return Gr.errors=[l(t+"\
/data/type","string")],!1}else return Gr.errors=[l(t+"/data","object")],!1}}}else return Gr.errors=[l(t,"object")],!1;return Gr.errors=s,e===0}var Ct=_e;function _e(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&
(d="data"))return _e.errors=[j(t,d)],!1;{let c=e;for(let f in r)if(!(f==="type"||f==="data")){return _e.errors=[I(t,f)],!1;break}if(c===e){if(r.type!==void 0){let f=e;
if(r.type!=="message:update")return _e.errors=[V(t+"/type","message:update")],!1;var i=f===e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,g=e;if(e===g)if(f&&
typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_="id")||f.user_id===void 0&&(_="user_id")||f.channel_id===void 0&&(_="channel_id")||f.reply_to_id===
void 0&&(_="reply_to_id")||f.parent_id===void 0&&(_="parent_id")||f.content===void 0&&(_="content")||f.data===void 0&&(_="data")||f.meta===void 0&&(_="meta")||f.
created_at===void 0&&(_="created_at")||f.updated_at===void 0&&(_="updated_at")||f.user===void 0&&(_="user")||f.reply_to_message===void 0&&(_="reply_to_message")||
f.latest_reply_at===void 0&&(_="latest_reply_at")||f.reply_count===void 0&&(_="reply_count")||f.reactions===void 0&&(_="reactions"))return _e.errors=[j(t+"/data",
_)],!1;{let v=e;for(let p in f)if(!Pe.call({id:0,user_id:0,app_id:0,channel_id:0,reply_to_id:0,parent_id:0,is_pinned:0,pinned_by:0,pinned_at:0,content:0,data:0,
meta:0,created_at:0,updated_at:0,user:0,reply_to_message:0,latest_reply_at:0,reply_count:0,reactions:0,etag:0},p)){return _e.errors=[I(t+"/data",p)],!1;break}if(v===
e){if(f.id!==void 0){let p=e;if(typeof f.id!="string")return _e.errors=[l(t+"/data/id","string")],!1;var n=p===e}else var n=!0;if(n){if(f.user_id!==void 0){let p=e;
if(typeof f.user_id!="string")return _e.errors=[l(t+"/data/user_id","string")],!1;var n=p===e}else var n=!0;if(n){if(f.app_id!==void 0){let p=f.app_id,m=e;if(typeof p!=
"string"&&p!==null)return _e.errors=[l(t+"/data/app_id",["string","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.channel_id!==void 0){let p=e;if(typeof f.channel_id!=
"string")return _e.errors=[l(t+"/data/channel_id","string")],!1;var n=p===e}else var n=!0;if(n){if(f.reply_to_id!==void 0){let p=f.reply_to_id,m=e;if(typeof p!=
"string"&&p!==null)return _e.errors=[l(t+"/data/reply_to_id",["string","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.parent_id!==void 0){let p=f.parent_id,m=e;
if(typeof p!="string"&&p!==null)return _e.errors=[l(t+"/data/parent_id",["string","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.is_pinned!==void 0){let p=e;
if(typeof f.is_pinned!="boolean")return _e.errors=[l(t+"/data/is_pinned","boolean")],!1;var n=p===e}else var n=!0;if(n){if(f.pinned_by!==void 0){let p=f.pinned_by,
m=e;if(typeof p!="string"&&p!==null)return _e.errors=[l(t+"/data/pinned_by",["string","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.pinned_at!==void 0){let p=f.
pinned_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return _e.errors=[l(t+"/data/pinned_at",["integer","null"])],!1;var n=m===e}else
var n=!0;if(n){if(f.content!==void 0){let p=e;if(typeof f.content!="string")return _e.errors=[l(t+"/data/content","string")],!1;var n=p===e}else var n=!0;if(n){
if(f.data!==void 0){let p=e;if(typeof f.data!="boolean")return _e.errors=[l(t+"/data/data","boolean")],!1;var n=p===e}else var n=!0;if(n){if(f.meta!==void 0){let p=f.
meta,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return _e.errors=[l(t+"/data/meta",["object","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.
created_at!==void 0){let p=f.created_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _e.errors=[l(t+"/data/created_at","integer")],!1;var n=m===
e}else var n=!0;if(n){if(f.updated_at!==void 0){let p=f.updated_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _e.errors=[l(t+"/data/upd\
ated_at","integer")],!1;var n=m===e}else var n=!0;if(n){if(f.user!==void 0){let p=f.user,m=e,h=e,b=!1,k=e;fe(p,{instancePath:t+"/data/user"})||(s=s===null?fe.errors:
s.concat(fe.errors),e=s.length);var a=k===e;if(b=b||a,!b){let A=e;be(p,{instancePath:t+"/data/user"})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var a=A===
e;if(b=b||a,!b){let O=e;if(p!==null){let E=l(t+"/data/user","null");s===null?s=[E]:s.push(E),e++}var a=O===e;b=b||a}}if(b)e=h,s!==null&&(h?s.length=h:s=null);else{
let A={instancePath:t+"/data/user",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[A]:s.push(A),e++,_e.errors=s,!1}var n=m===
e}else var n=!0;if(n){if(f.reply_to_message!==void 0){let p=f.reply_to_message,m=e,h=e,b=!1,k=e;oe(p,{instancePath:t+"/data/reply_to_message"})||(s=s===null?oe.
errors:s.concat(oe.errors),e=s.length);var o=k===e;if(b=b||o,!b){let A=e;if(p!==null){let O=l(t+"/data/reply_to_message","null");s===null?s=[O]:s.push(O),e++}var o=A===
e;b=b||o}if(b)e=h,s!==null&&(h?s.length=h:s=null);else{let A={instancePath:t+"/data/reply_to_message",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return s===null?s=[A]:s.push(A),e++,_e.errors=s,!1}var n=m===e}else var n=!0;if(n){if(f.latest_reply_at!==void 0){let p=f.latest_reply_at,m=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return _e.errors=[l(t+"/data/latest_reply_at",["integer","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.reply_count!==
void 0){let p=f.reply_count,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _e.errors=[l(t+"/data/reply_count","integer")],!1;if(e===m&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return _e.errors=[{instancePath:t+"/data/reply_count",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var n=m===e}else var n=!0;if(n){if(f.reactions!==void 0){let p=f.reactions,m=e;if(e===m)if(Array.isArray(p)){var u=!0;let b=p.length;for(let k=0;k<b;k++){
let q=e;ge(p[k],{instancePath:t+"/data/reactions/"+k})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var u=q===e;if(!u)break}}else return _e.errors=[l(
t+"/data/reactions","array")],!1;var n=m===e}else var n=!0;if(n)if(f.etag!==void 0){let p=f.etag,m=e;if(e===m)if(typeof p=="string"){if(!Rs.test(p))return _e.errors=
[{instancePath:t+"/data/etag",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return _e.errors=[l(t+"/data/etag",
"string")],!1;var n=m===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}else return _e.errors=[l(t+"/data","object")],!1;var i=g===e}else var i=!0}}}else return _e.errors=[
l(t,"object")],!1;return _e.errors=s,e===0}var Lt=ce;function ce(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&
(d="data"))return ce.errors=[j(t,d)],!1;{let c=e;for(let f in r)if(!(f==="type"||f==="data")){return ce.errors=[I(t,f)],!1;break}if(c===e){if(r.type!==void 0){let f=e;
if(r.type!=="message:reaction:add")return ce.errors=[V(t+"/type","message:reaction:add")],!1;var i=f===e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,g=e;
if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_="id")||f.user_id===void 0&&(_="user_id")||f.channel_id===void 0&&(_="channel_id")||
f.reply_to_id===void 0&&(_="reply_to_id")||f.parent_id===void 0&&(_="parent_id")||f.content===void 0&&(_="content")||f.data===void 0&&(_="data")||f.meta===void 0&&
(_="meta")||f.created_at===void 0&&(_="created_at")||f.updated_at===void 0&&(_="updated_at")||f.user===void 0&&(_="user")||f.reply_to_message===void 0&&(_="repl\
y_to_message")||f.latest_reply_at===void 0&&(_="latest_reply_at")||f.reply_count===void 0&&(_="reply_count")||f.reactions===void 0&&(_="reactions")||f.name===void 0&&
(_="name"))return ce.errors=[j(t+"/data",_)],!1;{let v=e;for(let p in f)if(!Pe.call({id:0,user_id:0,app_id:0,channel_id:0,reply_to_id:0,parent_id:0,is_pinned:0,
pinned_by:0,pinned_at:0,content:0,data:0,meta:0,created_at:0,updated_at:0,user:0,reply_to_message:0,latest_reply_at:0,reply_count:0,reactions:0,etag:0,name:0},p)){
return ce.errors=[I(t+"/data",p)],!1;break}if(v===e){if(f.id!==void 0){let p=e;if(typeof f.id!="string")return ce.errors=[l(t+"/data/id","string")],!1;var n=p===
e}else var n=!0;if(n){if(f.user_id!==void 0){let p=e;if(typeof f.user_id!="string")return ce.errors=[l(t+"/data/user_id","string")],!1;var n=p===e}else var n=!0;
if(n){if(f.app_id!==void 0){let p=f.app_id,m=e;if(typeof p!="string"&&p!==null)return ce.errors=[l(t+"/data/app_id",["string","null"])],!1;var n=m===e}else var n=!0;
if(n){if(f.channel_id!==void 0){let p=e;if(typeof f.channel_id!="string")return ce.errors=[l(t+"/data/channel_id","string")],!1;var n=p===e}else var n=!0;if(n){
if(f.reply_to_id!==void 0){let p=f.reply_to_id,m=e;if(typeof p!="string"&&p!==null)return ce.errors=[l(t+"/data/reply_to_id",["string","null"])],!1;var n=m===e}else
var n=!0;if(n){if(f.parent_id!==void 0){let p=f.parent_id,m=e;if(typeof p!="string"&&p!==null)return ce.errors=[l(t+"/data/parent_id",["string","null"])],!1;var n=m===
e}else var n=!0;if(n){if(f.is_pinned!==void 0){let p=e;if(typeof f.is_pinned!="boolean")return ce.errors=[l(t+"/data/is_pinned","boolean")],!1;var n=p===e}else var n=!0;
if(n){if(f.pinned_by!==void 0){let p=f.pinned_by,m=e;if(typeof p!="string"&&p!==null)return ce.errors=[l(t+"/data/pinned_by",["string","null"])],!1;var n=m===e}else
var n=!0;if(n){if(f.pinned_at!==void 0){let p=f.pinned_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return ce.errors=[l(t+"/data/pi\
nned_at",["integer","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.content!==void 0){let p=e;if(typeof f.content!="string")return ce.errors=[l(t+"/data/conte\
nt","string")],!1;var n=p===e}else var n=!0;if(n){if(f.data!==void 0){let p=f.data,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return ce.errors=
[l(t+"/data/data",["object","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.meta!==void 0){let p=f.meta,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==
null)return ce.errors=[l(t+"/data/meta",["object","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.created_at!==void 0){let p=f.created_at,m=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ce.errors=[l(t+"/data/created_at","integer")],!1;var n=m===e}else var n=!0;if(n){if(f.updated_at!==void 0){let p=f.
updated_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ce.errors=[l(t+"/data/updated_at","integer")],!1;var n=m===e}else var n=!0;if(n){
if(f.user!==void 0){let p=f.user,m=e,h=e,b=!1,k=e;fe(p,{instancePath:t+"/data/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var a=k===e;if(b=b||
a,!b){let A=e;be(p,{instancePath:t+"/data/user"})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var a=A===e;if(b=b||a,!b){let O=e;if(p!==null){let E=l(
t+"/data/user","null");s===null?s=[E]:s.push(E),e++}var a=O===e;b=b||a}}if(b)e=h,s!==null&&(h?s.length=h:s=null);else{let A={instancePath:t+"/data/user",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[A]:s.push(A),e++,ce.errors=s,!1}var n=m===e}else var n=!0;if(n){if(f.reply_to_message!==
void 0){let p=f.reply_to_message,m=e,h=e,b=!1,k=e;oe(p,{instancePath:t+"/data/reply_to_message"})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var o=k===
e;if(b=b||o,!b){let A=e;if(p!==null){let O=l(t+"/data/reply_to_message","null");s===null?s=[O]:s.push(O),e++}var o=A===e;b=b||o}if(b)e=h,s!==null&&(h?s.length=h:
s=null);else{let A={instancePath:t+"/data/reply_to_message",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[A]:s.push(A),e++,
ce.errors=s,!1}var n=m===e}else var n=!0;if(n){if(f.latest_reply_at!==void 0){let p=f.latest_reply_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&
p!==null)return ce.errors=[l(t+"/data/latest_reply_at",["integer","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.reply_count!==void 0){let p=f.reply_count,m=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ce.errors=[l(t+"/data/reply_count","integer")],!1;if(e===m&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return ce.errors=[{instancePath:t+"/data/reply_count",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=m===e}else
var n=!0;if(n){if(f.reactions!==void 0){let p=f.reactions,m=e;if(e===m)if(Array.isArray(p)){var u=!0;let b=p.length;for(let k=0;k<b;k++){let q=e;ge(p[k],{instancePath:t+
"/data/reactions/"+k})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var u=q===e;if(!u)break}}else return ce.errors=[l(t+"/data/reactions","array")],!1;
var n=m===e}else var n=!0;if(n){if(f.etag!==void 0){let p=f.etag,m=e;if(e===m)if(typeof p=="string"){if(!Rs.test(p))return ce.errors=[{instancePath:t+"/data/eta\
g",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return ce.errors=[l(t+"/data/etag","string")],!1;var n=m===e}else
var n=!0;if(n)if(f.name!==void 0){let p=e;if(typeof f.name!="string")return ce.errors=[l(t+"/data/name","string")],!1;var n=p===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}}else
return ce.errors=[l(t+"/data","object")],!1;var i=g===e}else var i=!0}}}else return ce.errors=[l(t,"object")],!1;return ce.errors=s,e===0}var Rt=ye;function ye(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&
(d="data"))return ye.errors=[j(t,d)],!1;{let c=e;for(let f in r)if(!(f==="type"||f==="data")){return ye.errors=[I(t,f)],!1;break}if(c===e){if(r.type!==void 0){let f=e;
if(r.type!=="message:reaction:remove")return ye.errors=[V(t+"/type","message:reaction:remove")],!1;var i=f===e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,
g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.id===void 0&&(_="id")||f.user_id===void 0&&(_="user_id")||f.channel_id===void 0&&(_="channe\
l_id")||f.reply_to_id===void 0&&(_="reply_to_id")||f.parent_id===void 0&&(_="parent_id")||f.content===void 0&&(_="content")||f.data===void 0&&(_="data")||f.meta===
void 0&&(_="meta")||f.created_at===void 0&&(_="created_at")||f.updated_at===void 0&&(_="updated_at")||f.user===void 0&&(_="user")||f.reply_to_message===void 0&&
(_="reply_to_message")||f.latest_reply_at===void 0&&(_="latest_reply_at")||f.reply_count===void 0&&(_="reply_count")||f.reactions===void 0&&(_="reactions")||f.name===
void 0&&(_="name"))return ye.errors=[j(t+"/data",_)],!1;{let v=e;for(let p in f)if(!Pe.call({id:0,user_id:0,app_id:0,channel_id:0,reply_to_id:0,parent_id:0,is_pinned:0,
pinned_by:0,pinned_at:0,content:0,data:0,meta:0,created_at:0,updated_at:0,user:0,reply_to_message:0,latest_reply_at:0,reply_count:0,reactions:0,etag:0,name:0},p)){
return ye.errors=[I(t+"/data",p)],!1;break}if(v===e){if(f.id!==void 0){let p=e;if(typeof f.id!="string")return ye.errors=[l(t+"/data/id","string")],!1;var n=p===
e}else var n=!0;if(n){if(f.user_id!==void 0){let p=e;if(typeof f.user_id!="string")return ye.errors=[l(t+"/data/user_id","string")],!1;var n=p===e}else var n=!0;
if(n){if(f.app_id!==void 0){let p=f.app_id,m=e;if(typeof p!="string"&&p!==null)return ye.errors=[l(t+"/data/app_id",["string","null"])],!1;var n=m===e}else var n=!0;
if(n){if(f.channel_id!==void 0){let p=e;if(typeof f.channel_id!="string")return ye.errors=[l(t+"/data/channel_id","string")],!1;var n=p===e}else var n=!0;if(n){
if(f.reply_to_id!==void 0){let p=f.reply_to_id,m=e;if(typeof p!="string"&&p!==null)return ye.errors=[l(t+"/data/reply_to_id",["string","null"])],!1;var n=m===e}else
var n=!0;if(n){if(f.parent_id!==void 0){let p=f.parent_id,m=e;if(typeof p!="string"&&p!==null)return ye.errors=[l(t+"/data/parent_id",["string","null"])],!1;var n=m===
e}else var n=!0;if(n){if(f.is_pinned!==void 0){let p=e;if(typeof f.is_pinned!="boolean")return ye.errors=[l(t+"/data/is_pinned","boolean")],!1;var n=p===e}else var n=!0;
if(n){if(f.pinned_by!==void 0){let p=f.pinned_by,m=e;if(typeof p!="string"&&p!==null)return ye.errors=[l(t+"/data/pinned_by",["string","null"])],!1;var n=m===e}else
var n=!0;if(n){if(f.pinned_at!==void 0){let p=f.pinned_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return ye.errors=[l(t+"/data/pi\
nned_at",["integer","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.content!==void 0){let p=e;if(typeof f.content!="string")return ye.errors=[l(t+"/data/conte\
nt","string")],!1;var n=p===e}else var n=!0;if(n){if(f.data!==void 0){let p=f.data,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return ye.errors=
[l(t+"/data/data",["object","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.meta!==void 0){let p=f.meta,m=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==
null)return ye.errors=[l(t+"/data/meta",["object","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.created_at!==void 0){let p=f.created_at,m=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ye.errors=[l(t+"/data/created_at","integer")],!1;var n=m===e}else var n=!0;if(n){if(f.updated_at!==void 0){let p=f.
updated_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ye.errors=[l(t+"/data/updated_at","integer")],!1;var n=m===e}else var n=!0;if(n){
if(f.user!==void 0){let p=f.user,m=e,h=e,b=!1,k=e;fe(p,{instancePath:t+"/data/user"})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var a=k===e;if(b=b||
a,!b){let A=e;be(p,{instancePath:t+"/data/user"})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var a=A===e;if(b=b||a,!b){let O=e;if(p!==null){let E=l(
t+"/data/user","null");s===null?s=[E]:s.push(E),e++}var a=O===e;b=b||a}}if(b)e=h,s!==null&&(h?s.length=h:s=null);else{let A={instancePath:t+"/data/user",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[A]:s.push(A),e++,ye.errors=s,!1}var n=m===e}else var n=!0;if(n){if(f.reply_to_message!==
void 0){let p=f.reply_to_message,m=e,h=e,b=!1,k=e;oe(p,{instancePath:t+"/data/reply_to_message"})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var o=k===
e;if(b=b||o,!b){let A=e;if(p!==null){let O=l(t+"/data/reply_to_message","null");s===null?s=[O]:s.push(O),e++}var o=A===e;b=b||o}if(b)e=h,s!==null&&(h?s.length=h:
s=null);else{let A={instancePath:t+"/data/reply_to_message",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[A]:s.push(A),e++,
ye.errors=s,!1}var n=m===e}else var n=!0;if(n){if(f.latest_reply_at!==void 0){let p=f.latest_reply_at,m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&
p!==null)return ye.errors=[l(t+"/data/latest_reply_at",["integer","null"])],!1;var n=m===e}else var n=!0;if(n){if(f.reply_count!==void 0){let p=f.reply_count,m=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ye.errors=[l(t+"/data/reply_count","integer")],!1;if(e===m&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return ye.errors=[{instancePath:t+"/data/reply_count",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=m===e}else
var n=!0;if(n){if(f.reactions!==void 0){let p=f.reactions,m=e;if(e===m)if(Array.isArray(p)){var u=!0;let b=p.length;for(let k=0;k<b;k++){let q=e;ge(p[k],{instancePath:t+
"/data/reactions/"+k})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var u=q===e;if(!u)break}}else return ye.errors=[l(t+"/data/reactions","array")],!1;
var n=m===e}else var n=!0;if(n){if(f.etag!==void 0){let p=f.etag,m=e;if(e===m)if(typeof p=="string"){if(!Rs.test(p))return ye.errors=[{instancePath:t+"/data/eta\
g",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return ye.errors=[l(t+"/data/etag","string")],!1;var n=m===e}else
var n=!0;if(n)if(f.name!==void 0){let p=e;if(typeof f.name!="string")return ye.errors=[l(t+"/data/name","string")],!1;var n=p===e}else var n=!0}}}}}}}}}}}}}}}}}}}}}}else
return ye.errors=[l(t+"/data","object")],!1;var i=g===e}else var i=!0}}}else return ye.errors=[l(t,"object")],!1;return ye.errors=s,e===0}var ct=yr;function yr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.message_id===
void 0&&(n="message_id")||r.data===void 0&&(n="data"))return yr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="channel_id"||o==="message_id"||o==="data")){
return yr.errors=[I(t,o)],!1;break}if(a===e){if(r.channel_id!==void 0){let o=e;if(typeof r.channel_id!="string")return yr.errors=[l(t+"/channel_id","string")],!1;
var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.message_id!="string")return yr.errors=[l(t+"/message_id","string")],!1;var i=o===e}else
var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return yr.errors=[
j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return yr.errors=[l(t+"/data/type","string")],!1}else return yr.errors=[l(t+"/data","object")],!1;
var i=u===e}else var i=!0}}}}else return yr.errors=[l(t,"object")],!1;return yr.errors=s,e===0}var yt=vr;function vr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.message_id===
void 0&&(n="message_id")||r.data===void 0&&(n="data")||r.user===void 0&&(n="user"))return vr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="channel_id"||o===
"message_id"||o==="data"||o==="user")){return vr.errors=[I(t,o)],!1;break}if(a===e){if(r.channel_id!==void 0){let o=e;if(typeof r.channel_id!="string")return vr.
errors=[l(t+"/channel_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=r.message_id,u=e;if(typeof o!="string"&&o!==null)return vr.
errors=[l(t+"/message_id",["string","null"])],!1;var i=u===e}else var i=!0;if(i){if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.
isArray(o)){let c;if(o.type===void 0&&(c="type"))return vr.errors=[j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return vr.errors=[l(t+"/data/t\
ype","string")],!1}else return vr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0;if(i)if(r.user!==void 0){let o=e;fe(r.user,{instancePath:t+"/user"})||
(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var i=o===e}else var i=!0}}}}}else return vr.errors=[l(t,"object")],!1;return vr.errors=s,e===0}var vt=Hr;function Hr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Hr.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="typing")return Hr.errors=[V(t+"/type","typing")],!1;var i=a===e}else var i=!0;if(i)
if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.typing===void 0&&(d="typing"))return Hr.errors=[j(t+"/data",
d)],!1;if(a.typing!==void 0&&typeof a.typing!="boolean")return Hr.errors=[l(t+"/data/typing","boolean")],!1}else return Hr.errors=[l(t+"/data","object")],!1;var i=o===
e}else var i=!0}else return Hr.errors=[l(t,"object")],!1;return Hr.errors=s,e===0}var mt=mr;function mr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.channel_id===void 0&&(n="channel_id")||r.message_id===
void 0&&(n="message_id")||r.data===void 0&&(n="data")||r.user===void 0&&(n="user")||r.channel===void 0&&(n="channel"))return mr.errors=[j(t,n)],!1;{let a=e;for(let o in r)
if(!(o==="channel_id"||o==="message_id"||o==="data"||o==="user"||o==="channel")){return mr.errors=[I(t,o)],!1;break}if(a===e){if(r.channel_id!==void 0){let o=e;
if(typeof r.channel_id!="string")return mr.errors=[l(t+"/channel_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.
message_id!="string")return mr.errors=[l(t+"/message_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o==
"object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return mr.errors=[j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return mr.errors=
[l(t+"/data/type","string")],!1}else return mr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0;if(i){if(r.user!==void 0){let o=e;be(r.user,{instancePath:t+
"/user"})||(s=s===null?be.errors:s.concat(be.errors),e=s.length);var i=o===e}else var i=!0;if(i)if(r.channel!==void 0){let o=e;le(r.channel,{instancePath:t+"/ch\
annel"})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var i=o===e}else var i=!0}}}}}}else return mr.errors=[l(t,"object")],!1;return mr.errors=s,e===0}
var zt=Te;function Te(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Te.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return Te.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="message")return Te.errors=[V(t+"/type","message")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(te(u,{instancePath:t+"\
/data"})||(s=s===null?te.errors:s.concat(te.errors),e=s.length),e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.user===void 0&&(f="user")||u.meta===
void 0&&(f="meta"))return Te.errors=[j(t+"/data",f)],!1;if(u.user!==void 0){let g=e;be(u.user,{instancePath:t+"/data/user"})||(s=s===null?be.errors:s.concat(be.
errors),e=s.length);var n=g===e}else var n=!0;if(n)if(u.meta!==void 0){let g=u.meta,y=e;if(e===y)if(g&&typeof g=="object"&&!Array.isArray(g)){let v;if(g.webhook===
void 0&&(v="webhook"))return Te.errors=[j(t+"/data/meta",v)],!1;{let p=e;for(let m in g)if(m!=="webhook"){return Te.errors=[I(t+"/data/meta",m)],!1;break}if(p===
e&&g.webhook!==void 0){let m=g.webhook;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if(m.id===void 0&&(b="id"))return Te.errors=[j(t+"/data/meta/\
webhook",b)],!1;{let k=e;for(let q in m)if(q!=="id"){return Te.errors=[I(t+"/data/meta/webhook",q)],!1;break}if(k===e&&m.id!==void 0&&typeof m.id!="string")return Te.
errors=[l(t+"/data/meta/webhook/id","string")],!1}}else return Te.errors=[l(t+"/data/meta/webhook","object")],!1}}}else return Te.errors=[l(t+"/data/meta","obje\
ct")],!1;var n=y===e}else var n=!0}else return Te.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return Te.errors=[l(t,"object")],!1;return Te.
errors=s,e===0}var St=Jr;function Jr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Jr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return Jr.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="chat:access")return Jr.errors=[V(t+"/type","chat:access")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o==
"object"&&!Array.isArray(o))for(let c in o){return Jr.errors=[I(t+"/data",c)],!1;break}else return Jr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else
return Jr.errors=[l(t,"object")],!1;return Jr.errors=s,e===0}var Vs=Mr;function Mr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.chat_id===void 0&&(n="chat_id")||r.data===
void 0&&(n="data"))return Mr.errors=[j(t,n)],!1;if(r.chat_id!==void 0){let a=e;if(typeof r.chat_id!="string")return Mr.errors=[l(t+"/chat_id","string")],!1;var i=a===
e}else var i=!0;if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.type===void 0&&(d="type"))return Mr.errors=
[j(t+"/data",d)],!1;if(a.type!==void 0&&typeof a.type!="string")return Mr.errors=[l(t+"/data/type","string")],!1}else return Mr.errors=[l(t+"/data","object")],!1;
var i=o===e}else var i=!0}else return Mr.errors=[l(t,"object")],!1;return Mr.errors=s,e===0}var Ut=ze;function ze(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return ze.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="type"||d==="data")){return ze.errors=[I(t,d)],!1;break}if(u===e){if(r.type!==void 0){let d=e;
if(r.type!=="chat:completion")return ze.errors=[V(t+"/type","chat:completion")],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,c=e;if(e===c)
if(d&&typeof d=="object"&&!Array.isArray(d)){let g=e;for(let y in d)if(!(y==="done"||y==="error"||y==="usage"||y==="finish_reason"||y==="content"||y==="selected\
_model_id"||y==="sources"||y==="output")){return ze.errors=[I(t+"/data",y)],!1;break}if(g===e){if(d.done!==void 0){let y=e;if(typeof d.done!="boolean")return ze.
errors=[l(t+"/data/done","boolean")],!1;var n=y===e}else var n=!0;if(n){if(d.finish_reason!==void 0){let y=d.finish_reason,_=e;if(typeof y!="string"&&y!==null)return ze.
errors=[l(t+"/data/finish_reason",["string","null"])],!1;var n=_===e}else var n=!0;if(n){if(d.content!==void 0){let y=e;if(typeof d.content!="string")return ze.
errors=[l(t+"/data/content","string")],!1;var n=y===e}else var n=!0;if(n){if(d.selected_model_id!==void 0){let y=d.selected_model_id,_=e;if(typeof y!="string"&&
y!==null)return ze.errors=[l(t+"/data/selected_model_id",["string","null"])],!1;var n=_===e}else var n=!0;if(n)if(d.output!==void 0){let y=d.output,_=e;if(e===_)
if(Array.isArray(y)){var a=!0;let p=y.length;for(let m=0;m<p;m++){let h=y[m],b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h)))return ze.errors=[l(t+"/data/out\
put/"+m,"object")],!1;var a=b===e;if(!a)break}}else return ze.errors=[l(t+"/data/output","array")],!1;var n=_===e}else var n=!0}}}}}else return ze.errors=[l(t+"\
/data","object")],!1;var i=c===e}else var i=!0}}}else return ze.errors=[l(t,"object")],!1;return ze.errors=s,e===0}var it=We;function We(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.chat_id===void 0&&(n="chat_id")||r.message_id===
void 0&&(n="message_id")||r.user_id===void 0&&(n="user_id")||r.shared===void 0&&(n="shared")||r.data===void 0&&(n="data"))return We.errors=[j(t,n)],!1;{let a=e;
for(let o in r)if(!(o==="chat_id"||o==="message_id"||o==="user_id"||o==="shared"||o==="data")){return We.errors=[I(t,o)],!1;break}if(a===e){if(r.chat_id!==void 0){
let o=e;if(typeof r.chat_id!="string")return We.errors=[l(t+"/chat_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=r.message_id,
u=e;if(typeof o!="string"&&o!==null)return We.errors=[l(t+"/message_id",["string","null"])],!1;var i=u===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.
user_id!="string")return We.errors=[l(t+"/user_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return We.errors=
[V(t+"/shared",!0)],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===
void 0&&(c="type"))return We.errors=[j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return We.errors=[l(t+"/data/type","string")],!1}else return We.
errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}}}}else return We.errors=[l(t,"object")],!1;return We.errors=s,e===0}var rn=Bs;function Bs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Bs.errors=[{instancePath:t,keyword:"maxItems",params:{limit:1},
message:"must NOT have more than 1 items"}],!1;{var i=!0;let n=r.length;for(let a=0;a<n;a++){let o=e;if(typeof r[a]!="boolean")return Bs.errors=[l(t+"/"+a,"bool\
ean")],!1;var i=o===e;if(!i)break}}}else return Bs.errors=[l(t,"array")],!1;return Bs.errors=s,e===0}var Kt=Ds;function Ds(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Ds.errors=
[j(t,i)],!1;if(r.type!==void 0&&r.type!=="join")return Ds.errors=[V(t+"/type","join")],!1}else return Ds.errors=[l(t,"object")],!1;return Ds.errors=s,e===0}var Bt=Gs;function Gs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Gs.errors=
[j(t,i)],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Gs.errors=[V(t+"/type","last_read_at")],!1}else return Gs.errors=[l(t,"object")],!1;return Gs.errors=
s,e===0}var Dt=Hs;function Hs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Hs.errors=
[j(t,i)],!1;if(r.type!==void 0&&r.type!=="leave")return Hs.errors=[V(t+"/type","leave")],!1}else return Hs.errors=[l(t,"object")],!1;return Hs.errors=s,e===0}var Gt=sr;function sr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return sr.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="type"||d==="data")){return sr.errors=[I(t,d)],!1;break}if(u===e){if(r.type!==void 0){let d=e;
if(r.type!=="chat:messages")return sr.errors=[V(t+"/type","chat:messages")],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,c=e;if(e===c)if(d&&
typeof d=="object"&&!Array.isArray(d)){let g;if(d.messages===void 0&&(g="messages")||d.currentId===void 0&&(g="currentId"))return sr.errors=[j(t+"/data",g)],!1;
if(d.messages!==void 0){let y=d.messages,_=e;if(e===_)if(y&&typeof y=="object"&&!Array.isArray(y))for(let v in y){let p=y[v],m=e;if(!(p&&typeof p=="object"&&!Array.
isArray(p)))return sr.errors=[{instancePath:t+"/data/messages/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var n=m===e;if(!n)break}else return sr.errors=[l(t+"/data/messages","object")],!1;var a=_===e}else var a=!0;if(a)if(d.currentId!==void 0){let y=d.currentId,
_=e;if(typeof y!="string"&&y!==null)return sr.errors=[l(t+"/data/currentId",["string","null"])],!1;var a=_===e}else var a=!0}else return sr.errors=[l(t+"/data",
"object")],!1;var i=c===e}else var i=!0}}}else return sr.errors=[l(t,"object")],!1;return sr.errors=s,e===0}var nt=_r;function _r(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.chat_id===void 0&&(n="chat_id")||r.shared===
void 0&&(n="shared")||r.data===void 0&&(n="data"))return _r.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="chat_id"||o==="shared"||o==="data")){return _r.
errors=[I(t,o)],!1;break}if(a===e){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string")return _r.errors=[l(t+"/chat_id","string")],!1;var i=o===e}else var i=!0;
if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return _r.errors=[V(t+"/shared",!0)],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;
if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return _r.errors=[j(t+"/data",c)],!1;if(o.type!==void 0&&typeof o.type!=
"string")return _r.errors=[l(t+"/data/type","string")],!1}else return _r.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}}else return _r.errors=[l(
t,"object")],!1;return _r.errors=s,e===0}var Ht=gr;function He(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.name===void 0&&(n=
"name"))return He.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="id"||o==="name")){return He.errors=[I(t,o)],!1;break}if(a===e){if(r.id!==void 0){let o=e;
if(typeof r.id!="string")return He.errors=[l(t+"/id","string")],!1;var i=o===e}else var i=!0;if(i)if(r.name!==void 0){let o=e;if(typeof r.name!="string")return He.
errors=[l(t+"/name","string")],!1;var i=o===e}else var i=!0}}}else return He.errors=[l(t,"object")],!1;return He.errors=s,e===0}function gr(r,{instancePath:t=""}={}){
let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&(a="data"))return gr.errors=[j(t,a)],
!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return gr.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;if(r.type!=="chat:presence")return gr.
errors=[V(t+"/type","chat:presence")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){
let f;if(u.users===void 0&&(f="users"))return gr.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(y!=="users"){return gr.errors=[I(t+"/data",y)],!1;break}if(g===
e&&u.users!==void 0){let y=u.users;if(e===e)if(Array.isArray(y)){var n=!0;let v=y.length;for(let p=0;p<v;p++){let m=e;He(y[p],{instancePath:t+"/data/users/"+p})||
(s=s===null?He.errors:s.concat(He.errors),e=s.length);var n=m===e;if(!n)break}}else return gr.errors=[l(t+"/data/users","array")],!1}}}else return gr.errors=[l(
t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return gr.errors=[l(t,"object")],!1;return gr.errors=s,e===0}var Jt=Qr;function Qr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Qr.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="typing")return Qr.errors=[V(t+"/type","typing")],!1;var i=a===e}else var i=!0;if(i)
if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.typing===void 0&&(d="typing"))return Qr.errors=[j(t+"/data",
d)],!1;if(a.typing!==void 0&&typeof a.typing!="boolean")return Qr.errors=[l(t+"/data/typing","boolean")],!1}else return Qr.errors=[l(t+"/data","object")],!1;var i=o===
e}else var i=!0}else return Qr.errors=[l(t,"object")],!1;return Qr.errors=s,e===0}var Mt=tr;function tr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.chat_id===void 0&&(n="chat_id")||r.user_id===
void 0&&(n="user_id")||r.user===void 0&&(n="user")||r.shared===void 0&&(n="shared")||r.data===void 0&&(n="data"))return tr.errors=[j(t,n)],!1;{let a=e;for(let o in r)
if(!(o==="chat_id"||o==="user_id"||o==="user"||o==="shared"||o==="data")){return tr.errors=[I(t,o)],!1;break}if(a===e){if(r.chat_id!==void 0){let o=e;if(typeof r.
chat_id!="string")return tr.errors=[l(t+"/chat_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return tr.
errors=[l(t+"/user_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.user!==void 0){let o=e;He(r.user,{instancePath:t+"/user"})||(s=s===null?He.errors:s.concat(
He.errors),e=s.length);var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return tr.errors=[V(t+"/shared",!0)],!1;var i=o===e}else var i=!0;
if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return tr.errors=[j(t+"/dat\
a",c)],!1;if(o.type!==void 0&&typeof o.type!="string")return tr.errors=[l(t+"/data/type","string")],!1}else return tr.errors=[l(t+"/data","object")],!1;var i=u===
e}else var i=!0}}}}}}else return tr.errors=[l(t,"object")],!1;return tr.errors=s,e===0}var Qt=br;function br(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return br.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return br.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="typing")return br.errors=[V(t+"/type","typing")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){let c;if(o.typing===void 0&&(c="typing"))return br.errors=[j(t+"/data",c)],!1;{let f=e;for(let g in o)if(g!=="typing"){return br.errors=
[I(t+"/data",g)],!1;break}if(f===e&&o.typing!==void 0&&typeof o.typing!="boolean")return br.errors=[l(t+"/data/typing","boolean")],!1}}else return br.errors=[l(
t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return br.errors=[l(t,"object")],!1;return br.errors=s,e===0}var sn=Wr;function Wr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.
user_id===void 0&&(o="user_id")||r.update===void 0&&(o="update"))return Wr.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="document_id"||d==="user_id"||d===
"update")){return Wr.errors=[I(t,d)],!1;break}if(u===e){if(r.document_id!==void 0){let d=e;if(typeof r.document_id!="string")return Wr.errors=[l(t+"/document_id",
"string")],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!="string")return Wr.errors=[l(t+"/user_id","string")],!1;var i=d===
e}else var i=!0;if(i)if(r.update!==void 0){let d=r.update,c=e,f=e,g=!1,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let v=d.length;for(let p=0;p<v;p++){let m=d[p],
h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let k=l(t+"/update/"+p,"integer");s===null?s=[k]:s.push(k),e++}if(e===h&&typeof m=="number"&&isFinite(
m)){if(m>255||isNaN(m)){let k={instancePath:t+"/update/"+p,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};s===null?s=[k]:s.push(
k),e++}else if(m<0||isNaN(m)){let k={instancePath:t+"/update/"+p,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[k]:s.push(
k),e++}}var n=h===e;if(!n)break}}else{let v=l(t+"/update","array");s===null?s=[v]:s.push(v),e++}var a=y===e;if(g=g||a,!g){let v=e;if(typeof d!="string"&&!(typeof d==
"number"&&isFinite(d))&&typeof d!="boolean"&&!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let m=l(t+"/update",["string","number","boolean","object","n\
ull"]);s===null?s=[m]:s.push(m),e++}var a=v===e;g=g||a}if(g)e=f,s!==null&&(f?s.length=f:s=null);else{let v={instancePath:t+"/update",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,Wr.errors=s,!1}var i=c===e}else var i=!0}}}}else return Wr.errors=[l(t,"object")],!1;return Wr.
errors=s,e===0}var tn=Os;function Os(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.message===void 0&&(i="message"))return Os.
errors=[j(t,i)],!1;{let n=e;for(let a in r)if(a!=="message"){return Os.errors=[I(t,a)],!1;break}if(n===e&&r.message!==void 0&&typeof r.message!="string")return Os.
errors=[l(t+"/message","string")],!1}}else return Os.errors=[l(t,"object")],!1;return Os.errors=s,e===0}var nn=Xr;function Xr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id"))return Xr.
errors=[j(t,n)],!1;if(r.document_id!==void 0){let a=e;if(typeof r.document_id!="string")return Xr.errors=[l(t+"/document_id","string")],!1;var i=a===e}else var i=!0;
if(i){if(r.user_id!==void 0){let a=e;if(typeof r.user_id!="string")return Xr.errors=[l(t+"/user_id","string")],!1;var i=a===e}else var i=!0;if(i){if(r.user_name!==
void 0){let a=e;if(typeof r.user_name!="string")return Xr.errors=[l(t+"/user_name","string")],!1;var i=a===e}else var i=!0;if(i)if(r.user_color!==void 0){let a=e;
if(typeof r.user_color!="string")return Xr.errors=[l(t+"/user_color","string")],!1;var i=a===e}else var i=!0}}}else return Xr.errors=[l(t,"object")],!1;return Xr.
errors=s,e===0}var ln=Ke;function Ke(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.
state===void 0&&(o="state"))return Ke.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="document_id"||d==="state"||d==="sessions"||d==="content")){return Ke.
errors=[I(t,d)],!1;break}if(u===e){if(r.document_id!==void 0){let d=e;if(typeof r.document_id!="string")return Ke.errors=[l(t+"/document_id","string")],!1;var i=d===
e}else var i=!0;if(i){if(r.state!==void 0){let d=r.state,c=e;if(e===c)if(Array.isArray(d)){var n=!0;let g=d.length;for(let y=0;y<g;y++){let _=d[y],v=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Ke.errors=[l(t+"/state/"+y,"integer")],!1;if(e===v&&typeof _=="number"&&isFinite(_)){if(_>255||isNaN(_))return Ke.
errors=[{instancePath:t+"/state/"+y,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(_<0||isNaN(_))return Ke.errors=[{instancePath:t+
"/state/"+y,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var n=v===e;if(!n)break}}else return Ke.errors=[l(t+"/state","array")],
!1;var i=c===e}else var i=!0;if(i){if(r.sessions!==void 0){let d=r.sessions,c=e;if(e===c)if(Array.isArray(d)){var a=!0;let g=d.length;for(let y=0;y<g;y++){let _=e;
if(typeof d[y]!="string")return Ke.errors=[l(t+"/sessions/"+y,"string")],!1;var a=_===e;if(!a)break}}else return Ke.errors=[l(t+"/sessions","array")],!1;var i=c===
e}else var i=!0;if(i)if(r.content!==void 0){let d=r.content,c=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return Ke.errors=[l(t+"/content",["obje\
ct","null"])],!1;var i=c===e}else var i=!0}}}}}else return Ke.errors=[l(t,"object")],!1;return Ke.errors=s,e===0}var on=Es;function Es(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id"))return Es.
errors=[j(t,n)],!1;if(r.document_id!==void 0){let a=e;if(typeof r.document_id!="string")return Es.errors=[l(t+"/document_id","string")],!1;var i=a===e}else var i=!0;
if(i)if(r.user_id!==void 0){let a=e;if(typeof r.user_id!="string")return Es.errors=[l(t+"/user_id","string")],!1;var i=a===e}else var i=!0}else return Es.errors=
[l(t,"object")],!1;return Es.errors=s,e===0}var fn=jr;function jr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.document_id===void 0&&(a="document_id")||r.
update===void 0&&(a="update"))return jr.errors=[j(t,a)],!1;if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return jr.errors=[l(t+"/document\
_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.update!==void 0){let o=r.update,u=e;if(e===u)if(Array.isArray(o)){var n=!0;let c=o.length;for(let f=0;f<
c;f++){let g=o[f],y=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return jr.errors=[l(t+"/update/"+f,"integer")],!1;if(e===y&&typeof g=="number"&&isFinite(
g)){if(g>255||isNaN(g))return jr.errors=[{instancePath:t+"/update/"+f,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||
isNaN(g))return jr.errors=[{instancePath:t+"/update/"+f,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var n=y===e;if(!n)break}}else
return jr.errors=[l(t+"/update","array")],!1;var i=u===e}else var i=!0;if(i)if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return jr.errors=[l(t+"\
/user_id","string")],!1;var i=o===e}else var i=!0}}else return jr.errors=[l(t,"object")],!1;return jr.errors=s,e===0}var an=Se;function Se(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.update===void 0&&(c="update")){let f=j(
t,c);s===null?s=[f]:s.push(f),e++}}var o=a===e;if(n=n||o,!n){let c=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.data===void 0&&(g="data")){let y=j(
t,g);s===null?s=[y]:s.push(y),e++}}var o=c===e;n=n||o}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};return s===null?s=[c]:s.push(c),e++,Se.errors=s,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.document_id===void 0&&
(c="document_id"))return Se.errors=[j(t,c)],!1;if(r.document_id!==void 0){let f=e;if(typeof r.document_id!="string")return Se.errors=[l(t+"/document_id","string")],
!1;var u=f===e}else var u=!0;if(u){if(r.update!==void 0){let f=r.update,g=e;if(e===g)if(Array.isArray(f)){var d=!0;let _=f.length;for(let v=0;v<_;v++){let p=f[v],
m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Se.errors=[l(t+"/update/"+v,"integer")],!1;if(e===m&&typeof p=="number"&&isFinite(p)){if(p>255||
isNaN(p))return Se.errors=[{instancePath:t+"/update/"+v,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(p<0||isNaN(p))return Se.
errors=[{instancePath:t+"/update/"+v,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var d=m===e;if(!d)break}}else return Se.errors=
[l(t+"/update","array")],!1;var u=g===e}else var u=!0;if(u){if(r.user_id!==void 0){let f=e;if(typeof r.user_id!="string")return Se.errors=[l(t+"/user_id","strin\
g")],!1;var u=f===e}else var u=!0;if(u){if(r.socket_id!==void 0){let f=e;if(typeof r.socket_id!="string")return Se.errors=[l(t+"/socket_id","string")],!1;var u=f===
e}else var u=!0;if(u){if(r.data!==void 0){let f=r.data,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return Se.errors=[l(t+"/data","object")],!1;var u=g===
e}else var u=!0;if(u)if(r.initialize!==void 0){let f=e;if(typeof r.initialize!="boolean")return Se.errors=[l(t+"/initialize","boolean")],!1;var u=f===e}else var u=!0}}}}}else
return Se.errors=[l(t,"object")],!1;return Se.errors=s,e===0}var un=Js;function Js(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.document_id===void 0&&(i="document_id"))return Js.
errors=[j(t,i)],!1;if(r.document_id!==void 0&&typeof r.document_id!="string")return Js.errors=[l(t+"/document_id","string")],!1}else return Js.errors=[l(t,"obje\
ct")],!1;return Js.errors=s,e===0}var dn=Xe;function Xe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.
state===void 0&&(o="state")||r.sessions===void 0&&(o="sessions"))return Xe.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="document_id"||d==="state"||d==="\
sessions")){return Xe.errors=[I(t,d)],!1;break}if(u===e){if(r.document_id!==void 0){let d=e;if(typeof r.document_id!="string")return Xe.errors=[l(t+"/document_i\
d","string")],!1;var i=d===e}else var i=!0;if(i){if(r.state!==void 0){let d=r.state,c=e;if(e===c)if(Array.isArray(d)){var n=!0;let g=d.length;for(let y=0;y<g;y++){
let _=d[y],v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Xe.errors=[l(t+"/state/"+y,"integer")],!1;if(e===v&&typeof _=="number"&&isFinite(
_)){if(_>255||isNaN(_))return Xe.errors=[{instancePath:t+"/state/"+y,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(_<0||
isNaN(_))return Xe.errors=[{instancePath:t+"/state/"+y,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var n=v===e;if(!n)break}}else
return Xe.errors=[l(t+"/state","array")],!1;var i=c===e}else var i=!0;if(i)if(r.sessions!==void 0){let d=r.sessions,c=e;if(e===c)if(Array.isArray(d)){var a=!0;let g=d.
length;for(let y=0;y<g;y++){let _=e;if(typeof d[y]!="string")return Xe.errors=[l(t+"/sessions/"+y,"string")],!1;var a=_===e;if(!a)break}}else return Xe.errors=[
l(t+"/sessions","array")],!1;var i=c===e}else var i=!0}}}}else return Xe.errors=[l(t,"object")],!1;return Xe.errors=s,e===0}var pn=lt;function lt(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(Array.isArray(r)){if(r.length>0){let c={instancePath:t,keyword:"maxItems",params:{
limit:0},message:"must NOT have more than 0 items"};s===null?s=[c]:s.push(c),e++}}else{let c=l(t,"array");s===null?s=[c]:s.push(c),e++}var o=a===e;if(n=n||o,!n){
let c=e;if(e===c)if(Array.isArray(r))if(r.length>1){let g={instancePath:t,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};s===null?
s=[g]:s.push(g),e++}else if(r.length<1){let g={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[g]:s.push(
g),e++}else{var u=!0;let g=r.length;for(let y=0;y<g;y++){let _=r[y],v=e;if(e===v)if(Array.isArray(_)){var d=!0;let m=_.length;for(let h=0;h<m;h++){let b=_[h],k=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))){let A=l(t+"/"+y+"/"+h,"integer");s===null?s=[A]:s.push(A),e++}if(e===k&&typeof b=="number"&&isFinite(b)){
if(b>255||isNaN(b)){let A={instancePath:t+"/"+y+"/"+h,keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};s===null?s=[A]:s.push(A),e++}else if(b<
0||isNaN(b)){let A={instancePath:t+"/"+y+"/"+h,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[A]:s.push(A),e++}}var d=k===
e;if(!d)break}}else{let m=l(t+"/"+y,"array");s===null?s=[m]:s.push(m),e++}var u=v===e;if(!u)break}}else{let g=l(t,"array");s===null?s=[g]:s.push(g),e++}var o=c===
e;n=n||o}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=
[c]:s.push(c),e++,lt.errors=s,!1}return lt.errors=s,e===0}var cn=Fr;function Fr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.document_id===void 0&&(o="document_id")||r.
user_id===void 0&&(o="user_id")||r.update===void 0&&(o="update")||r.socket_id===void 0&&(o="socket_id"))return Fr.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d===
"document_id"||d==="user_id"||d==="update"||d==="socket_id")){return Fr.errors=[I(t,d)],!1;break}if(u===e){if(r.document_id!==void 0){let d=e;if(typeof r.document_id!=
"string")return Fr.errors=[l(t+"/document_id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.user_id!==void 0){let d=e;if(typeof r.user_id!="string")return Fr.
errors=[l(t+"/user_id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.update!==void 0){let d=r.update,c=e,f=e,g=!1,y=e;if(e===y)if(Array.isArray(d)){var n=!0;
let v=d.length;for(let p=0;p<v;p++){let m=d[p],h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let k=l(t+"/update/"+p,"integer");s===null?s=[k]:s.
push(k),e++}if(e===h&&typeof m=="number"&&isFinite(m)){if(m>255||isNaN(m)){let k={instancePath:t+"/update/"+p,keyword:"maximum",params:{comparison:"<=",limit:255},
message:"must be <= 255"};s===null?s=[k]:s.push(k),e++}else if(m<0||isNaN(m)){let k={instancePath:t+"/update/"+p,keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};s===null?s=[k]:s.push(k),e++}}var n=h===e;if(!n)break}}else{let v=l(t+"/update","array");s===null?s=[v]:s.push(v),e++}var a=y===e;if(g=g||
a,!g){let v=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))&&typeof d!="boolean"&&!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null){let m=l(t+"\
/update",["string","number","boolean","object","null"]);s===null?s=[m]:s.push(m),e++}var a=v===e;g=g||a}if(g)e=f,s!==null&&(f?s.length=f:s=null);else{let v={instancePath:t+
"/update",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[v]:s.push(v),e++,Fr.errors=s,!1}var i=c===e}else var i=!0;if(i)if(r.
socket_id!==void 0){let d=e;if(typeof r.socket_id!="string")return Fr.errors=[l(t+"/socket_id","string")],!1;var i=d===e}else var i=!0}}}}}else return Fr.errors=
[l(t,"object")],!1;return Fr.errors=s,e===0}var yn=Tr;function Tr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.
user_id===void 0&&(n="user_id")||r.user_name===void 0&&(n="user_name")||r.user_color===void 0&&(n="user_color"))return Tr.errors=[j(t,n)],!1;{let a=e;for(let o in r)
if(!(o==="document_id"||o==="user_id"||o==="user_name"||o==="user_color")){return Tr.errors=[I(t,o)],!1;break}if(a===e){if(r.document_id!==void 0){let o=e;if(typeof r.
document_id!="string")return Tr.errors=[l(t+"/document_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="st\
ring")return Tr.errors=[l(t+"/user_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.user_name!==void 0){let o=e;if(typeof r.user_name!="string")return Tr.
errors=[l(t+"/user_name","string")],!1;var i=o===e}else var i=!0;if(i)if(r.user_color!==void 0){let o=e;if(typeof r.user_color!="string")return Tr.errors=[l(t+"\
/user_color","string")],!1;var i=o===e}else var i=!0}}}}}else return Tr.errors=[l(t,"object")],!1;return Tr.errors=s,e===0}var vn=fs;function fs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.
user_id===void 0&&(n="user_id"))return fs.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="document_id"||o==="user_id")){return fs.errors=[I(t,o)],!1;break}
if(a===e){if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return fs.errors=[l(t+"/document_id","string")],!1;var i=o===e}else var i=!0;if(i)
if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return fs.errors=[l(t+"/user_id","string")],!1;var i=o===e}else var i=!0}}}else return fs.errors=[l(
t,"object")],!1;return fs.errors=s,e===0}var mn=hr;function hr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.automation_id===void 0&&(n="automation_id")||
r.name===void 0&&(n="name")||r.chat_id===void 0&&(n="chat_id")||r.status===void 0&&(n="status"))return hr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="a\
utomation_id"||o==="name"||o==="chat_id"||o==="message_id"||o==="status")){return hr.errors=[I(t,o)],!1;break}if(a===e){if(r.automation_id!==void 0){let o=e;if(typeof r.
automation_id!="string")return hr.errors=[l(t+"/automation_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.name!==void 0){let o=e;if(typeof r.name!="stri\
ng")return hr.errors=[l(t+"/name","string")],!1;var i=o===e}else var i=!0;if(i){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string")return hr.errors=[l(
t+"/chat_id","string")],!1;var i=o===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=e;if(typeof r.message_id!="string")return hr.errors=[l(t+"/message_id",
"string")],!1;var i=o===e}else var i=!0;if(i)if(r.status!==void 0){let o=e;if(r.status!=="success")return hr.errors=[V(t+"/status","success")],!1;var i=o===e}else
var i=!0}}}}}}else return hr.errors=[l(t,"object")],!1;return hr.errors=s,e===0}var Wt=Ee;function Ee(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ee.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return Ee.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="calendar:alert")return Ee.errors=[V(t+"/type","calendar:alert")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&
typeof u=="object"&&!Array.isArray(u)){let f;if(u.event_id===void 0&&(f="event_id")||u.title===void 0&&(f="title")||u.description===void 0&&(f="description")||u.
start_at===void 0&&(f="start_at")||u.minutes_until===void 0&&(f="minutes_until")||u.calendar_id===void 0&&(f="calendar_id")||u.location===void 0&&(f="location"))
return Ee.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y==="event_id"||y==="title"||y==="description"||y==="start_at"||y==="minutes_until"||y==="cale\
ndar_id"||y==="location")){return Ee.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.event_id!==void 0){let y=e;if(typeof u.event_id!="string")return Ee.errors=
[l(t+"/data/event_id","string")],!1;var n=y===e}else var n=!0;if(n){if(u.title!==void 0){let y=e;if(typeof u.title!="string")return Ee.errors=[l(t+"/data/title",
"string")],!1;var n=y===e}else var n=!0;if(n){if(u.description!==void 0){let y=e;if(typeof u.description!="string")return Ee.errors=[l(t+"/data/description","st\
ring")],!1;var n=y===e}else var n=!0;if(n){if(u.start_at!==void 0){let y=u.start_at,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Ee.errors=
[l(t+"/data/start_at","integer")],!1;var n=_===e}else var n=!0;if(n){if(u.minutes_until!==void 0){let y=u.minutes_until,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return Ee.errors=[l(t+"/data/minutes_until","integer")],!1;var n=_===e}else var n=!0;if(n){if(u.calendar_id!==void 0){let y=e;if(typeof u.calendar_id!=
"string")return Ee.errors=[l(t+"/data/calendar_id","string")],!1;var n=y===e}else var n=!0;if(n)if(u.location!==void 0){let y=e;if(typeof u.location!="string")return Ee.
errors=[l(t+"/data/location","string")],!1;var n=y===e}else var n=!0}}}}}}}}else return Ee.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return Ee.
errors=[l(t,"object")],!1;return Ee.errors=s,e===0}var Xt=ir;function ir(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return ir.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return ir.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="chat:active")return ir.errors=[V(t+"/type","chat:active")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u==
"object"&&!Array.isArray(u)){let f;if(u.active===void 0&&(f="active"))return ir.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y==="active"||y==="folde\
r_id")){return ir.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.active!==void 0){let y=e;if(typeof u.active!="boolean")return ir.errors=[l(t+"/data/active","b\
oolean")],!1;var n=y===e}else var n=!0;if(n)if(u.folder_id!==void 0){let y=u.folder_id,_=e;if(typeof y!="string"&&y!==null)return ir.errors=[l(t+"/data/folder_i\
d",["string","null"])],!1;var n=_===e}else var n=!0}}}else return ir.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return ir.errors=[l(t,"o\
bject")],!1;return ir.errors=s,e===0}var Yt=as;function ue(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.source===void 0&&(c="source")||r.document===
void 0&&(c="document")||r.metadata===void 0&&(c="metadata"))return ue.errors=[j(t,c)],!1;if(r.source!==void 0){let f=r.source,g=e;if(e===g)if(f&&typeof f=="obje\
ct"&&!Array.isArray(f)){if(f.id!==void 0){let y=e;if(typeof f.id!="string")return ue.errors=[l(t+"/source/id","string")],!1;var i=y===e}else var i=!0;if(i){if(f.
name!==void 0){let y=e;if(typeof f.name!="string")return ue.errors=[l(t+"/source/name","string")],!1;var i=y===e}else var i=!0;if(i){if(f.url!==void 0){let y=f.
url,_=e;if(typeof y!="string"&&y!==null)return ue.errors=[l(t+"/source/url",["string","null"])],!1;var i=_===e}else var i=!0;if(i){if(f.type!==void 0){let y=e;if(typeof f.
type!="string")return ue.errors=[l(t+"/source/type","string")],!1;var i=y===e}else var i=!0;if(i)if(f.embed_url!==void 0){let y=f.embed_url,_=e;if(typeof y!="st\
ring"&&y!==null)return ue.errors=[l(t+"/source/embed_url",["string","null"])],!1;var i=_===e}else var i=!0}}}}else return ue.errors=[l(t+"/source","object")],!1;
var n=g===e}else var n=!0;if(n){if(r.document!==void 0){let f=r.document,g=e;if(e===g)if(Array.isArray(f)){var a=!0;let _=f.length;for(let v=0;v<_;v++){let p=e;
if(typeof f[v]!="string")return ue.errors=[l(t+"/document/"+v,"string")],!1;var a=p===e;if(!a)break}}else return ue.errors=[l(t+"/document","array")],!1;var n=g===
e}else var n=!0;if(n){if(r.metadata!==void 0){let f=r.metadata,g=e;if(e===g)if(Array.isArray(f)){var o=!0;let _=f.length;for(let v=0;v<_;v++){let p=f[v],m=e;if(e===
m)if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.source!==void 0){let b=p.source,k=e;if(typeof b!="string"&&b!==null)return ue.errors=[l(t+"/metadata/"+v+"/s\
ource",["string","null"])],!1;var u=k===e}else var u=!0;if(u){if(p.name!==void 0){let b=p.name,k=e;if(typeof b!="string"&&b!==null)return ue.errors=[l(t+"/metad\
ata/"+v+"/name",["string","null"])],!1;var u=k===e}else var u=!0;if(u){if(p.url!==void 0){let b=p.url,k=e;if(typeof b!="string"&&b!==null)return ue.errors=[l(t+
"/metadata/"+v+"/url",["string","null"])],!1;var u=k===e}else var u=!0;if(u)if(p.parameters!==void 0){let b=p.parameters,k=e;if(!(b&&typeof b=="object"&&!Array.
isArray(b)))return ue.errors=[l(t+"/metadata/"+v+"/parameters","object")],!1;var u=k===e}else var u=!0}}}else return ue.errors=[l(t+"/metadata/"+v,"object")],!1;
var o=m===e;if(!o)break}}else return ue.errors=[l(t+"/metadata","array")],!1;var n=g===e}else var n=!0;if(n){if(r.distances!==void 0){let f=r.distances,g=e;if(e===
g)if(Array.isArray(f)){var d=!0;let _=f.length;for(let v=0;v<_;v++){let p=f[v],m=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return ue.errors=[l(t+"/dista\
nces/"+v,["number","null"])],!1;var d=m===e;if(!d)break}}else return ue.errors=[l(t+"/distances","array")],!1;var n=g===e}else var n=!0;if(n)if(r.tool_result!==
void 0){let f=e;if(typeof r.tool_result!="boolean")return ue.errors=[l(t+"/tool_result","boolean")],!1;var n=f===e}else var n=!0}}}}else return ue.errors=[l(t,"\
object")],!1;return ue.errors=s,e===0}function Oe(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==void 0){let n=e;if(typeof r.type!="string")
return Oe.errors=[l(t+"/type","string")],!1;var i=n===e}else var i=!0;if(i){if(r.url!==void 0){let n=e;if(typeof r.url!="string")return Oe.errors=[l(t+"/url","s\
tring")],!1;var i=n===e}else var i=!0;if(i){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Oe.errors=[l(t+"/id","string")],!1;var i=n===e}else var i=!0;
if(i){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Oe.errors=[l(t+"/name","string")],!1;var i=n===e}else var i=!0;if(i)if(r.content_type!==void 0){
let n=e;if(typeof r.content_type!="string")return Oe.errors=[l(t+"/content_type","string")],!1;var i=n===e}else var i=!0}}}}else return Oe.errors=[l(t,"object")],
!1;return Oe.errors=s,e===0}function de(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let N;if(r.type===
void 0&&(N="type")||r.id===void 0&&(N="id")||r.status===void 0&&(N="status")||r.role===void 0&&(N="role")||r.content===void 0&&(N="content")){let O=j(t,N);s===null?
s=[O]:s.push(O),e++}else{if(r.type!==void 0){let O=e;if(r.type!=="message"){let F=V(t+"/type","message");s===null?s=[F]:s.push(F),e++}var o=O===e}else var o=!0;
if(o){if(r.id!==void 0){let O=e;if(typeof r.id!="string"){let E=l(t+"/id","string");s===null?s=[E]:s.push(E),e++}var o=O===e}else var o=!0;if(o){if(r.status!==void 0){
let O=e;if(typeof r.status!="string"){let E=l(t+"/status","string");s===null?s=[E]:s.push(E),e++}var o=O===e}else var o=!0;if(o){if(r.role!==void 0){let O=e;if(r.
role!=="assistant"){let E=V(t+"/role","assistant");s===null?s=[E]:s.push(E),e++}var o=O===e}else var o=!0;if(o)if(r.content!==void 0){let O=r.content,F=e;if(e===
F)if(Array.isArray(O)){var u=!0;let w=O.length;for(let T=0;T<w;T++){let C=O[T],L=e;if(e===L)if(C&&typeof C=="object"&&!Array.isArray(C)){let R;if(C.type===void 0&&
(R="type")){let J=j(t+"/content/"+T,R);s===null?s=[J]:s.push(J),e++}else{if(C.type!==void 0){let J=e;if(typeof C.type!="string"){let B=l(t+"/content/"+T+"/type",
"string");s===null?s=[B]:s.push(B),e++}var d=J===e}else var d=!0;if(d)if(C.text!==void 0){let J=e;if(typeof C.text!="string"){let S=l(t+"/content/"+T+"/text","s\
tring");s===null?s=[S]:s.push(S),e++}var d=J===e}else var d=!0}}else{let R=l(t+"/content/"+T,"object");s===null?s=[R]:s.push(R),e++}var u=L===e;if(!u)break}}else{
let w=l(t+"/content","array");s===null?s=[w]:s.push(w),e++}var o=F===e}else var o=!0}}}}}else{let N=l(t,"object");s===null?s=[N]:s.push(N),e++}var c=a===e;if(n=
n||c,!n){let N=e;if(e===N)if(r&&typeof r=="object"&&!Array.isArray(r)){let F;if(r.type===void 0&&(F="type")||r.id===void 0&&(F="id")){let E=j(t,F);s===null?s=[E]:
s.push(E),e++}else{if(r.type!==void 0){let E=e;if(r.type!=="reasoning"){let w=V(t+"/type","reasoning");s===null?s=[w]:s.push(w),e++}var f=E===e}else var f=!0;if(f){
if(r.id!==void 0){let E=e;if(typeof r.id!="string"){let T=l(t+"/id","string");s===null?s=[T]:s.push(T),e++}var f=E===e}else var f=!0;if(f){if(r.status!==void 0){
let E=e;if(typeof r.status!="string"){let T=l(t+"/status","string");s===null?s=[T]:s.push(T),e++}var f=E===e}else var f=!0;if(f){if(r.content!==void 0){let E=r.
content,w=e;if(!Array.isArray(E)&&E!==null){let C=l(t+"/content",["array","null"]);s===null?s=[C]:s.push(C),e++}if(e===w&&Array.isArray(E)){var g=!0;let C=E.length;
for(let L=0;L<C;L++){let K=E[L],R=e;if(e===R)if(K&&typeof K=="object"&&!Array.isArray(K)){let B;if(K.type===void 0&&(B="type")){let S=j(t+"/content/"+L,B);s===null?
s=[S]:s.push(S),e++}else{if(K.type!==void 0){let S=e;if(typeof K.type!="string"){let je=l(t+"/content/"+L+"/type","string");s===null?s=[je]:s.push(je),e++}var y=S===
e}else var y=!0;if(y)if(K.text!==void 0){let S=e;if(typeof K.text!="string"){let G=l(t+"/content/"+L+"/text","string");s===null?s=[G]:s.push(G),e++}var y=S===e}else
var y=!0}}else{let B=l(t+"/content/"+L,"object");s===null?s=[B]:s.push(B),e++}var g=R===e;if(!g)break}}var f=w===e}else var f=!0;if(f){if(r.summary!==void 0){let E=r.
summary,w=e;if(!Array.isArray(E)&&E!==null){let C=l(t+"/summary",["array","null"]);s===null?s=[C]:s.push(C),e++}if(e===w&&Array.isArray(E)){var _=!0;let C=E.length;
for(let L=0;L<C;L++){let K=E[L],R=e;if(!(K&&typeof K=="object"&&!Array.isArray(K))){let B=l(t+"/summary/"+L,"object");s===null?s=[B]:s.push(B),e++}var _=R===e;if(!_)
break}}var f=w===e}else var f=!0;if(f){if(r.started_at!==void 0){let E=r.started_at,w=e;if(!(typeof E=="number"&&isFinite(E))){let C=l(t+"/started_at","number");
s===null?s=[C]:s.push(C),e++}var f=w===e}else var f=!0;if(f){if(r.ended_at!==void 0){let E=r.ended_at,w=e;if(!(typeof E=="number"&&isFinite(E))){let C=l(t+"/end\
ed_at","number");s===null?s=[C]:s.push(C),e++}var f=w===e}else var f=!0;if(f){if(r.duration!==void 0){let E=r.duration,w=e;if(!(typeof E=="number"&&isFinite(E))&&
E!==null){let C=l(t+"/duration",["number","null"]);s===null?s=[C]:s.push(C),e++}var f=w===e}else var f=!0;if(f){if(r.start_tag!==void 0){let E=e;if(typeof r.start_tag!=
"string"){let T=l(t+"/start_tag","string");s===null?s=[T]:s.push(T),e++}var f=E===e}else var f=!0;if(f){if(r.end_tag!==void 0){let E=e;if(typeof r.end_tag!="str\
ing"){let T=l(t+"/end_tag","string");s===null?s=[T]:s.push(T),e++}var f=E===e}else var f=!0;if(f)if(r.attributes!==void 0){let E=r.attributes,w=e;if(!(E&&typeof E==
"object"&&!Array.isArray(E))){let C=l(t+"/attributes","object");s===null?s=[C]:s.push(C),e++}var f=w===e}else var f=!0}}}}}}}}}}}else{let F=l(t,"object");s===null?
s=[F]:s.push(F),e++}var c=N===e;if(n=n||c,!n){let F=e;if(e===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.type===void 0&&(w="type")||r.call_id===void 0&&
(w="call_id")||r.name===void 0&&(w="name")||r.arguments===void 0&&(w="arguments")){let T=j(t,w);s===null?s=[T]:s.push(T),e++}else{if(r.type!==void 0){let T=e;if(r.
type!=="function_call"){let C=V(t+"/type","function_call");s===null?s=[C]:s.push(C),e++}var v=T===e}else var v=!0;if(v){if(r.id!==void 0){let T=e;if(typeof r.id!=
"string"){let L=l(t+"/id","string");s===null?s=[L]:s.push(L),e++}var v=T===e}else var v=!0;if(v){if(r.call_id!==void 0){let T=e;if(typeof r.call_id!="string"){let L=l(
t+"/call_id","string");s===null?s=[L]:s.push(L),e++}var v=T===e}else var v=!0;if(v){if(r.name!==void 0){let T=e;if(typeof r.name!="string"){let L=l(t+"/name","s\
tring");s===null?s=[L]:s.push(L),e++}var v=T===e}else var v=!0;if(v){if(r.arguments!==void 0){let T=e;if(typeof r.arguments!="string"){let L=l(t+"/arguments","s\
tring");s===null?s=[L]:s.push(L),e++}var v=T===e}else var v=!0;if(v)if(r.status!==void 0){let T=e;if(typeof r.status!="string"){let L=l(t+"/status","string");s===
null?s=[L]:s.push(L),e++}var v=T===e}else var v=!0}}}}}}else{let w=l(t,"object");s===null?s=[w]:s.push(w),e++}var c=F===e;if(n=n||c,!n){let w=e;if(e===w)if(r&&typeof r==
"object"&&!Array.isArray(r)){let C;if(r.type===void 0&&(C="type")||r.call_id===void 0&&(C="call_id")||r.output===void 0&&(C="output")){let L=j(t,C);s===null?s=[
L]:s.push(L),e++}else{if(r.type!==void 0){let L=e;if(r.type!=="function_call_output"){let K=V(t+"/type","function_call_output");s===null?s=[K]:s.push(K),e++}var p=L===
e}else var p=!0;if(p){if(r.id!==void 0){let L=e;if(typeof r.id!="string"){let R=l(t+"/id","string");s===null?s=[R]:s.push(R),e++}var p=L===e}else var p=!0;if(p){
if(r.call_id!==void 0){let L=e;if(typeof r.call_id!="string"){let R=l(t+"/call_id","string");s===null?s=[R]:s.push(R),e++}var p=L===e}else var p=!0;if(p){if(r.output!==
void 0){let L=r.output,K=e;if(!Array.isArray(L)&&typeof L!="string"){let J=l(t+"/output",["array","string"]);s===null?s=[J]:s.push(J),e++}if(e===K&&Array.isArray(
L)){var m=!0;let J=L.length;for(let B=0;B<J;B++){let S=L[B],je=e;if(e===je)if(S&&typeof S=="object"&&!Array.isArray(S)){let ae;if(S.type===void 0&&(ae="type")){
let M=j(t+"/output/"+B,ae);s===null?s=[M]:s.push(M),e++}else{if(S.type!==void 0){let M=e;if(typeof S.type!="string"){let ie=l(t+"/output/"+B+"/type","string");s===
null?s=[ie]:s.push(ie),e++}var h=M===e}else var h=!0;if(h)if(S.text!==void 0){let M=e;if(typeof S.text!="string"){let z=l(t+"/output/"+B+"/text","string");s===null?
s=[z]:s.push(z),e++}var h=M===e}else var h=!0}}else{let ae=l(t+"/output/"+B,"object");s===null?s=[ae]:s.push(ae),e++}var m=je===e;if(!m)break}}var p=K===e}else var p=!0;
if(p){if(r.status!==void 0){let L=e;if(typeof r.status!="string"){let R=l(t+"/status","string");s===null?s=[R]:s.push(R),e++}var p=L===e}else var p=!0;if(p){if(r.
files!==void 0){let L=r.files,K=e;if(e===K)if(Array.isArray(L)){var b=!0;let J=L.length;for(let B=0;B<J;B++){let S=e;Oe(L[B],{instancePath:t+"/files/"+B})||(s=s===
null?Oe.errors:s.concat(Oe.errors),e=s.length);var b=S===e;if(!b)break}}else{let J=l(t+"/files","array");s===null?s=[J]:s.push(J),e++}var p=K===e}else var p=!0;
if(p)if(r.embeds!==void 0){let L=r.embeds,K=e;if(e===K)if(Array.isArray(L)){var k=!0;let J=L.length;for(let B=0;B<J;B++){let S=e;if(typeof L[B]!="string"){let G=l(
t+"/embeds/"+B,"string");s===null?s=[G]:s.push(G),e++}var k=S===e;if(!k)break}}else{let J=l(t+"/embeds","array");s===null?s=[J]:s.push(J),e++}var p=K===e}else var p=!0}}}}}}}else{
let C=l(t,"object");s===null?s=[C]:s.push(C),e++}var c=w===e;if(n=n||c,!n){let C=e;if(e===C)if(r&&typeof r=="object"&&!Array.isArray(r)){let K;if(r.type===void 0&&
(K="type")||r.code===void 0&&(K="code")){let R=j(t,K);s===null?s=[R]:s.push(R),e++}else{if(r.type!==void 0){let R=e;if(r.type!=="open_webui:code_interpreter"){let J=V(
t+"/type","open_webui:code_interpreter");s===null?s=[J]:s.push(J),e++}var q=R===e}else var q=!0;if(q){if(r.id!==void 0){let R=e;if(typeof r.id!="string"){let B=l(
t+"/id","string");s===null?s=[B]:s.push(B),e++}var q=R===e}else var q=!0;if(q){if(r.code!==void 0){let R=e;if(typeof r.code!="string"){let B=l(t+"/code","string");
s===null?s=[B]:s.push(B),e++}var q=R===e}else var q=!0;if(q){if(r.lang!==void 0){let R=e;if(typeof r.lang!="string"){let B=l(t+"/lang","string");s===null?s=[B]:
s.push(B),e++}var q=R===e}else var q=!0;if(q)if(r.status!==void 0){let R=e;if(typeof r.status!="string"){let B=l(t+"/status","string");s===null?s=[B]:s.push(B),
e++}var q=R===e}else var q=!0}}}}}else{let K=l(t,"object");s===null?s=[K]:s.push(K),e++}var c=C===e;if(n=n||c,!n){let K=e;if(e===K)if(r&&typeof r=="object"&&!Array.
isArray(r)){let J;if(r.type===void 0&&(J="type")){let B=j(t,J);s===null?s=[B]:s.push(B),e++}else if(r.type!==void 0){let B=r.type;if(typeof B!="string"){let G=l(
t+"/type","string");s===null?s=[G]:s.push(G),e++}let S=e,je=e;if(!(B==="message"||B==="reasoning"||B==="function_call"||B==="function_call_output"||B==="open_we\
bui:code_interpreter")){let G={};s===null?s=[G]:s.push(G),e++}var A=je===e;if(A){let G={instancePath:t+"/type",keyword:"not",params:{},message:"must NOT be vali\
d"};s===null?s=[G]:s.push(G),e++}else e=S,s!==null&&(S?s.length=S:s=null)}}else{let J=l(t,"object");s===null?s=[J]:s.push(J),e++}var c=K===e;n=n||c}}}}}if(n)e=i,
s!==null&&(i?s.length=i:s=null);else{let N={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[N]:s.push(N),e++,
de.errors=s,!1}return de.errors=s,e===0}function Cs(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){
let y;if(r.sources===void 0&&(y="sources")){let _=j(t,y);s===null?s=[_]:s.push(_),e++}else{let _=e;for(let v in r)if(v!=="sources"){let p=I(t,v);s===null?s=[p]:
s.push(p),e++;break}if(_===e&&r.sources!==void 0){let v=r.sources;if(e===e)if(Array.isArray(v)){var o=!0;let m=v.length;for(let h=0;h<m;h++){let b=e;ue(v[h],{instancePath:t+
"/sources/"+h})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var o=b===e;if(!o)break}}else{let m=l(t+"/sources","array");s===null?s=[m]:s.push(m),e++}}}}else{
let y=l(t,"object");s===null?s=[y]:s.push(y),e++}var u=a===e;if(n=n||u,!n){let y=e;if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.content===void 0&&
(v="content")){let p=j(t,v);s===null?s=[p]:s.push(p),e++}else{let p=e;for(let m in r)if(m!=="content"){let h=I(t,m);s===null?s=[h]:s.push(h),e++;break}if(p===e&&
r.content!==void 0&&typeof r.content!="string"){let m=l(t+"/content","string");s===null?s=[m]:s.push(m),e++}}}else{let v=l(t,"object");s===null?s=[v]:s.push(v),
e++}var u=y===e;if(n=n||u,!n){let v=e;if(e===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.content===void 0&&(m="content")||r.output===void 0&&(m="o\
utput")){let h=j(t,m);s===null?s=[h]:s.push(h),e++}else{let h=e;for(let b in r)if(!(b==="content"||b==="output"||b==="usage"||b==="response_id"||b==="error")){let k=I(
t,b);s===null?s=[k]:s.push(k),e++;break}if(h===e){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let k=l(t+"/content","string");s===null?s=[k]:s.
push(k),e++}var d=b===e}else var d=!0;if(d){if(r.output!==void 0){let b=r.output,k=e;if(e===k)if(Array.isArray(b)){var c=!0;let A=b.length;for(let N=0;N<A;N++){
let O=e;de(b[N],{instancePath:t+"/output/"+N})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var c=O===e;if(!c)break}}else{let A=l(t+"/output","array");
s===null?s=[A]:s.push(A),e++}var d=k===e}else var d=!0;if(d){if(r.usage!==void 0){let b=r.usage,k=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null){let A=l(
t+"/usage",["object","null"]);s===null?s=[A]:s.push(A),e++}var d=k===e}else var d=!0;if(d){if(r.response_id!==void 0){let b=r.response_id,k=e;if(typeof b!="stri\
ng"&&b!==null){let A=l(t+"/response_id",["string","null"]);s===null?s=[A]:s.push(A),e++}var d=k===e}else var d=!0;if(d)if(r.error!==void 0){let b=r.error,k=e;if(typeof b!=
"string"&&!(b&&typeof b=="object"&&!Array.isArray(b))){let A=l(t+"/error",["string","object"]);s===null?s=[A]:s.push(A),e++}var d=k===e}else var d=!0}}}}}}else{
let m=l(t,"object");s===null?s=[m]:s.push(m),e++}var u=v===e;if(n=n||u,!n){let m=e;if(e===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.output===void 0&&
(b="output")){let k=j(t,b);s===null?s=[k]:s.push(k),e++}else{let k=e;for(let q in r)if(!(q==="output"||q==="usage"||q==="response_id"||q==="error"||q==="done"||
q==="type"||q==="flush")){let A=I(t,q);s===null?s=[A]:s.push(A),e++;break}if(k===e){if(r.output!==void 0){let q=r.output,A=e;if(e===A)if(Array.isArray(q)){var f=!0;
let N=q.length;for(let O=0;O<N;O++){let F=e;de(q[O],{instancePath:t+"/output/"+O})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var f=F===e;if(!f)break}}else{
let N=l(t+"/output","array");s===null?s=[N]:s.push(N),e++}var g=A===e}else var g=!0;if(g){if(r.usage!==void 0){let q=r.usage,A=e;if(!(q&&typeof q=="object"&&!Array.
isArray(q))&&q!==null){let O=l(t+"/usage",["object","null"]);s===null?s=[O]:s.push(O),e++}var g=A===e}else var g=!0;if(g){if(r.response_id!==void 0){let q=r.response_id,
A=e;if(typeof q!="string"&&q!==null){let O=l(t+"/response_id",["string","null"]);s===null?s=[O]:s.push(O),e++}var g=A===e}else var g=!0;if(g){if(r.error!==void 0){
let q=r.error,A=e;if(typeof q!="string"&&!(q&&typeof q=="object"&&!Array.isArray(q))){let O=l(t+"/error",["string","object"]);s===null?s=[O]:s.push(O),e++}var g=A===
e}else var g=!0;if(g){if(r.done!==void 0){let q=e;if(r.done!==!1){let N=V(t+"/done",!1);s===null?s=[N]:s.push(N),e++}var g=q===e}else var g=!0;if(g){if(r.type!==
void 0){let q=r.type,A=e;if(typeof q!="string"&&q!==null){let O=l(t+"/type",["string","null"]);s===null?s=[O]:s.push(O),e++}var g=A===e}else var g=!0;if(g)if(r.
flush!==void 0){let q=e;if(r.flush!==!0){let N=V(t+"/flush",!0);s===null?s=[N]:s.push(N),e++}var g=q===e}else var g=!0}}}}}}}}else{let b=l(t,"object");s===null?
s=[b]:s.push(b),e++}var u=m===e;n=n||u}}}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let y={instancePath:t,keyword:"anyOf",params:{},message:"must match a sch\
ema in anyOf"};return s===null?s=[y]:s.push(y),e++,Cs.errors=s,!1}return Cs.errors=s,e===0}function Ls(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.done===void 0&&(p="done")||r.
content===void 0&&(p="content")||r.title===void 0&&(p="title")){let m=j(t,p);s===null?s=[m]:s.push(m),e++}else{let m=e;for(let h in r)if(!(h==="done"||h==="cont\
ent"||h==="title")){let b=I(t,h);s===null?s=[b]:s.push(b),e++;break}if(m===e){if(r.done!==void 0){let h=e;if(r.done!==!0){let b=V(t+"/done",!0);s===null?s=[b]:s.
push(b),e++}var o=h===e}else var o=!0;if(o){if(r.content!==void 0){let h=e;if(typeof r.content!="string"){let k=l(t+"/content","string");s===null?s=[k]:s.push(k),
e++}var o=h===e}else var o=!0;if(o)if(r.title!==void 0){let h=r.title,b=e;if(typeof h!="string"&&h!==null){let q=l(t+"/title",["string","null"]);s===null?s=[q]:
s.push(q),e++}var o=b===e}else var o=!0}}}}else{let p=l(t,"object");s===null?s=[p]:s.push(p),e++}var u=a===e;if(n=n||u,!n){let p=e;if(e===p)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let h;if(r.done===void 0&&(h="done")||r.content===void 0&&(h="content")||r.output===void 0&&(h="output")||r.title===void 0&&(h="title")){
let b=j(t,h);s===null?s=[b]:s.push(b),e++}else{let b=e;for(let k in r)if(!(k==="done"||k==="content"||k==="output"||k==="title"||k==="usage")){let q=I(t,k);s===
null?s=[q]:s.push(q),e++;break}if(b===e){if(r.done!==void 0){let k=e;if(r.done!==!0){let q=V(t+"/done",!0);s===null?s=[q]:s.push(q),e++}var d=k===e}else var d=!0;
if(d){if(r.content!==void 0){let k=e;if(typeof r.content!="string"){let A=l(t+"/content","string");s===null?s=[A]:s.push(A),e++}var d=k===e}else var d=!0;if(d){
if(r.output!==void 0){let k=r.output,q=e;if(e===q)if(Array.isArray(k)){var c=!0;let N=k.length;for(let O=0;O<N;O++){let F=e;de(k[O],{instancePath:t+"/output/"+O})||
(s=s===null?de.errors:s.concat(de.errors),e=s.length);var c=F===e;if(!c)break}}else{let N=l(t+"/output","array");s===null?s=[N]:s.push(N),e++}var d=q===e}else var d=!0;
if(d){if(r.title!==void 0){let k=r.title,q=e;if(typeof k!="string"&&k!==null){let N=l(t+"/title",["string","null"]);s===null?s=[N]:s.push(N),e++}var d=q===e}else
var d=!0;if(d)if(r.usage!==void 0){let k=r.usage,q=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))){let N=l(t+"/usage","object");s===null?s=[N]:s.push(N),e++}var d=q===
e}else var d=!0}}}}}}else{let h=l(t,"object");s===null?s=[h]:s.push(h),e++}var u=p===e;if(n=n||u,!n){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.isArray(r)){
let k;if(r.done===void 0&&(k="done")||r.output===void 0&&(k="output")||r.title===void 0&&(k="title")){let q=j(t,k);s===null?s=[q]:s.push(q),e++}else{let q=e;for(let A in r)
if(!(A==="done"||A==="output"||A==="title"||A==="usage")){let N=I(t,A);s===null?s=[N]:s.push(N),e++;break}if(q===e){if(r.done!==void 0){let A=e;if(r.done!==!0){
let N=V(t+"/done",!0);s===null?s=[N]:s.push(N),e++}var f=A===e}else var f=!0;if(f){if(r.output!==void 0){let A=r.output,N=e;if(e===N)if(Array.isArray(A)){var g=!0;
let F=A.length;for(let E=0;E<F;E++){let w=e;de(A[E],{instancePath:t+"/output/"+E})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var g=w===e;if(!g)break}}else{
let F=l(t+"/output","array");s===null?s=[F]:s.push(F),e++}var f=N===e}else var f=!0;if(f){if(r.title!==void 0){let A=r.title,N=e;if(typeof A!="string"&&A!==null){
let F=l(t+"/title",["string","null"]);s===null?s=[F]:s.push(F),e++}var f=N===e}else var f=!0;if(f)if(r.usage!==void 0){let A=r.usage,N=e;if(!(A&&typeof A=="obje\
ct"&&!Array.isArray(A))){let F=l(t+"/usage","object");s===null?s=[F]:s.push(F),e++}var f=N===e}else var f=!0}}}}}else{let k=l(t,"object");s===null?s=[k]:s.push(
k),e++}var u=h===e;if(n=n||u,!n){let k=e;if(e===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if(r.done===void 0&&(A="done")||r.output===void 0&&(A="outp\
ut")){let N=j(t,A);s===null?s=[N]:s.push(N),e++}else{let N=e;for(let O in r)if(!(O==="done"||O==="output")){let F=I(t,O);s===null?s=[F]:s.push(F),e++;break}if(N===
e){if(r.done!==void 0){let O=e;if(r.done!==!0){let F=V(t+"/done",!0);s===null?s=[F]:s.push(F),e++}var y=O===e}else var y=!0;if(y)if(r.output!==void 0){let O=r.output,
F=e;if(e===F)if(Array.isArray(O)){var _=!0;let w=O.length;for(let T=0;T<w;T++){let C=e;de(O[T],{instancePath:t+"/output/"+T})||(s=s===null?de.errors:s.concat(de.
errors),e=s.length);var _=C===e;if(!_)break}if(_){let T=e,C=O.length;for(let L=0;L<C;L++){let K=O[L],R=e;if(e===R)if(K&&typeof K=="object"&&!Array.isArray(K)){let J;
if(K.type===void 0&&(J="type")){let B=j(t+"/output/"+L,J);s===null?s=[B]:s.push(B),e++}else if(K.type!==void 0&&K.type!=="function_call"){let B=V(t+"/output/"+L+
"/type","function_call");s===null?s=[B]:s.push(B),e++}}else{let J=l(t+"/output/"+L,"object");s===null?s=[J]:s.push(J),e++}var v=R===e;if(v)break}if(v)e=T,s!==null&&
(T?s.length=T:s=null);else{let L={instancePath:t+"/output",keyword:"contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};s===null?s=
[L]:s.push(L),e++}}}else{let w=l(t+"/output","array");s===null?s=[w]:s.push(w),e++}var y=F===e}else var y=!0}}}else{let A=l(t,"object");s===null?s=[A]:s.push(A),
e++}var u=k===e;n=n||u}}}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let p={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[p]:s.push(p),e++,Ls.errors=s,!1}return Ls.errors=s,e===0}function Ae(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.object===void 0&&
(u="object")||r.created===void 0&&(u="created")||r.model===void 0&&(u="model")||r.choices===void 0&&(u="choices"))return Ae.errors=[j(t,u)],!1;if(r.id!==void 0){
let d=e;if(typeof r.id!="string")return Ae.errors=[l(t+"/id","string")],!1;var i=d===e}else var i=!0;if(i){if(r.object!==void 0){let d=e;if(r.object!=="chat.com\
pletion.chunk")return Ae.errors=[V(t+"/object","chat.completion.chunk")],!1;var i=d===e}else var i=!0;if(i){if(r.created!==void 0){let d=r.created,c=e;if(!(typeof d==
"number"&&isFinite(d)))return Ae.errors=[l(t+"/created","number")],!1;var i=c===e}else var i=!0;if(i){if(r.model!==void 0){let d=e;if(typeof r.model!="string")return Ae.
errors=[l(t+"/model","string")],!1;var i=d===e}else var i=!0;if(i){if(r.choices!==void 0){let d=r.choices,c=e;if(e===c)if(Array.isArray(d)){if(d.length<1)return Ae.
errors=[{instancePath:t+"/choices",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;let g=d.length;for(let y=0;y<g;y++){
let _=d[y],v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){let m;if(_.index===void 0&&(m="index")||_.delta===void 0&&(m="delta"))return Ae.errors=[j(t+
"/choices/"+y,m)],!1;if(_.index!==void 0){let h=_.index,b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Ae.errors=[l(t+"/choices/"+y+"/index",
"integer")],!1;var a=b===e}else var a=!0;if(a){if(_.delta!==void 0){let h=_.delta,b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.role!==void 0){
let q=h.role,A=e;if(typeof q!="string"&&q!==null)return Ae.errors=[l(t+"/choices/"+y+"/delta/role",["string","null"])],!1;var o=A===e}else var o=!0;if(o)if(h.content!==
void 0){let q=h.content,A=e;if(typeof q!="string"&&q!==null)return Ae.errors=[l(t+"/choices/"+y+"/delta/content",["string","null"])],!1;var o=A===e}else var o=!0}else
return Ae.errors=[l(t+"/choices/"+y+"/delta","object")],!1;var a=b===e}else var a=!0;if(a){if(_.finish_reason!==void 0){let h=_.finish_reason,b=e;if(typeof h!="\
string"&&h!==null)return Ae.errors=[l(t+"/choices/"+y+"/finish_reason",["string","null"])],!1;var a=b===e}else var a=!0;if(a)if(_.logprobs!==void 0){let h=_.logprobs,
b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return Ae.errors=[l(t+"/choices/"+y+"/logprobs",["object","null"])],!1;var a=b===e}else var a=!0}}}else
return Ae.errors=[l(t+"/choices/"+y,"object")],!1;var n=v===e;if(!n)break}}}else return Ae.errors=[l(t+"/choices","array")],!1;var i=c===e}else var i=!0;if(i)if(r.
usage!==void 0){let d=r.usage,c=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return Ae.errors=[l(t+"/usage",["object","null"])],!1;var i=c===e}else
var i=!0}}}}}else return Ae.errors=[l(t,"object")],!1;return Ae.errors=s,e===0}function as(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){let f;if(r.type===void 0&&(f="type")||r.data===void 0&&(f="data"))return as.errors=[j(t,f)],!1;{let g=e;for(let y in r)if(!(y==="type"||
y==="data")){return as.errors=[I(t,y)],!1;break}if(g===e){if(r.type!==void 0){let y=e;if(r.type!=="chat:completion")return as.errors=[V(t+"/type","chat:completi\
on")],!1;var i=y===e}else var i=!0;if(i)if(r.data!==void 0){let y=r.data,_=e,v=e,p=!1,m=e;Cs(y,{instancePath:t+"/data"})||(s=s===null?Cs.errors:s.concat(Cs.errors),
e=s.length);var n=m===e;if(p=p||n,!p){let b=e;Ls(y,{instancePath:t+"/data"})||(s=s===null?Ls.errors:s.concat(Ls.errors),e=s.length);var n=b===e;if(p=p||n,!p){let q=e;
Ae(y,{instancePath:t+"/data"})||(s=s===null?Ae.errors:s.concat(Ae.errors),e=s.length);var n=q===e;if(p=p||n,!p){let N=e;if(e===N)if(y&&typeof y=="object"&&!Array.
isArray(y)){let F;if(y.id===void 0&&(F="id")||y.object===void 0&&(F="object")||y.created===void 0&&(F="created")||y.model===void 0&&(F="model")||y.choices===void 0&&
(F="choices")){let E=j(t+"/data",F);s===null?s=[E]:s.push(E),e++}else{if(y.id!==void 0){let E=e;if(typeof y.id!="string"){let w=l(t+"/data/id","string");s===null?
s=[w]:s.push(w),e++}var a=E===e}else var a=!0;if(a){if(y.object!==void 0){let E=e;if(y.object!=="chat.completion"){let T=V(t+"/data/object","chat.completion");s===
null?s=[T]:s.push(T),e++}var a=E===e}else var a=!0;if(a){if(y.created!==void 0){let E=y.created,w=e;if(!(typeof E=="number"&&isFinite(E))){let C=l(t+"/data/crea\
ted","number");s===null?s=[C]:s.push(C),e++}var a=w===e}else var a=!0;if(a){if(y.model!==void 0){let E=e;if(typeof y.model!="string"){let T=l(t+"/data/model","s\
tring");s===null?s=[T]:s.push(T),e++}var a=E===e}else var a=!0;if(a){if(y.choices!==void 0){let E=y.choices,w=e;if(e===w)if(Array.isArray(E))if(E.length<1){let C={
instancePath:t+"/data/choices",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[C]:s.push(C),e++}else{var o=!0;let C=E.
length;for(let L=0;L<C;L++){let K=E[L],R=e;if(e===R)if(K&&typeof K=="object"&&!Array.isArray(K)){let B;if(K.message===void 0&&(B="message")){let S=j(t+"/data/ch\
oices/"+L,B);s===null?s=[S]:s.push(S),e++}else if(K.message!==void 0){let S=K.message;if(e===e)if(S&&typeof S=="object"&&!Array.isArray(S)){let G;if(S.content===
void 0&&(G="content")){let ae=j(t+"/data/choices/"+L+"/message",G);s===null?s=[ae]:s.push(ae),e++}else{if(S.role!==void 0){let ae=e;if(typeof S.role!="string"){
let M=l(t+"/data/choices/"+L+"/message/role","string");s===null?s=[M]:s.push(M),e++}var u=ae===e}else var u=!0;if(u)if(S.content!==void 0){let ae=S.content,M=e;
if(typeof ae!="string"&&ae!==null){let z=l(t+"/data/choices/"+L+"/message/content",["string","null"]);s===null?s=[z]:s.push(z),e++}var u=M===e}else var u=!0}}else{
let G=l(t+"/data/choices/"+L+"/message","object");s===null?s=[G]:s.push(G),e++}}}else{let B=l(t+"/data/choices/"+L,"object");s===null?s=[B]:s.push(B),e++}var o=R===
e;if(!o)break}}else{let C=l(t+"/data/choices","array");s===null?s=[C]:s.push(C),e++}var a=w===e}else var a=!0;if(a)if(y.selected_model_id!==void 0){let E=e;if(typeof y.
selected_model_id!="string"){let T=l(t+"/data/selected_model_id","string");s===null?s=[T]:s.push(T),e++}var a=E===e}else var a=!0}}}}}}else{let F=l(t+"/data","o\
bject");s===null?s=[F]:s.push(F),e++}var n=N===e;if(p=p||n,!p){let F=e;if(e===F)if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.id===void 0&&(w="id")||y.
object===void 0&&(w="object")||y.output===void 0&&(w="output")){let T=j(t+"/data",w);s===null?s=[T]:s.push(T),e++}else{if(y.id!==void 0){let T=e;if(typeof y.id!=
"string"){let C=l(t+"/data/id","string");s===null?s=[C]:s.push(C),e++}var d=T===e}else var d=!0;if(d){if(y.object!==void 0){let T=e;if(y.object!=="response"){let L=V(
t+"/data/object","response");s===null?s=[L]:s.push(L),e++}var d=T===e}else var d=!0;if(d)if(y.output!==void 0){let T=y.output,C=e;if(e===C)if(Array.isArray(T)){
var c=!0;let K=T.length;for(let R=0;R<K;R++){let J=e;de(T[R],{instancePath:t+"/data/output/"+R})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var c=J===
e;if(!c)break}}else{let K=l(t+"/data/output","array");s===null?s=[K]:s.push(K),e++}var d=C===e}else var d=!0}}}else{let w=l(t+"/data","object");s===null?s=[w]:s.
push(w),e++}var n=F===e;if(p=p||n,!p){let w=e;if(e===w)if(y&&typeof y=="object"&&!Array.isArray(y)){let C;if(y.usage===void 0&&(C="usage")){let L=j(t+"/data",C);
s===null?s=[L]:s.push(L),e++}else{let L=e;for(let K in y)if(K!=="usage"){let R=I(t+"/data",K);s===null?s=[R]:s.push(R),e++;break}if(L===e&&y.usage!==void 0){let K=y.
usage;if(!(K&&typeof K=="object"&&!Array.isArray(K))){let R=l(t+"/data/usage","object");s===null?s=[R]:s.push(R),e++}}}}else{let C=l(t+"/data","object");s===null?
s=[C]:s.push(C),e++}var n=w===e;if(p=p||n,!p){let C=e;if(e===C)if(y&&typeof y=="object"&&!Array.isArray(y)){let K;if(y.error===void 0&&(K="error")){let R=j(t+"/\
data",K);s===null?s=[R]:s.push(R),e++}else{let R=e;for(let J in y)if(J!=="error"){let B=I(t+"/data",J);s===null?s=[B]:s.push(B),e++;break}if(R===e&&y.error!==void 0){
let J=y.error;if(typeof J!="string"&&!(J&&typeof J=="object"&&!Array.isArray(J))){let B=l(t+"/data/error",["string","object"]);s===null?s=[B]:s.push(B),e++}}}}else{
let K=l(t+"/data","object");s===null?s=[K]:s.push(K),e++}var n=C===e;if(p=p||n,!p){let K=e;if(e===K)if(y&&typeof y=="object"&&!Array.isArray(y)){let J;if(y.selected_model_id===
void 0&&(J="selected_model_id")){let B=j(t+"/data",J);s===null?s=[B]:s.push(B),e++}else{let B=e;for(let S in y)if(S!=="selected_model_id"){let je=I(t+"/data",S);
s===null?s=[je]:s.push(je),e++;break}if(B===e&&y.selected_model_id!==void 0&&typeof y.selected_model_id!="string"){let S=l(t+"/data/selected_model_id","string");
s===null?s=[S]:s.push(S),e++}}}else{let J=l(t+"/data","object");s===null?s=[J]:s.push(J),e++}var n=K===e;p=p||n}}}}}}}if(p)e=v,s!==null&&(v?s.length=v:s=null);else{
let b={instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[b]:s.push(b),e++,as.errors=s,!1}var i=_===e}else
var i=!0}}}else return as.errors=[l(t,"object")],!1;return as.errors=s,e===0}var Zt=Be;function Be(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Be.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="type"||d==="data")){return Be.errors=[I(t,d)],!1;break}if(u===e){if(r.type!==void 0){let d=e;
if(r.type!=="chat:list")return Be.errors=[V(t+"/type","chat:list")],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,c=e;if(e===c)if(d&&typeof d==
"object"&&!Array.isArray(d)){let g;if(d.chat_id===void 0&&(g="chat_id")||d.last_read_at===void 0&&(g="last_read_at"))return Be.errors=[j(t+"/data",g)],!1;{let y=e;
for(let _ in d)if(!(_==="chat_id"||_==="last_read_at"||_==="folder_unread_counts")){return Be.errors=[I(t+"/data",_)],!1;break}if(y===e){if(d.chat_id!==void 0){
let _=e;if(typeof d.chat_id!="string")return Be.errors=[l(t+"/data/chat_id","string")],!1;var n=_===e}else var n=!0;if(n){if(d.last_read_at!==void 0){let _=d.last_read_at,
v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Be.errors=[l(t+"/data/last_read_at","integer")],!1;var n=v===e}else var n=!0;if(n)if(d.folder_unread_counts!==
void 0){let _=d.folder_unread_counts,v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_))for(let m in _){let h=_[m],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h)))return Be.errors=[{instancePath:t+"/data/folder_unread_counts/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var a=b===e;if(!a)break}else return Be.errors=[l(t+"/data/folder_unread_counts","object")],!1;var n=v===e}else var n=!0}}}}else return Be.
errors=[l(t+"/data","object")],!1;var i=c===e}else var i=!0}}}else return Be.errors=[l(t,"object")],!1;return Be.errors=s,e===0}var Pt=nr;function nr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type"))return nr.errors=
[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return nr.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;if(r.type!=="chat:lis\
t")return nr.errors=[V(t+"/type","chat:list")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.
isArray(u)){let f;if(u.chat_id===void 0&&(f="chat_id")||u.folder_id===void 0&&(f="folder_id"))return nr.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y===
"chat_id"||y==="folder_id")){return nr.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.chat_id!==void 0){let y=e;if(typeof u.chat_id!="string")return nr.errors=
[l(t+"/data/chat_id","string")],!1;var n=y===e}else var n=!0;if(n)if(u.folder_id!==void 0){let y=u.folder_id,_=e;if(typeof y!="string"&&y!==null)return nr.errors=
[l(t+"/data/folder_id",["string","null"])],!1;var n=_===e}else var n=!0}}}else return nr.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return nr.
errors=[l(t,"object")],!1;return nr.errors=s,e===0}var ei=Yr;function Yr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Yr.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="chat:message:delta")return Yr.errors=[V(t+"/type","chat:message:delta")],!1;var i=a===
e}else var i=!0;if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.content===void 0&&(d="content"))return Yr.
errors=[j(t+"/data",d)],!1;if(a.content!==void 0&&typeof a.content!="string")return Yr.errors=[l(t+"/data/content","string")],!1}else return Yr.errors=[l(t+"/da\
ta","object")],!1;var i=o===e}else var i=!0}else return Yr.errors=[l(t,"object")],!1;return Yr.errors=s,e===0}var ri=Ar;function Ar(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Ar.errors=[j(t,o)],!1;if(r.type!==void 0){let u=e;if(r.type!=="chat:message:embeds")return Ar.errors=[V(t+"/type","chat:message:embeds")],!1;var i=u===
e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.embeds===void 0&&(f="embeds"))return Ar.
errors=[j(t+"/data",f)],!1;if(u.embeds!==void 0){let g=u.embeds,y=e;if(e===y)if(Array.isArray(g)){var n=!0;let _=g.length;for(let v=0;v<_;v++){let p=e;if(typeof g[v]!=
"string")return Ar.errors=[l(t+"/data/embeds/"+v,"string")],!1;var n=p===e;if(!n)break}}else return Ar.errors=[l(t+"/data/embeds","array")],!1;var a=y===e}else var a=!0;
if(a)if(u.replace!==void 0){let g=e;if(typeof u.replace!="boolean")return Ar.errors=[l(t+"/data/replace","boolean")],!1;var a=g===e}else var a=!0}else return Ar.
errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}else return Ar.errors=[l(t,"object")],!1;return Ar.errors=s,e===0}var si=De;function De(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return De.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return De.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="chat:message:error")return De.errors=[V(t+"/type","chat:message:error")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===
d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.error===void 0&&(f="error"))return De.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y==="err\
or"||y==="done")){return De.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.error!==void 0){let y=u.error,_=e;if(e===_)if(y&&typeof y=="object"&&!Array.isArray(
y)){let v;if(y.content===void 0&&(v="content"))return De.errors=[j(t+"/data/error",v)],!1;if(y.content!==void 0){let p=y.content;if(typeof p!="string"&&!(p&&typeof p==
"object"&&!Array.isArray(p)))return De.errors=[l(t+"/data/error/content",["string","object"])],!1}}else return De.errors=[l(t+"/data/error","object")],!1;var n=_===
e}else var n=!0;if(n)if(u.done!==void 0){let y=e;if(u.done!==!0)return De.errors=[V(t+"/data/done",!0)],!1;var n=y===e}else var n=!0}}}else return De.errors=[l(
t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return De.errors=[l(t,"object")],!1;return De.errors=s,e===0}var ti=Zr;function Zr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Zr.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="chat:message:favorite")return Zr.errors=[V(t+"/type","chat:message:favorite")],
!1;var i=a===e}else var i=!0;if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.favorite===void 0&&(d="f\
avorite"))return Zr.errors=[j(t+"/data",d)],!1;if(a.favorite!==void 0&&typeof a.favorite!="boolean")return Zr.errors=[l(t+"/data/favorite","boolean")],!1}else return Zr.
errors=[l(t+"/data","object")],!1;var i=o===e}else var i=!0}else return Zr.errors=[l(t,"object")],!1;return Zr.errors=s,e===0}var ii=Pr;function Pr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Pr.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:files")return Pr.errors=[V(t+"/type","chat:message:files")],!1;var i=o===
e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.files===void 0&&(c="files"))return Pr.
errors=[j(t+"/data",c)],!1;if(o.files!==void 0){let f=o.files;if(e===e)if(Array.isArray(f)){var n=!0;let y=f.length;for(let _=0;_<y;_++){let v=e;Oe(f[_],{instancePath:t+
"/data/files/"+_})||(s=s===null?Oe.errors:s.concat(Oe.errors),e=s.length);var n=v===e;if(!n)break}}else return Pr.errors=[l(t+"/data/files","array")],!1}}else return Pr.
errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return Pr.errors=[l(t,"object")],!1;return Pr.errors=s,e===0}var ni=lr;function lr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return lr.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return lr.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="chat:message:follow_ups")return lr.errors=[V(t+"/type","chat:message:follow_ups")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,
d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.follow_ups===void 0&&(f="follow_ups"))return lr.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)
if(y!=="follow_ups"){return lr.errors=[I(t+"/data",y)],!1;break}if(g===e&&u.follow_ups!==void 0){let y=u.follow_ups;if(e===e)if(Array.isArray(y)){var n=!0;let v=y.
length;for(let p=0;p<v;p++){let m=e;if(typeof y[p]!="string")return lr.errors=[l(t+"/data/follow_ups/"+p,"string")],!1;var n=m===e;if(!n)break}}else return lr.errors=
[l(t+"/data/follow_ups","array")],!1}}}else return lr.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return lr.errors=[l(t,"object")],!1;return lr.
errors=s,e===0}var li=Ie;function Ie(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return Ie.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="type"||d==="data")){return Ie.errors=[I(t,d)],!1;break}if(u===e){if(r.type!==void 0){let d=e;
if(r.type!=="chat:message:tasks")return Ie.errors=[V(t+"/type","chat:message:tasks")],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,c=e;if(e===
c)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.tasks===void 0&&(g="tasks"))return Ie.errors=[j(t+"/data",g)],!1;{let y=e;for(let _ in d)if(_!=="tasks"){
return Ie.errors=[I(t+"/data",_)],!1;break}if(y===e&&d.tasks!==void 0){let _=d.tasks;if(e===e)if(Array.isArray(_)){var n=!0;let p=_.length;for(let m=0;m<p;m++){
let h=_[m],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let q;if(h.id===void 0&&(q="id")||h.content===void 0&&(q="content")||h.status===void 0&&(q=
"status"))return Ie.errors=[j(t+"/data/tasks/"+m,q)],!1;{let A=e;for(let N in h)if(!(N==="id"||N==="content"||N==="status")){return Ie.errors=[I(t+"/data/tasks/"+
m,N)],!1;break}if(A===e){if(h.id!==void 0){let N=e;if(typeof h.id!="string")return Ie.errors=[l(t+"/data/tasks/"+m+"/id","string")],!1;var a=N===e}else var a=!0;
if(a){if(h.content!==void 0){let N=e;if(typeof h.content!="string")return Ie.errors=[l(t+"/data/tasks/"+m+"/content","string")],!1;var a=N===e}else var a=!0;if(a)
if(h.status!==void 0){let N=h.status,O=e;if(!(N==="pending"||N==="in_progress"||N==="completed"||N==="cancelled"))return Ie.errors=[{instancePath:t+"/data/tasks\
/"+m+"/status",keyword:"enum",params:{allowedValues:["pending","in_progress","completed","cancelled"]},message:"must be equal to one of the allowed values"}],!1;
var a=O===e}else var a=!0}}}}else return Ie.errors=[l(t+"/data/tasks/"+m,"object")],!1;var n=b===e;if(!n)break}}else return Ie.errors=[l(t+"/data/tasks","array")],
!1}}}else return Ie.errors=[l(t+"/data","object")],!1;var i=c===e}else var i=!0}}}else return Ie.errors=[l(t,"object")],!1;return Ie.errors=s,e===0}var oi=kr;function kr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return kr.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message:voice")return kr.errors=[V(t+"/type","chat:message:voice")],!1;var i=o===
e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.chat_id===void 0&&(c="chat_id")||o.message_id===
void 0&&(c="message_id")||o.voice===void 0&&(c="voice"))return kr.errors=[j(t+"/data",c)],!1;if(o.chat_id!==void 0){let f=e;if(typeof o.chat_id!="string")return kr.
errors=[l(t+"/data/chat_id","string")],!1;var n=f===e}else var n=!0;if(n){if(o.message_id!==void 0){let f=e;if(typeof o.message_id!="string")return kr.errors=[l(
t+"/data/message_id","string")],!1;var n=f===e}else var n=!0;if(n)if(o.voice!==void 0){let f=o.voice,g=e;if(!(f&&typeof f=="object"&&!Array.isArray(f)))return kr.
errors=[l(t+"/data/voice","object")],!1;var n=g===e}else var n=!0}}else return kr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return kr.errors=
[l(t,"object")],!1;return kr.errors=s,e===0}var fi=Ye;function Ye(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ye.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="chat:message")return Ye.errors=[V(t+"/type","chat:message")],!1;var i=o===e}else
var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.content===void 0&&(c="content"))return Ye.errors=
[j(t+"/data",c)],!1;if(o.content!==void 0){let f=e;if(typeof o.content!="string")return Ye.errors=[l(t+"/data/content","string")],!1;var n=f===e}else var n=!0;if(n){
if(o.chat_id!==void 0){let f=e;if(typeof o.chat_id!="string")return Ye.errors=[l(t+"/data/chat_id","string")],!1;var n=f===e}else var n=!0;if(n){if(o.message_id!==
void 0){let f=e;if(typeof o.message_id!="string")return Ye.errors=[l(t+"/data/message_id","string")],!1;var n=f===e}else var n=!0;if(n){let f;if(o.chat_id!==void 0&&
o.message_id===void 0&&(f="message_id"))return Ye.errors=[{instancePath:t+"/data",keyword:"dependentRequired",params:{property:"chat_id",missingProperty:f,depsCount:1,
deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(o.message_id!==void 0&&o.chat_id===void 0&&(f="chat_id"))return Ye.
errors=[{instancePath:t+"/data",keyword:"dependentRequired",params:{property:"message_id",missingProperty:f,depsCount:1,deps:"chat_id"},message:"must have prope\
rty chat_id when property message_id is present"}],!1}}}}else return Ye.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return Ye.errors=[l(t,"\
object")],!1;return Ye.errors=s,e===0}var ai=we;function we(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&
(d="data"))return we.errors=[j(t,d)],!1;{let c=e;for(let f in r)if(!(f==="type"||f==="data")){return we.errors=[I(t,f)],!1;break}if(c===e){if(r.type!==void 0){let f=e;
if(r.type!=="chat:outlet")return we.errors=[V(t+"/type","chat:outlet")],!1;var i=f===e}else var i=!0;if(i)if(r.data!==void 0){let f=r.data,g=e;if(e===g)if(f&&typeof f==
"object"&&!Array.isArray(f)){let _;if(f.messages===void 0&&(_="messages"))return we.errors=[j(t+"/data",_)],!1;{let v=e;for(let p in f)if(p!=="messages"){return we.
errors=[I(t+"/data",p)],!1;break}if(v===e&&f.messages!==void 0){let p=f.messages;if(e===e)if(Array.isArray(p)){if(p.length<1)return we.errors=[{instancePath:t+"\
/data/messages",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var n=!0;let h=p.length;for(let b=0;b<h;b++){let k=p[b],q=e;
if(e===q)if(k&&typeof k=="object"&&!Array.isArray(k)){let N;if(k.id===void 0&&(N="id")||k.role===void 0&&(N="role")||k.content===void 0&&(N="content")||k.info===
void 0&&(N="info")||k.timestamp===void 0&&(N="timestamp"))return we.errors=[j(t+"/data/messages/"+b,N)],!1;if(k.id!==void 0){let O=k.id,F=e;if(typeof O!="string"&&
O!==null)return we.errors=[l(t+"/data/messages/"+b+"/id",["string","null"])],!1;var a=F===e}else var a=!0;if(a){if(k.role!==void 0){let O=e;if(typeof k.role!="s\
tring")return we.errors=[l(t+"/data/messages/"+b+"/role","string")],!1;var a=O===e}else var a=!0;if(a){if(k.content!==void 0){let O=k.content,F=e;if(typeof O!="\
string"&&!Array.isArray(O))return we.errors=[l(t+"/data/messages/"+b+"/content",["string","array"])],!1;var a=F===e}else var a=!0;if(a){if(k.info!==void 0){let O=k.
info,F=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return we.errors=[l(t+"/data/messages/"+b+"/info",["object","null"])],!1;var a=F===e}else var a=!0;
if(a){if(k.timestamp!==void 0){let O=k.timestamp,F=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return we.errors=[l(t+"/data/messages/"+b+"/timestamp",["nu\
mber","null"])],!1;var a=F===e}else var a=!0;if(a){if(k.output!==void 0){let O=k.output,F=e;if(e===F)if(Array.isArray(O)){var o=!0;let w=O.length;for(let T=0;T<
w;T++){let C=e;de(O[T],{instancePath:t+"/data/messages/"+b+"/output/"+T})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var o=C===e;if(!o)break}}else return we.
errors=[l(t+"/data/messages/"+b+"/output","array")],!1;var a=F===e}else var a=!0;if(a){if(k.usage!==void 0){let O=k.usage,F=e;if(!(O&&typeof O=="object"&&!Array.
isArray(O)))return we.errors=[l(t+"/data/messages/"+b+"/usage","object")],!1;var a=F===e}else var a=!0;if(a){if(k.sources!==void 0){let O=k.sources,F=e;if(e===F)
if(Array.isArray(O)){var u=!0;let w=O.length;for(let T=0;T<w;T++){let C=e;ue(O[T],{instancePath:t+"/data/messages/"+b+"/sources/"+T})||(s=s===null?ue.errors:s.concat(
ue.errors),e=s.length);var u=C===e;if(!u)break}}else return we.errors=[l(t+"/data/messages/"+b+"/sources","array")],!1;var a=F===e}else var a=!0;if(a)if(k.finish_reason!==
void 0){let O=e;if(typeof k.finish_reason!="string")return we.errors=[l(t+"/data/messages/"+b+"/finish_reason","string")],!1;var a=O===e}else var a=!0}}}}}}}}else
return we.errors=[l(t+"/data/messages/"+b,"object")],!1;var n=q===e;if(!n)break}}}else return we.errors=[l(t+"/data/messages","array")],!1}}}else return we.errors=
[l(t+"/data","object")],!1;var i=g===e}else var i=!0}}}else return we.errors=[l(t,"object")],!1;return we.errors=s,e===0}var ui=Is;function Is(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Is.errors=
[j(t,i)],!1;{let n=e;for(let a in r)if(a!=="type"){return Is.errors=[I(t,a)],!1;break}if(n===e&&r.type!==void 0&&r.type!=="chat:reload")return Is.errors=[V(t+"/\
type","chat:reload")],!1}}else return Is.errors=[l(t,"object")],!1;return Is.errors=s,e===0}var di=us;function us(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return us.errors=[j(t,o)],!1;{let u=e;for(let d in r)if(!(d==="type"||d==="data")){return us.errors=[I(t,d)],!1;break}if(u===e){if(r.type!==void 0){let d=e;
if(r.type!=="chat:tags")return us.errors=[V(t+"/type","chat:tags")],!1;var i=d===e}else var i=!0;if(i)if(r.data!==void 0){let d=r.data,c=e,f=e,g=!1,y=e;if(e===y)
if(Array.isArray(d)){var n=!0;let v=d.length;for(let p=0;p<v;p++){let m=e;if(typeof d[p]!="string"){let b=l(t+"/data/"+p,"string");s===null?s=[b]:s.push(b),e++}
var n=m===e;if(!n)break}}else{let v=l(t+"/data","array");s===null?s=[v]:s.push(v),e++}var a=y===e;if(g=g||a,!g){let v=e;if(e===v)if(d&&typeof d=="object"&&!Array.
isArray(d))if(Object.keys(d).length>0){let m={instancePath:t+"/data",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};s===
null?s=[m]:s.push(m),e++}else for(let m in d){let h=I(t+"/data",m);s===null?s=[h]:s.push(h),e++;break}else{let m=l(t+"/data","object");s===null?s=[m]:s.push(m),
e++}var a=v===e;g=g||a}if(g)e=f,s!==null&&(f?s.length=f:s=null);else{let v={instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return s===null?s=[v]:s.push(v),e++,us.errors=s,!1}var i=c===e}else var i=!0}}}else return us.errors=[l(t,"object")],!1;return us.errors=s,e===0}var pi=Vr;function Vr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type"))return Vr.errors=
[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return Vr.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;if(r.type!=="chat:tas\
ks:cancel")return Vr.errors=[V(t+"/type","chat:tasks:cancel")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="\
object"&&!Array.isArray(u)){let f=e;for(let g in u)if(g!=="output"){return Vr.errors=[I(t+"/data",g)],!1;break}if(f===e&&u.output!==void 0){let g=u.output;if(e===
e)if(Array.isArray(g)){var n=!0;let _=g.length;for(let v=0;v<_;v++){let p=e;de(g[v],{instancePath:t+"/data/output/"+v})||(s=s===null?de.errors:s.concat(de.errors),
e=s.length);var n=p===e;if(!n)break}}else return Vr.errors=[l(t+"/data/output","array")],!1}}else return Vr.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else
return Vr.errors=[l(t,"object")],!1;return Vr.errors=s,e===0}var ci=ds;function ds(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return ds.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return ds.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="chat:title")return ds.errors=[V(t+"/type","chat:title")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e,c=e,f=!1,g=e;if(typeof u!=
"string"){let _=l(t+"/data","string");s===null?s=[_]:s.push(_),e++}var n=g===e;if(f=f||n,!f){let _=e;if(e===_)if(u&&typeof u=="object"&&!Array.isArray(u))if(Object.
keys(u).length>0){let p={instancePath:t+"/data",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};s===null?s=[p]:s.push(p),
e++}else for(let p in u){let m=I(t+"/data",p);s===null?s=[m]:s.push(m),e++;break}else{let p=l(t+"/data","object");s===null?s=[p]:s.push(p),e++}var n=_===e;f=f||
n}if(f)e=c,s!==null&&(c?s.length=c:s=null);else{let _={instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?
s=[_]:s.push(_),e++,ds.errors=s,!1}var i=d===e}else var i=!0}}}else return ds.errors=[l(t,"object")],!1;return ds.errors=s,e===0}var yi=Fs;function $e(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.type===void 0&&(u="type")||r.id===void 0&&
(u="id")||r.name===void 0&&(u="name")||r.code===void 0&&(u="code"))return $e.errors=[j(t,u)],!1;if(r.type!==void 0){let d=e;if(r.type!=="code_execution")return $e.
errors=[V(t+"/type","code_execution")],!1;var i=d===e}else var i=!0;if(i){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return $e.errors=[l(t+"/id","string")],
!1;var i=d===e}else var i=!0;if(i){if(r.name!==void 0){let d=e;if(typeof r.name!="string")return $e.errors=[l(t+"/name","string")],!1;var i=d===e}else var i=!0;
if(i){if(r.code!==void 0){let d=e;if(typeof r.code!="string")return $e.errors=[l(t+"/code","string")],!1;var i=d===e}else var i=!0;if(i){if(r.language!==void 0){
let d=e;if(typeof r.language!="string")return $e.errors=[l(t+"/language","string")],!1;var i=d===e}else var i=!0;if(i)if(r.result!==void 0){let d=r.result,c=e;if(e===
c)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.error!==void 0){let g=d.error,y=e;if(typeof g!="string"&&g!==null)return $e.errors=[l(t+"/result/error",["st\
ring","null"])],!1;var n=y===e}else var n=!0;if(n){if(d.output!==void 0){let g=d.output,y=e;if(typeof g!="string"&&g!==null)return $e.errors=[l(t+"/result/outpu\
t",["string","null"])],!1;var n=y===e}else var n=!0;if(n)if(d.files!==void 0){let g=d.files,y=e;if(e===y)if(Array.isArray(g)){var a=!0;let v=g.length;for(let p=0;p<
v;p++){let m=g[p],h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name!==void 0){let k=e;if(typeof m.name!="string")return $e.errors=[l(t+"/resul\
t/files/"+p+"/name","string")],!1;var o=k===e}else var o=!0;if(o)if(m.url!==void 0){let k=e;if(typeof m.url!="string")return $e.errors=[l(t+"/result/files/"+p+"\
/url","string")],!1;var o=k===e}else var o=!0}else return $e.errors=[l(t+"/result/files/"+p,"object")],!1;var a=h===e;if(!a)break}}else return $e.errors=[l(t+"/\
result/files","array")],!1;var n=y===e}else var n=!0}}else return $e.errors=[l(t+"/result","object")],!1;var i=c===e}else var i=!0}}}}}else return $e.errors=[l(
t,"object")],!1;return $e.errors=s,e===0}function Fs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===
void 0&&(a="type")||r.data===void 0&&(a="data"))return Fs.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="citation")return Fs.errors=[V(t+"/type","c\
itation")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e,d=e,c=!1,f=e;ue(o,{instancePath:t+"/data"})||(s=s===null?ue.errors:s.concat(ue.
errors),e=s.length);var n=f===e;if(c=c||n,!c){let y=e;$e(o,{instancePath:t+"/data"})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var n=y===e;c=c||n}if(c)
e=d,s!==null&&(d?s.length=d:s=null);else{let y={instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[y]:s.
push(y),e++,Fs.errors=s,!1}var i=u===e}else var i=!0}else return Fs.errors=[l(t,"object")],!1;return Fs.errors=s,e===0}var vi=Ve;function Ve(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ve.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return Ve.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="context_compaction")return Ve.errors=[V(t+"/type","context_compaction")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;if(e===
d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.action===void 0&&(f="action")||u.description===void 0&&(f="description")||u.done===void 0&&(f="done"))
return Ve.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y==="action"||y==="description"||y==="done"||y==="error"||y==="checkpoint_message_id"||y==="co\
ntext_summary")){return Ve.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.action!==void 0){let y=e;if(u.action!=="context_compaction")return Ve.errors=[V(t+"/d\
ata/action","context_compaction")],!1;var n=y===e}else var n=!0;if(n){if(u.description!==void 0){let y=e;if(typeof u.description!="string")return Ve.errors=[l(t+
"/data/description","string")],!1;var n=y===e}else var n=!0;if(n){if(u.done!==void 0){let y=e;if(typeof u.done!="boolean")return Ve.errors=[l(t+"/data/done","bo\
olean")],!1;var n=y===e}else var n=!0;if(n){if(u.error!==void 0){let y=e;if(u.error!==!0)return Ve.errors=[V(t+"/data/error",!0)],!1;var n=y===e}else var n=!0;if(n){
if(u.checkpoint_message_id!==void 0){let y=u.checkpoint_message_id,_=e;if(typeof y!="string"&&y!==null)return Ve.errors=[l(t+"/data/checkpoint_message_id",["str\
ing","null"])],!1;var n=_===e}else var n=!0;if(n)if(u.context_summary!==void 0){let y=e;if(typeof u.context_summary!="string")return Ve.errors=[l(t+"/data/conte\
xt_summary","string")],!1;var n=y===e}else var n=!0}}}}}}}else return Ve.errors=[l(t+"/data","object")],!1;var i=d===e}else var i=!0}}}else return Ve.errors=[l(
t,"object")],!1;return Ve.errors=s,e===0}var mi=qr;function qr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.data===void 0&&
(o="data"))return qr.errors=[j(t,o)],!1;if(r.type!==void 0){let u=e;if(r.type!=="embeds")return qr.errors=[V(t+"/type","embeds")],!1;var i=u===e}else var i=!0;if(i)
if(r.data!==void 0){let u=r.data,d=e;if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.embeds===void 0&&(f="embeds"))return qr.errors=[j(t+"/data",
f)],!1;if(u.embeds!==void 0){let g=u.embeds,y=e;if(e===y)if(Array.isArray(g)){var n=!0;let _=g.length;for(let v=0;v<_;v++){let p=e;if(typeof g[v]!="string")return qr.
errors=[l(t+"/data/embeds/"+v,"string")],!1;var n=p===e;if(!n)break}}else return qr.errors=[l(t+"/data/embeds","array")],!1;var a=y===e}else var a=!0;if(a)if(u.
replace!==void 0){let g=e;if(typeof u.replace!="boolean")return qr.errors=[l(t+"/data/replace","boolean")],!1;var a=g===e}else var a=!0}else return qr.errors=[l(
t+"/data","object")],!1;var i=d===e}else var i=!0}else return qr.errors=[l(t,"object")],!1;return qr.errors=s,e===0}var re=Ge;function Ge(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.chat_id===void 0&&(n="chat_id")||r.message_id===
void 0&&(n="message_id")||r.data===void 0&&(n="data"))return Ge.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="chat_id"||o==="message_id"||o==="internal"||
o==="shared"||o==="user_id"||o==="data")){return Ge.errors=[I(t,o)],!1;break}if(a===e){if(r.chat_id!==void 0){let o=r.chat_id,u=e;if(typeof o!="string"&&o!==null)
return Ge.errors=[l(t+"/chat_id",["string","null"])],!1;var i=u===e}else var i=!0;if(i){if(r.message_id!==void 0){let o=r.message_id,u=e;if(typeof o!="string"&&
o!==null)return Ge.errors=[l(t+"/message_id",["string","null"])],!1;var i=u===e}else var i=!0;if(i){if(r.internal!==void 0){let o=e;if(r.internal!==!0)return Ge.
errors=[V(t+"/internal",!0)],!1;var i=o===e}else var i=!0;if(i){if(r.shared!==void 0){let o=e;if(r.shared!==!0)return Ge.errors=[V(t+"/shared",!0)],!1;var i=o===
e}else var i=!0;if(i){if(r.user_id!==void 0){let o=e;if(typeof r.user_id!="string")return Ge.errors=[l(t+"/user_id","string")],!1;var i=o===e}else var i=!0;if(i)
if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type"))return Ge.errors=[j(t+"/data",c)],
!1;if(o.type!==void 0&&typeof o.type!="string")return Ge.errors=[l(t+"/data/type","string")],!1}else return Ge.errors=[l(t+"/data","object")],!1;var i=u===e}else
var i=!0}}}}}}}else return Ge.errors=[l(t,"object")],!1;return Ge.errors=s,e===0}var _i=es;function es(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return es.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="files")return es.errors=[V(t+"/type","files")],!1;var i=o===e}else var i=!0;if(i)
if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.files===void 0&&(c="files"))return es.errors=[j(t+"/data",
c)],!1;if(o.files!==void 0){let f=o.files;if(e===e)if(Array.isArray(f)){var n=!0;let y=f.length;for(let _=0;_<y;_++){let v=e;Oe(f[_],{instancePath:t+"/data/file\
s/"+_})||(s=s===null?Oe.errors:s.concat(Oe.errors),e=s.length);var n=v===e;if(!n)break}}else return es.errors=[l(t+"/data/files","array")],!1}}else return es.errors=
[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return es.errors=[l(t,"object")],!1;return es.errors=s,e===0}var gi=rs;function rs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return rs.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="message")return rs.errors=[V(t+"/type","message")],!1;var i=a===e}else var i=!0;
if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.content===void 0&&(d="content"))return rs.errors=[j(t+
"/data",d)],!1;if(a.content!==void 0&&typeof a.content!="string")return rs.errors=[l(t+"/data/content","string")],!1}else return rs.errors=[l(t+"/data","object")],
!1;var i=o===e}else var i=!0}else return rs.errors=[l(t,"object")],!1;return rs.errors=s,e===0}var bi=ss;function ss(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return ss.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="notification")return ss.errors=[V(t+"/type","notification")],!1;var i=o===e}else
var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type!==void 0){let c=o.type,f=e;if(!(c==="info"||c===
"success"||c==="error"||c==="warning"))return ss.errors=[{instancePath:t+"/data/type",keyword:"enum",params:{allowedValues:["info","success","error","warning"]},
message:"must be equal to one of the allowed values"}],!1;var n=f===e}else var n=!0;if(n)if(o.content!==void 0){let c=e;if(typeof o.content!="string")return ss.
errors=[l(t+"/data/content","string")],!1;var n=c===e}else var n=!0}else return ss.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}else return ss.errors=
[l(t,"object")],!1;return ss.errors=s,e===0}var ot=ft;function ft(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.chat_id===void 0&&(d="chat_id")||
r.data===void 0&&(d="data")){let c=j(t,d);s===null?s=[c]:s.push(c),e++}else{let c=e;for(let f in r)if(!(f==="chat_id"||f==="data")){let g=I(t,f);s===null?s=[g]:
s.push(g),e++;break}if(c===e){if(r.chat_id!==void 0){let f=e;if(typeof r.chat_id!="string"){let g=l(t+"/chat_id","string");s===null?s=[g]:s.push(g),e++}var o=f===
e}else var o=!0;if(o)if(r.data!==void 0){let f=r.data,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let _;if(f.type===void 0&&(_="type")){let v=j(t+
"/data",_);s===null?s=[v]:s.push(v),e++}else if(f.type!==void 0&&f.type!=="chat:list"){let v=V(t+"/data/type","chat:list");s===null?s=[v]:s.push(v),e++}}else{let _=l(
t+"/data","object");s===null?s=[_]:s.push(_),e++}var o=g===e}else var o=!0}}}else{let d=l(t,"object");s===null?s=[d]:s.push(d),e++}var u=a===e;if(n=n||u,!n){let d=e;
if(e===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.data===void 0&&(f="data")){let g=j(t,f);s===null?s=[g]:s.push(g),e++}else{let g=e;for(let y in r)
if(y!=="data"){let _=I(t,y);s===null?s=[_]:s.push(_),e++;break}if(g===e&&r.data!==void 0){let y=r.data;if(e===e)if(y&&typeof y=="object"&&!Array.isArray(y)){let v;
if(y.type===void 0&&(v="type")){let p=j(t+"/data",v);s===null?s=[p]:s.push(p),e++}else if(y.type!==void 0&&y.type!=="calendar:alert"){let p=V(t+"/data/type","ca\
lendar:alert");s===null?s=[p]:s.push(p),e++}}else{let v=l(t+"/data","object");s===null?s=[v]:s.push(v),e++}}}}else{let f=l(t,"object");s===null?s=[f]:s.push(f),
e++}var u=d===e;n=n||u}if(n)e=i,s!==null&&(i?s.length=i:s=null);else{let d={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===
null?s=[d]:s.push(d),e++,ft.errors=s,!1}return ft.errors=s,e===0}var ji=ts;function ts(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return ts.errors=[j(t,n)],!1;if(r.type!==void 0){let a=e;if(r.type!=="replace")return ts.errors=[V(t+"/type","replace")],!1;var i=a===e}else var i=!0;
if(i)if(r.data!==void 0){let a=r.data,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if(a.content===void 0&&(d="content"))return ts.errors=[j(t+
"/data",d)],!1;if(a.content!==void 0&&typeof a.content!="string")return ts.errors=[l(t+"/data/content","string")],!1}else return ts.errors=[l(t+"/data","object")],
!1;var i=o===e}else var i=!0}else return ts.errors=[l(t,"object")],!1;return ts.errors=s,e===0}var hi=ps;var _n=new RegExp("^(response\\.|error$)","u");function ps(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return ps.errors=[j(t,y)],!1;{let _=e;for(let v in r)if(!(v==="type"||v==="data")){return ps.errors=
[I(t,v)],!1;break}if(_===e){if(r.type!==void 0){let v=e;if(r.type!=="response:completion")return ps.errors=[V(t+"/type","response:completion")],!1;var i=v===e}else
var i=!0;if(i)if(r.data!==void 0){let v=r.data,p=e,m=e,h=!1,b=e;if(e===b)if(v&&typeof v=="object"&&!Array.isArray(v)){let q;if(v.type===void 0&&(q="type")||v.item_id===
void 0&&(q="item_id")||v.output_index===void 0&&(q="output_index")||v.content_index===void 0&&(q="content_index")||v.delta===void 0&&(q="delta")){let A=j(t+"/da\
ta",q);s===null?s=[A]:s.push(A),e++}else{if(v.type!==void 0){let A=v.type,N=e;if(!(A==="response.output_text.delta"||A==="response.reasoning_text.delta")){let O={
instancePath:t+"/data/type",keyword:"enum",params:{allowedValues:["response.output_text.delta","response.reasoning_text.delta"]},message:"must be equal to one o\
f the allowed values"};s===null?s=[O]:s.push(O),e++}var n=N===e}else var n=!0;if(n){if(v.item_id!==void 0){let A=v.item_id,N=e;if(typeof A!="string"&&A!==null){
let F=l(t+"/data/item_id",["string","null"]);s===null?s=[F]:s.push(F),e++}var n=N===e}else var n=!0;if(n){if(v.output_index!==void 0){let A=v.output_index,N=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let F=l(t+"/data/output_index","integer");s===null?s=[F]:s.push(F),e++}if(e===N&&typeof A=="number"&&isFinite(A)&&(A<
0||isNaN(A))){let F={instancePath:t+"/data/output_index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[F]:s.push(F),e++}
var n=N===e}else var n=!0;if(n){if(v.content_index!==void 0){let A=v.content_index,N=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let F=l(t+"/dat\
a/content_index","integer");s===null?s=[F]:s.push(F),e++}if(e===N&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A))){let F={instancePath:t+"/data/content_index",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[F]:s.push(F),e++}var n=N===e}else var n=!0;if(n)if(v.delta!==void 0){let A=e;
if(typeof v.delta!="string"){let O=l(t+"/data/delta","string");s===null?s=[O]:s.push(O),e++}var n=A===e}else var n=!0}}}}}else{let q=l(t+"/data","object");s===null?
s=[q]:s.push(q),e++}var a=b===e;if(h=h||a,!h){let q=e;if(e===q)if(v&&typeof v=="object"&&!Array.isArray(v)){let N;if(v.type===void 0&&(N="type")||v.item_id===void 0&&
(N="item_id")||v.output_index===void 0&&(N="output_index")||v.delta===void 0&&(N="delta")){let O=j(t+"/data",N);s===null?s=[O]:s.push(O),e++}else{if(v.type!==void 0){
let O=e;if(v.type!=="response.function_call_arguments.delta"){let F=V(t+"/data/type","response.function_call_arguments.delta");s===null?s=[F]:s.push(F),e++}var o=O===
e}else var o=!0;if(o){if(v.item_id!==void 0){let O=v.item_id,F=e;if(typeof O!="string"&&O!==null){let w=l(t+"/data/item_id",["string","null"]);s===null?s=[w]:s.
push(w),e++}var o=F===e}else var o=!0;if(o){if(v.output_index!==void 0){let O=v.output_index,F=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O))){let w=l(
t+"/data/output_index","integer");s===null?s=[w]:s.push(w),e++}if(e===F&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O))){let w={instancePath:t+"/data/output_i\
ndex",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[w]:s.push(w),e++}var o=F===e}else var o=!0;if(o)if(v.delta!==void 0){
let O=e;if(typeof v.delta!="string"){let E=l(t+"/data/delta","string");s===null?s=[E]:s.push(E),e++}var o=O===e}else var o=!0}}}}else{let N=l(t+"/data","object");
s===null?s=[N]:s.push(N),e++}var a=q===e;if(h=h||a,!h){let N=e;if(e===N)if(v&&typeof v=="object"&&!Array.isArray(v)){let F;if(v.type===void 0&&(F="type")||v.output_index===
void 0&&(F="output_index")||v.item===void 0&&(F="item")){let E=j(t+"/data",F);s===null?s=[E]:s.push(E),e++}else{if(v.type!==void 0){let E=v.type,w=e;if(!(E==="r\
esponse.output_item.added"||E==="response.output_item.done")){let T={instancePath:t+"/data/type",keyword:"enum",params:{allowedValues:["response.output_item.add\
ed","response.output_item.done"]},message:"must be equal to one of the allowed values"};s===null?s=[T]:s.push(T),e++}var u=w===e}else var u=!0;if(u){if(v.output_index!==
void 0){let E=v.output_index,w=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E))){let C=l(t+"/data/output_index","integer");s===null?s=[C]:s.push(C),e++}
if(e===w&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E))){let C={instancePath:t+"/data/output_index",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};s===null?s=[C]:s.push(C),e++}var u=w===e}else var u=!0;if(u)if(v.item!==void 0){let E=e;de(v.item,{instancePath:t+"/data/item"})||(s=s===null?de.
errors:s.concat(de.errors),e=s.length);var u=E===e}else var u=!0}}}else{let F=l(t+"/data","object");s===null?s=[F]:s.push(F),e++}var a=N===e;if(h=h||a,!h){let F=e;
if(e===F)if(v&&typeof v=="object"&&!Array.isArray(v)){let w;if(v.type===void 0&&(w="type")){let T=j(t+"/data",w);s===null?s=[T]:s.push(T),e++}else{if(v.type!==void 0){
let T=v.type,C=e,L=e,K=e;if(!(T==="response.output_text.delta"||T==="response.reasoning_text.delta"||T==="response.function_call_arguments.delta"||T==="response\
.output_item.added"||T==="response.output_item.done")){let R={};s===null?s=[R]:s.push(R),e++}var d=K===e;if(d){let R={instancePath:t+"/data/type",keyword:"not",
params:{},message:"must NOT be valid"};s===null?s=[R]:s.push(R),e++}else e=L,s!==null&&(L?s.length=L:s=null);if(e===C)if(typeof T=="string"){if(!_n.test(T)){let R={
instancePath:t+"/data/type",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};s===null?s=[R]:s.push(
R),e++}}else{let R=l(t+"/data/type","string");s===null?s=[R]:s.push(R),e++}var c=C===e}else var c=!0;if(c)if(v.response!==void 0){let T=v.response,C=e;if(e===C)
if(T&&typeof T=="object"&&!Array.isArray(T)){let K=e;for(let R in T)if(!(R==="id"||R==="output"||R==="usage"||R==="error")){let J=I(t+"/data/response",R);s===null?
s=[J]:s.push(J),e++;break}if(K===e){if(T.id!==void 0){let R=e;if(typeof T.id!="string"){let J=l(t+"/data/response/id","string");s===null?s=[J]:s.push(J),e++}var f=R===
e}else var f=!0;if(f){if(T.output!==void 0){let R=T.output,J=e;if(e===J)if(Array.isArray(R)){var g=!0;let S=R.length;for(let je=0;je<S;je++){let G=e;de(R[je],{instancePath:t+
"/data/response/output/"+je})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var g=G===e;if(!g)break}}else{let S=l(t+"/data/response/output","array");s===
null?s=[S]:s.push(S),e++}var f=J===e}else var f=!0;if(f)if(T.usage!==void 0){let R=T.usage,J=e;if(!(R&&typeof R=="object"&&!Array.isArray(R))&&R!==null){let S=l(
t+"/data/response/usage",["object","null"]);s===null?s=[S]:s.push(S),e++}var f=J===e}else var f=!0}}}else{let K=l(t+"/data/response","object");s===null?s=[K]:s.
push(K),e++}var c=C===e}else var c=!0}}else{let w=l(t+"/data","object");s===null?s=[w]:s.push(w),e++}var a=F===e;if(h=h||a,!h){let w=e;Ae(v,{instancePath:t+"/da\
ta"})||(s=s===null?Ae.errors:s.concat(Ae.errors),e=s.length);var a=w===e;h=h||a}}}}if(h)e=m,s!==null&&(m?s.length=m:s=null);else{let q={instancePath:t+"/data",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[q]:s.push(q),e++,ps.errors=s,!1}var i=p===e}else var i=!0}}}else return ps.errors=[l(
t,"object")],!1;return ps.errors=s,e===0}var Ai=Ts;function Ts(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ts.errors=[j(t,a)],!1;if(r.type!==void 0){let o=e;if(r.type!=="source")return Ts.errors=[V(t+"/type","source")],!1;var i=o===e}else var i=!0;if(i)
if(r.data!==void 0){let o=r.data,u=e,d=e,c=!1,f=e;ue(o,{instancePath:t+"/data"})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var n=f===e;if(c=c||n,!c){
let y=e;$e(o,{instancePath:t+"/data"})||(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var n=y===e;c=c||n}if(c)e=d,s!==null&&(d?s.length=d:s=null);else{let y={
instancePath:t+"/data",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[y]:s.push(y),e++,Ts.errors=s,!1}var i=u===e}else var i=!0}else
return Ts.errors=[l(t,"object")],!1;return Ts.errors=s,e===0}var ki=Ne;function Ne(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.type===void 0&&(c="type")||r.data===void 0&&
(c="data"))return Ne.errors=[j(t,c)],!1;if(r.type!==void 0){let f=e;if(r.type!=="status")return Ne.errors=[V(t+"/type","status")],!1;var i=f===e}else var i=!0;if(i)
if(r.data!==void 0){let f=r.data,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.action!==void 0){let _=e;if(typeof f.action!="string")return Ne.
errors=[l(t+"/data/action","string")],!1;var n=_===e}else var n=!0;if(n){if(f.description!==void 0){let _=e;if(typeof f.description!="string")return Ne.errors=[
l(t+"/data/description","string")],!1;var n=_===e}else var n=!0;if(n){if(f.done!==void 0){let _=e;if(typeof f.done!="boolean")return Ne.errors=[l(t+"/data/done",
"boolean")],!1;var n=_===e}else var n=!0;if(n){if(f.hidden!==void 0){let _=e;if(typeof f.hidden!="boolean")return Ne.errors=[l(t+"/data/hidden","boolean")],!1;var n=_===
e}else var n=!0;if(n){if(f.query!==void 0){let _=e;if(typeof f.query!="string")return Ne.errors=[l(t+"/data/query","string")],!1;var n=_===e}else var n=!0;if(n){
if(f.queries!==void 0){let _=f.queries,v=e;if(e===v)if(Array.isArray(_)){var a=!0;let m=_.length;for(let h=0;h<m;h++){let b=e;if(typeof _[h]!="string")return Ne.
errors=[l(t+"/data/queries/"+h,"string")],!1;var a=b===e;if(!a)break}}else return Ne.errors=[l(t+"/data/queries","array")],!1;var n=v===e}else var n=!0;if(n){if(f.
urls!==void 0){let _=f.urls,v=e;if(e===v)if(Array.isArray(_)){var o=!0;let m=_.length;for(let h=0;h<m;h++){let b=e;if(typeof _[h]!="string")return Ne.errors=[l(
t+"/data/urls/"+h,"string")],!1;var o=b===e;if(!o)break}}else return Ne.errors=[l(t+"/data/urls","array")],!1;var n=v===e}else var n=!0;if(n){if(f.items!==void 0){
let _=f.items,v=e;if(e===v)if(Array.isArray(_)){var u=!0;let m=_.length;for(let h=0;h<m;h++){let b=_[h],k=e;if(e===k)if(b&&typeof b=="object"&&!Array.isArray(b)){
if(b.title!==void 0){let A=b.title,N=e;if(typeof A!="string"&&A!==null)return Ne.errors=[l(t+"/data/items/"+h+"/title",["string","null"])],!1;var d=N===e}else var d=!0;
if(d){if(b.link!==void 0){let A=b.link,N=e;if(typeof A!="string"&&A!==null)return Ne.errors=[l(t+"/data/items/"+h+"/link",["string","null"])],!1;var d=N===e}else
var d=!0;if(d)if(b.snippet!==void 0){let A=b.snippet,N=e;if(typeof A!="string"&&A!==null)return Ne.errors=[l(t+"/data/items/"+h+"/snippet",["string","null"])],!1;
var d=N===e}else var d=!0}}else return Ne.errors=[l(t+"/data/items/"+h,"object")],!1;var u=k===e;if(!u)break}}else return Ne.errors=[l(t+"/data/items","array")],
!1;var n=v===e}else var n=!0;if(n){if(f.count!==void 0){let _=f.count,v=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return Ne.errors=[l(t+"/data/\
count","integer")],!1;var n=v===e}else var n=!0;if(n)if(f.error!==void 0){let _=e;if(typeof f.error!="boolean")return Ne.errors=[l(t+"/data/error","boolean")],!1;
var n=_===e}else var n=!0}}}}}}}}}else return Ne.errors=[l(t+"/data","object")],!1;var i=g===e}else var i=!0}else return Ne.errors=[l(t,"object")],!1;return Ne.
errors=s,e===0}var qi=Ze;function Ze(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type")||r.data===void 0&&
(a="data"))return Ze.errors=[j(t,a)],!1;{let o=e;for(let u in r)if(!(u==="type"||u==="data")){return Ze.errors=[I(t,u)],!1;break}if(o===e){if(r.type!==void 0){let u=e;
if(r.type!=="terminal:display_file")return Ze.errors=[V(t+"/type","terminal:display_file")],!1;var i=u===e}else var i=!0;if(i)if(r.data!==void 0){let u=r.data,d=e;
if(e===d)if(u&&typeof u=="object"&&!Array.isArray(u)){let f;if(u.path===void 0&&(f="path"))return Ze.errors=[j(t+"/data",f)],!1;{let g=e;for(let y in u)if(!(y===
"path"||y==="page")){return Ze.errors=[I(t+"/data",y)],!1;break}if(g===e){if(u.path!==void 0){let y=u.path,_=e;if(e===_)if(typeof y=="string"){if(y.length<1)return Ze.
errors=[{instancePath:t+"/data/path",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ze.errors=[l(t+"/data\
/path","string")],!1;var n=_===e}else var n=!0;if(n)if(u.page!==void 0){let y=u.page,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!="st\
ring")return Ze.errors=[l(t+"/data/page",["integer","string"])],!1;var n=_===e}else var n=!0}}}else return Ze.errors=[l(t+"/data","object")],!1;var i=d===e}else
var i=!0}}}else return Ze.errors=[l(t,"object")],!1;return Ze.errors=s,e===0}var wi=or;function or(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return or.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return or.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="terminal:replace_file_content")return or.errors=[V(t+"/type","terminal:replace_file_content")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){
let o=r.data,u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.path===void 0&&(c="path"))return or.errors=[j(t+"/data",c)],!1;{let f=e;for(let g in o)
if(g!=="path"){return or.errors=[I(t+"/data",g)],!1;break}if(f===e&&o.path!==void 0){let g=o.path;if(e===e)if(typeof g=="string"){if(g.length<1)return or.errors=
[{instancePath:t+"/data/path",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return or.errors=[l(t+"/data/path",
"string")],!1}}}else return or.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return or.errors=[l(t,"object")],!1;return or.errors=s,e===0}var Ni=Cr;function Cr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return Cr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return Cr.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="terminal:run_command")return Cr.errors=[V(t+"/type","terminal:run_command")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;
if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>0)return Cr.errors=[{instancePath:t+"/data",keyword:"maxProperties",params:{limit:0},
message:"must NOT have more than 0 properties"}],!1;for(let c in o){return Cr.errors=[I(t+"/data",c)],!1;break}}else return Cr.errors=[l(t+"/data","object")],!1;
var i=u===e}else var i=!0}}}else return Cr.errors=[l(t,"object")],!1;return Cr.errors=s,e===0}var $i=fr;function fr(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&
(n="data"))return fr.errors=[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="type"||o==="data")){return fr.errors=[I(t,o)],!1;break}if(a===e){if(r.type!==void 0){let o=e;
if(r.type!=="terminal:write_file")return fr.errors=[V(t+"/type","terminal:write_file")],!1;var i=o===e}else var i=!0;if(i)if(r.data!==void 0){let o=r.data,u=e;if(e===
u)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.path===void 0&&(c="path"))return fr.errors=[j(t+"/data",c)],!1;{let f=e;for(let g in o)if(g!=="path"){
return fr.errors=[I(t+"/data",g)],!1;break}if(f===e&&o.path!==void 0){let g=o.path;if(e===e)if(typeof g=="string"){if(g.length<1)return fr.errors=[{instancePath:t+
"/data/path",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return fr.errors=[l(t+"/data/path","string")],!1}}}else
return fr.errors=[l(t+"/data","object")],!1;var i=u===e}else var i=!0}}}else return fr.errors=[l(t,"object")],!1;return fr.errors=s,e===0}var xi=Ms;function Ms(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type"))return Ms.errors=
[j(t,i)],!1;if(r.type!==void 0&&typeof r.type!="string")return Ms.errors=[l(t+"/type","string")],!1}else return Ms.errors=[l(t,"object")],!1;return Ms.errors=s,
e===0}var gn=is;function is(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.auth===void 0&&(n="auth")||r.note_id===void 0&&
(n="note_id"))return is.errors=[j(t,n)],!1;if(r.auth!==void 0){let a=r.auth,o=e;if(e===o)if(a&&typeof a=="object"&&!Array.isArray(a)){let u;if(a.token===void 0&&
(u="token"))return is.errors=[j(t+"/auth",u)],!1;if(a.token!==void 0&&typeof a.token!="string")return is.errors=[l(t+"/auth/token","string")],!1}else return is.
errors=[l(t+"/auth","object")],!1;var i=o===e}else var i=!0;if(i)if(r.note_id!==void 0){let a=e;if(typeof r.note_id!="string")return is.errors=[l(t+"/note_id","\
string")],!1;var i=a===e}else var i=!0}else return is.errors=[l(t,"object")],!1;return is.errors=s,e===0}var bn=ne;function ne(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.id===void 0&&(v="id")||r.user_id===void 0&&
(v="user_id")||r.title===void 0&&(v="title")||r.data===void 0&&(v="data")||r.meta===void 0&&(v="meta")||r.created_at===void 0&&(v="created_at")||r.updated_at===
void 0&&(v="updated_at"))return ne.errors=[j(t,v)],!1;{let p=e;for(let m in r)if(!Pe.call({id:0,user_id:0,title:0,data:0,meta:0,is_pinned:0,access_control:0,access_grants:0,
created_at:0,updated_at:0},m)){return ne.errors=[I(t,m)],!1;break}if(p===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return ne.errors=[l(t+"/id","stri\
ng")],!1;var i=m===e}else var i=!0;if(i){if(r.user_id!==void 0){let m=e;if(typeof r.user_id!="string")return ne.errors=[l(t+"/user_id","string")],!1;var i=m===e}else
var i=!0;if(i){if(r.title!==void 0){let m=e;if(typeof r.title!="string")return ne.errors=[l(t+"/title","string")],!1;var i=m===e}else var i=!0;if(i){if(r.data!==
void 0){let m=r.data,h=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return ne.errors=[l(t+"/data",["object","null"])],!1;if(e===h&&m&&typeof m=="o\
bject"&&!Array.isArray(m)&&m.content!==void 0){let k=m.content,q=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)return ne.errors=[l(t+"/data/content",
["object","null"])],!1;if(e===q&&k&&typeof k=="object"&&!Array.isArray(k)){if(k.md!==void 0){let A=e;if(typeof k.md!="string")return ne.errors=[l(t+"/data/conte\
nt/md","string")],!1;var n=A===e}else var n=!0;if(n)if(k.html!==void 0){let A=e;if(typeof k.html!="string")return ne.errors=[l(t+"/data/content/html","string")],
!1;var n=A===e}else var n=!0}}var i=h===e}else var i=!0;if(i){if(r.meta!==void 0){let m=r.meta,h=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return ne.
errors=[l(t+"/meta",["object","null"])],!1;var i=h===e}else var i=!0;if(i){if(r.is_pinned!==void 0){let m=r.is_pinned,h=e;if(typeof m!="boolean"&&m!==null)return ne.
errors=[l(t+"/is_pinned",["boolean","null"])],!1;var i=h===e}else var i=!0;if(i){if(r.access_control!==void 0){let m=r.access_control,h=e;if(!(m&&typeof m=="obj\
ect"&&!Array.isArray(m))&&m!==null)return ne.errors=[l(t+"/access_control",["object","null"])],!1;if(e===h&&m&&typeof m=="object"&&!Array.isArray(m)){if(m.read!==
void 0){let k=m.read,q=e;if(e===q)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.group_ids!==void 0){let A=k.group_ids,N=e;if(e===N)if(Array.isArray(A)){var a=!0;
let O=A.length;for(let F=0;F<O;F++){let E=e;if(typeof A[F]!="string")return ne.errors=[l(t+"/access_control/read/group_ids/"+F,"string")],!1;var a=E===e;if(!a)break}}else
return ne.errors=[l(t+"/access_control/read/group_ids","array")],!1;var o=N===e}else var o=!0;if(o)if(k.user_ids!==void 0){let A=k.user_ids,N=e;if(e===N)if(Array.
isArray(A)){var u=!0;let F=A.length;for(let E=0;E<F;E++){let w=e;if(typeof A[E]!="string")return ne.errors=[l(t+"/access_control/read/user_ids/"+E,"string")],!1;
var u=w===e;if(!u)break}}else return ne.errors=[l(t+"/access_control/read/user_ids","array")],!1;var o=N===e}else var o=!0}else return ne.errors=[l(t+"/access_c\
ontrol/read","object")],!1;var d=q===e}else var d=!0;if(d)if(m.write!==void 0){let k=m.write,q=e;if(e===q)if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.group_ids!==
void 0){let N=k.group_ids,O=e;if(e===O)if(Array.isArray(N)){var c=!0;let F=N.length;for(let E=0;E<F;E++){let w=e;if(typeof N[E]!="string")return ne.errors=[l(t+
"/access_control/write/group_ids/"+E,"string")],!1;var c=w===e;if(!c)break}}else return ne.errors=[l(t+"/access_control/write/group_ids","array")],!1;var f=O===
e}else var f=!0;if(f)if(k.user_ids!==void 0){let N=k.user_ids,O=e;if(e===O)if(Array.isArray(N)){var g=!0;let E=N.length;for(let w=0;w<E;w++){let T=e;if(typeof N[w]!=
"string")return ne.errors=[l(t+"/access_control/write/user_ids/"+w,"string")],!1;var g=T===e;if(!g)break}}else return ne.errors=[l(t+"/access_control/write/user\
_ids","array")],!1;var f=O===e}else var f=!0}else return ne.errors=[l(t+"/access_control/write","object")],!1;var d=q===e}else var d=!0}var i=h===e}else var i=!0;
if(i){if(r.access_grants!==void 0){let m=r.access_grants,h=e;if(e===h)if(Array.isArray(m)){var y=!0;let k=m.length;for(let q=0;q<k;q++){let A=m[q],N=e;if(e===N)
if(A&&typeof A=="object"&&!Array.isArray(A)){let F;if(A.id===void 0&&(F="id")||A.resource_type===void 0&&(F="resource_type")||A.resource_id===void 0&&(F="resour\
ce_id")||A.principal_type===void 0&&(F="principal_type")||A.principal_id===void 0&&(F="principal_id")||A.permission===void 0&&(F="permission")||A.created_at===void 0&&
(F="created_at"))return ne.errors=[j(t+"/access_grants/"+q,F)],!1;{let E=e;for(let w in A)if(!(w==="id"||w==="resource_type"||w==="resource_id"||w==="principal_\
type"||w==="principal_id"||w==="permission"||w==="created_at")){return ne.errors=[I(t+"/access_grants/"+q,w)],!1;break}if(E===e){if(A.id!==void 0){let w=e;if(typeof A.
id!="string")return ne.errors=[l(t+"/access_grants/"+q+"/id","string")],!1;var _=w===e}else var _=!0;if(_){if(A.resource_type!==void 0){let w=e;if(A.resource_type!==
"note")return ne.errors=[V(t+"/access_grants/"+q+"/resource_type","note")],!1;var _=w===e}else var _=!0;if(_){if(A.resource_id!==void 0){let w=e;if(typeof A.resource_id!=
"string")return ne.errors=[l(t+"/access_grants/"+q+"/resource_id","string")],!1;var _=w===e}else var _=!0;if(_){if(A.principal_type!==void 0){let w=A.principal_type,
T=e;if(!(w==="user"||w==="group"))return ne.errors=[{instancePath:t+"/access_grants/"+q+"/principal_type",keyword:"enum",params:{allowedValues:["user","group"]},
message:"must be equal to one of the allowed values"}],!1;var _=T===e}else var _=!0;if(_){if(A.principal_id!==void 0){let w=e;if(typeof A.principal_id!="string")
return ne.errors=[l(t+"/access_grants/"+q+"/principal_id","string")],!1;var _=w===e}else var _=!0;if(_){if(A.permission!==void 0){let w=A.permission,T=e;if(!(w===
"read"||w==="write"))return ne.errors=[{instancePath:t+"/access_grants/"+q+"/permission",keyword:"enum",params:{allowedValues:["read","write"]},message:"must be\
 equal to one of the allowed values"}],!1;var _=T===e}else var _=!0;if(_)if(A.created_at!==void 0){let w=A.created_at,T=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return ne.errors=[l(t+"/access_grants/"+q+"/created_at","integer")],!1;var _=T===e}else var _=!0}}}}}}}}else return ne.errors=[l(t+"/access_gra\
nts/"+q,"object")],!1;var y=N===e;if(!y)break}}else return ne.errors=[l(t+"/access_grants","array")],!1;var i=h===e}else var i=!0;if(i){if(r.created_at!==void 0){
let m=r.created_at,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ne.errors=[l(t+"/created_at","integer")],!1;var i=h===e}else var i=!0;if(i)
if(r.updated_at!==void 0){let m=r.updated_at,h=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return ne.errors=[l(t+"/updated_at","integer")],!1;var i=h===
e}else var i=!0}}}}}}}}}}}else return ne.errors=[l(t,"object")],!1;return ne.errors=s,e===0}var jn=cs;function cs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.model===void 0&&(n="model"))return cs.errors=
[j(t,n)],!1;if(r.model!==void 0){let a=e;if(typeof r.model!="string")return cs.errors=[l(t+"/model","string")],!1;var i=a===e}else var i=!0;if(i){if(r.action!==
void 0){let a=e;if(typeof r.action!="string")return cs.errors=[l(t+"/action","string")],!1;var i=a===e}else var i=!0;if(i)if(r.chat_id!==void 0){let a=r.chat_id,
o=e;if(typeof a!="string"&&a!==null)return cs.errors=[l(t+"/chat_id",["string","null"])],!1;var i=o===e}else var i=!0}}else return cs.errors=[l(t,"object")],!1;
return cs.errors=s,e===0}var hn=Ws;function Ws(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r){return Ws.errors=[I(t,i)],!1;break}else
return Ws.errors=[l(t,"object")],!1;return Ws.errors=s,e===0}var An=Xs;function Xs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return Xs.errors=[{instancePath:t,keyword:"maxItems",params:{limit:0},
message:"must NOT have more than 0 items"}],!1}else return Xs.errors=[l(t,"array")],!1;return Xs.errors=s,e===0}var kn=at;function at(r,{instancePath:t=""}={}){let s=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(at.errors=s,e===0):(at.errors=[l(t,"object")],!1)}var qn=ys;function ys(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.auth===void 0&&(i="auth"))return ys.errors=
[j(t,i)],!1;if(r.auth!==void 0){let n=r.auth;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let o;if(n.token===void 0&&(o="token"))return ys.errors=[j(t+
"/auth",o)],!1;if(n.token!==void 0&&typeof n.token!="string")return ys.errors=[l(t+"/auth/token","string")],!1}else return ys.errors=[l(t+"/auth","object")],!1}}else
return ys.errors=[l(t,"object")],!1;return ys.errors=s,e===0}var wn=ut;function ut(r,{instancePath:t=""}={}){let s=null,e=0,i=e,n=!1,a=e;if(e===a)if(Array.isArray(r)){if(r.length>0){let c={instancePath:t,keyword:"maxItems",params:{
limit:0},message:"must NOT have more than 0 items"};s===null?s=[c]:s.push(c),e++}}else{let c=l(t,"array");s===null?s=[c]:s.push(c),e++}var o=a===e;if(n=n||o,!n){
let c=e;if(e===c)if(Array.isArray(r))if(r.length>1){let g={instancePath:t,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};s===null?
s=[g]:s.push(g),e++}else if(r.length<1){let g={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};s===null?s=[g]:s.push(
g),e++}else{var u=!0;let g=r.length;for(let y=0;y<g;y++){let _=r[y],v=e;if(e===v)if(_&&typeof _=="object"&&!Array.isArray(_)){let m;if(_.id===void 0&&(m="id")||
_.name===void 0&&(m="name")){let h=j(t+"/"+y,m);s===null?s=[h]:s.push(h),e++}else{let h=e;for(let b in _)if(!(b==="id"||b==="name")){let k=I(t+"/"+y,b);s===null?
s=[k]:s.push(k),e++;break}if(h===e){if(_.id!==void 0){let b=e;if(typeof _.id!="string"){let k=l(t+"/"+y+"/id","string");s===null?s=[k]:s.push(k),e++}var d=b===e}else
var d=!0;if(d)if(_.name!==void 0){let b=e;if(typeof _.name!="string"){let q=l(t+"/"+y+"/name","string");s===null?s=[q]:s.push(q),e++}var d=b===e}else var d=!0}}}else{
let m=l(t+"/"+y,"object");s===null?s=[m]:s.push(m),e++}var u=v===e;if(!u)break}}else{let g=l(t,"array");s===null?s=[g]:s.push(g),e++}var o=c===e;n=n||o}if(n)e=i,
s!==null&&(i?s.length=i:s=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return s===null?s=[c]:s.push(c),e++,
ut.errors=s,!1}return ut.errors=s,e===0}var Nn=vs;function vs(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.auth===void 0&&(i="auth"))return vs.errors=
[j(t,i)],!1;if(r.auth!==void 0){let n=r.auth;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let o;if(n.token===void 0&&(o="token"))return vs.errors=[j(t+
"/auth",o)],!1;if(n.token!==void 0&&typeof n.token!="string")return vs.errors=[l(t+"/auth/token","string")],!1}else return vs.errors=[l(t+"/auth","object")],!1}}else
return vs.errors=[l(t,"object")],!1;return vs.errors=s,e===0}var $n=te,xn=le,On=He,En=$e,In=Ae,Fn=Ls,Tn=Cs,Vn=Rr,Cn=Fe,Ln=ve,Rn=ar,zn=Oe,Sn=de,Un=ge,Kn=oe,Bn=ue,
Dn=fe,Gn=be,Hn=Ys;function Ys(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==void 0&&typeof r.token!="string")return Ys.
errors=[l(t+"/token","string")],!1}else return Ys.errors=[l(t,"object")],!1;return Ys.errors=s,e===0}var Jn=ms;function ms(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.sid===void 0&&(i="sid"))return ms.errors=[
j(t,i)],!1;{let n=e;for(let a in r)if(a!=="sid"){return ms.errors=[I(t,a)],!1;break}if(n===e&&r.sid!==void 0){let a=r.sid;if(e===e)if(typeof a=="string"){if(a.length<
1)return ms.errors=[{instancePath:t+"/sid",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return ms.errors=[l(t+
"/sid","string")],!1}}}else return ms.errors=[l(t,"object")],!1;return ms.errors=s,e===0}var Mn=Ce;function Ce(r,{instancePath:t=""}={}){let s=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.sid===void 0&&(n="sid")||r.upgrades===void 0&&
(n="upgrades")||r.pingTimeout===void 0&&(n="pingTimeout")||r.pingInterval===void 0&&(n="pingInterval")||r.maxPayload===void 0&&(n="maxPayload"))return Ce.errors=
[j(t,n)],!1;{let a=e;for(let o in r)if(!(o==="sid"||o==="upgrades"||o==="pingTimeout"||o==="pingInterval"||o==="maxPayload")){return Ce.errors=[I(t,o)],!1;break}
if(a===e){if(r.sid!==void 0){let o=r.sid,u=e;if(e===u)if(typeof o=="string"){if(o.length<1)return Ce.errors=[{instancePath:t+"/sid",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ce.errors=[l(t+"/sid","string")],!1;var i=u===e}else var i=!0;if(i){if(r.upgrades!==void 0){
let o=r.upgrades,u=e;if(e===u)if(Array.isArray(o)){if(o.length>0)return Ce.errors=[{instancePath:t+"/upgrades",keyword:"maxItems",params:{limit:0},message:"must\
 NOT have more than 0 items"}],!1}else return Ce.errors=[l(t+"/upgrades","array")],!1;var i=u===e}else var i=!0;if(i){if(r.pingTimeout!==void 0){let o=r.pingTimeout,
u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ce.errors=[l(t+"/pingTimeout","integer")],!1;if(e===u&&typeof o=="number"&&isFinite(o)&&(o<1||
isNaN(o)))return Ce.errors=[{instancePath:t+"/pingTimeout",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=u===e}else var i=!0;
if(i){if(r.pingInterval!==void 0){let o=r.pingInterval,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ce.errors=[l(t+"/pingInterval","integ\
er")],!1;if(e===u&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return Ce.errors=[{instancePath:t+"/pingInterval",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var i=u===e}else var i=!0;if(i)if(r.maxPayload!==void 0){let o=r.maxPayload,u=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o)))return Ce.errors=[l(t+"/maxPayload","integer")],!1;if(e===u&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return Ce.errors=[{instancePath:t+"/m\
axPayload",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=u===e}else var i=!0}}}}}}else return Ce.errors=[l(t,"object")],!1;
return Ce.errors=s,e===0}var Oi=Object.freeze({ok:!0});function l(r,t){return{instancePath:r,keyword:"type",params:{type:t},message:"must be "+t}}function j(r,t){
let s="must have required property '"+t+"'";return{instancePath:r,keyword:"required",params:{missingProperty:t},message:s}}function I(r,t){return{instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}}function V(r,t){return{instancePath:r,keyword:"const",
params:{allowedValue:t},message:"must be equal to constant"}}function $(r,t,s){if(!(r===void 0||r(t)))return r.errors.map(({instancePath:e,keyword:i,message:n,params:a})=>({
path:s+e,keyword:i,message:n,params:a}))}function x(r){return r===void 0?Oi:{ok:!1,errors:r}}function Ps(r,t,s){let e=s===null||typeof s!="object"?void 0:s.data,
i=e===null||typeof e!="object"?void 0:e.type,n=(typeof i=="string"?r[i]:void 0)??t,a;for(let[o,u]of n){let d=$(o,s,"")??(u===void 0?void 0:$(u,e,"/data"));if(d===
void 0)return Oi;a??=d}return x(a)}var Qn={__proto__:null,typing:[[Zs,vt]],last_read_at:[[Zs,Et]]},Wn=[[Zs,void 0]];function sl(r){return Ps(Qn,Wn,r)}var Xn={__proto__:null,
typing:[[yt,vt]],message:[[Lr,Tt],[mt,zt]],"message:reply":[[Lr,Ft]],"message:update":[[Lr,tt],[ct,tt],[Lr,Ct]],"message:delete":[[Lr,It]],"message:reaction:add":[
[Lr,Lt]],"message:reaction:remove":[[Lr,Rt]],"channel:created":[[pt,Ot]],"channel:mute":[[dt,Vt]]},Yn=[[yt,void 0],[Lr,void 0],[mt,void 0],[ct,void 0],[pt,void 0],
[dt,void 0]];function tl(r){return Ps(Xn,Yn,r)}var Zn={__proto__:null,status:[[re,ki]],"chat:completion":[[re,Yt],[it,Ut]],"response:completion":[[re,hi]],"chat\
:message:delta":[[re,ei]],message:[[re,gi]],"chat:message":[[re,fi]],replace:[[re,ji]],"chat:message:files":[[re,ii]],files:[[re,_i]],"chat:message:embeds":[[re,
ri]],embeds:[[re,mi]],"chat:message:error":[[re,si]],"chat:message:follow_ups":[[re,ni]],"chat:message:favorite":[[re,ti]],"chat:message:tasks":[[re,li]],"chat:\
message:voice":[[re,oi]],"chat:title":[[re,ci]],"chat:tags":[[re,di]],"chat:tasks:cancel":[[re,pi]],source:[[re,Ai]],citation:[[re,yi]],notification:[[re,bi]],"\
chat:active":[[re,Xt]],"chat:list":[[re,Pt],[ot,Zt]],"chat:reload":[[re,ui]],"chat:outlet":[[re,ai]],context_compaction:[[re,vi]],"terminal:display_file":[[re,qi]],
"terminal:write_file":[[re,$i]],"terminal:replace_file_content":[[re,wi]],"terminal:run_command":[[re,Ni]],"calendar:alert":[[ot,Wt]],"chat:presence":[[nt,Ht]],
"chat:access":[[nt,St]],typing:[[Mt,Qt]],"chat:messages":[[it,Gt]],confirmation:[[re,_t]],input:[[re,ht]],execute:[[re,jt]],"execute:python":[[re,gt]],"execute:\
tool":[[re,bt]],"request:chat:completion":[[re,At]],"request:user_input":[[re,$t]],"request:elicitation":[[re,kt]],"voice:play_animation":[[re,xt]],"request:ter\
minal":[[re,Nt]],"request:terminal:state":[[re,wt]],"request:interaction:done":[[re,qt]]},Pn=[[re,xi]];function il(r){return Ps(Zn,Pn,r)}var el={__proto__:null,
last_read_at:[[Vs,Bt]],join:[[Vs,Kt]],leave:[[Vs,Dt]],typing:[[Vs,Jt]]},rl=[[Vs,void 0]];function nl(r){return Ps(el,rl,r)}var ll={"call/confirmation-answer":r=>x(
$(Ei,r,"")),"call/confirmation":r=>x($(_t,r,"")),"call/direct-chunk":r=>x($(Ii,r,"")),"call/direct-done":r=>x($(Fi,r,"")),"call/direct-text":r=>x($(Ti,r,"")),"c\
all/execute-answer":r=>x($(Vi,r,"")),"call/execute-python-answer":r=>x($(Ci,r,"")),"call/execute-python":r=>x($(gt,r,"")),"call/execute-tool-answer":r=>x($(Li,r,
"")),"call/execute-tool":r=>x($(bt,r,"")),"call/execute":r=>x($(jt,r,"")),"call/input-answer":r=>x($(Ri,r,"")),"call/input":r=>x($(ht,r,"")),"call/request-chat-\
completion-answer":r=>x($(zi,r,"")),"call/request-chat-completion":r=>x($(At,r,"")),"call/request-elicitation-answer":r=>x($(Si,r,"")),"call/request-elicitation":r=>x(
$(kt,r,"")),"call/request-interaction-done":r=>x($(qt,r,"")),"call/request-terminal-answer":r=>x($(Ui,r,"")),"call/request-terminal-state-answer":r=>x($(Ki,r,"")),
"call/request-terminal-state":r=>x($(wt,r,"")),"call/request-terminal":r=>x($(Nt,r,"")),"call/request-user-input-answer":r=>x($(Bi,r,"")),"call/request-user-inp\
ut":r=>x($($t,r,"")),"call/voice-play-animation-answer":r=>x($(Di,r,"")),"call/voice-play-animation":r=>x($(xt,r,"")),"channel/app-reply":r=>x($(Gi,r,"")),"chan\
nel/client-envelope":r=>x($(Zs,r,"")),"channel/created":r=>x($(Ot,r,"")),"channel/encryption-available":r=>x($(Hi,r,"")),"channel/encryption-bind":r=>x($(Ji,r,"")),
"channel/encryption-channel":r=>x($(Mi,r,"")),"channel/encryption-done-ack":r=>x($(Qi,r,"")),"channel/encryption-event":r=>x($(Wi,r,"")),"channel/encryption-joi\
n":r=>x($(Xi,r,"")),"channel/encryption-packet":r=>x($(Yi,r,"")),"channel/encryption-participation":r=>x($(Zi,r,"")),"channel/encryption-state-ack":r=>x($(Pi,r,
"")),"channel/encryption-status-ack":r=>x($(en,r,"")),"channel/envelope":r=>x($(Lr,r,"")),"channel/last-read-at":r=>x($(Et,r,"")),"channel/message-delete":r=>x(
$(It,r,"")),"channel/message-reply":r=>x($(Ft,r,"")),"channel/message-update":r=>x($(tt,r,"")),"channel/message":r=>x($(Tt,r,"")),"channel/mute-envelope":r=>x($(
dt,r,"")),"channel/mute":r=>x($(Vt,r,"")),"channel/notice-envelope":r=>x($(pt,r,"")),"channel/pinned-update":r=>x($(Ct,r,"")),"channel/reaction-add":r=>x($(Lt,r,
"")),"channel/reaction-remove":r=>x($(Rt,r,"")),"channel/stream-envelope":r=>x($(ct,r,"")),"channel/typing-envelope":r=>x($(yt,r,"")),"channel/typing":r=>x($(vt,
r,"")),"channel/webhook-envelope":r=>x($(mt,r,"")),"channel/webhook-message":r=>x($(zt,r,"")),"chat/access":r=>x($(St,r,"")),"chat/client-envelope":r=>x($(Vs,r,
"")),"chat/completion-copy":r=>x($(Ut,r,"")),"chat/copy-envelope":r=>x($(it,r,"")),"chat/decision-ack":r=>x($(rn,r,"")),"chat/join":r=>x($(Kt,r,"")),"chat/last-\
read-at":r=>x($(Bt,r,"")),"chat/leave":r=>x($(Dt,r,"")),"chat/messages":r=>x($(Gt,r,"")),"chat/notice-envelope":r=>x($(nt,r,"")),"chat/presence":r=>x($(Ht,r,"")),
"chat/send-typing":r=>x($(Jt,r,"")),"chat/typing-envelope":r=>x($(Mt,r,"")),"chat/typing":r=>x($(Qt,r,"")),"document/awareness":r=>x($(sn,r,"")),"document/error":r=>x(
$(tn,r,"")),"document/join":r=>x($(nn,r,"")),"document/joined-state":r=>x($(ln,r,"")),"document/leave":r=>x($(on,r,"")),"document/send-awareness":r=>x($(fn,r,"")),
"document/send-update":r=>x($(an,r,"")),"document/state-request":r=>x($(un,r,"")),"document/state":r=>x($(dn,r,"")),"document/update-ack":r=>x($(pn,r,"")),"docu\
ment/update":r=>x($(cn,r,"")),"document/user-joined":r=>x($(yn,r,"")),"document/user-left":r=>x($(vn,r,"")),"events/automation-result":r=>x($(mn,r,"")),"events/\
calendar-alert":r=>x($(Wt,r,"")),"events/chat-active":r=>x($(Xt,r,"")),"events/chat-completion":r=>x($(Yt,r,"")),"events/chat-list-read":r=>x($(Zt,r,"")),"event\
s/chat-list":r=>x($(Pt,r,"")),"events/chat-message-delta":r=>x($(ei,r,"")),"events/chat-message-embeds":r=>x($(ri,r,"")),"events/chat-message-error":r=>x($(si,r,
"")),"events/chat-message-favorite":r=>x($(ti,r,"")),"events/chat-message-files":r=>x($(ii,r,"")),"events/chat-message-follow-ups":r=>x($(ni,r,"")),"events/chat\
-message-tasks":r=>x($(li,r,"")),"events/chat-message-voice":r=>x($(oi,r,"")),"events/chat-message":r=>x($(fi,r,"")),"events/chat-outlet":r=>x($(ai,r,"")),"even\
ts/chat-reload":r=>x($(ui,r,"")),"events/chat-tags":r=>x($(di,r,"")),"events/chat-tasks-cancel":r=>x($(pi,r,"")),"events/chat-title":r=>x($(ci,r,"")),"events/ci\
tation":r=>x($(yi,r,"")),"events/context-compaction":r=>x($(vi,r,"")),"events/embeds":r=>x($(mi,r,"")),"events/envelope":r=>x($(re,r,"")),"events/files":r=>x($(
_i,r,"")),"events/message":r=>x($(gi,r,"")),"events/notification":r=>x($(bi,r,"")),"events/partial-envelope":r=>x($(ot,r,"")),"events/replace":r=>x($(ji,r,"")),
"events/response-completion":r=>x($(hi,r,"")),"events/source":r=>x($(Ai,r,"")),"events/status":r=>x($(ki,r,"")),"events/terminal-display-file":r=>x($(qi,r,"")),
"events/terminal-replace-file-content":r=>x($(wi,r,"")),"events/terminal-run-command":r=>x($(Ni,r,"")),"events/terminal-write-file":r=>x($($i,r,"")),"events/unk\
nown":r=>x($(xi,r,"")),"note/join":r=>x($(gn,r,"")),"note/update":r=>x($(bn,r,"")),"presence/usage":r=>x($(jn,r,"")),"session/access-updated":r=>x($(hn,r,"")),"\
session/empty-ack":r=>x($(An,r,"")),"session/heartbeat":r=>x($(kn,r,"")),"session/join-channels":r=>x($(qn,r,"")),"session/user-join-ack":r=>x($(wn,r,"")),"sess\
ion/user-join":r=>x($(Nn,r,"")),"shared/channel-message":r=>x($($n,r,"")),"shared/channel":r=>x($(xn,r,"")),"shared/chat-person":r=>x($(On,r,"")),"shared/code-e\
xecution":r=>x($(En,r,"")),"shared/completion-chunk":r=>x($(In,r,"")),"shared/completion-end":r=>x($(Fn,r,"")),"shared/completion-progress":r=>x($(Tn,r,"")),"sh\
ared/encryption-done":r=>x($(Vn,r,"")),"shared/encryption-refused":r=>x($(Cn,r,"")),"shared/encryption-state":r=>x($(Ln,r,"")),"shared/encryption-status":r=>x($(
Rn,r,"")),"shared/file-item":r=>x($(zn,r,"")),"shared/output-item":r=>x($(Sn,r,"")),"shared/reaction":r=>x($(Un,r,"")),"shared/reply-target":r=>x($(Kn,r,"")),"s\
hared/source-item":r=>x($(Bn,r,"")),"shared/user-name":r=>x($(Dn,r,"")),"shared/webhook-name":r=>x($(Gn,r,"")),"transport/connect":r=>x($(Hn,r,"")),"transport/c\
onnected":r=>x($(Jn,r,"")),"transport/open":r=>x($(Mn,r,""))};export{tl as validateChannelEvent,sl as validateChannelRequest,nl as validateChatRequest,il as validateEvents,ll as validators};
