/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
var Ya=At;function At(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return At.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return At.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=e;
if(typeof r[p]!="boolean")return At.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;
var a=n===e;if(!a)break}}}else return At.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return At.
errors=t,e===0}var Cs=He;function He(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="confirmation")return He.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"confirmation"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==
void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.title!==void 0){let o=e;if(typeof d.title!="string")return He.errors=[{instancePath:s+
"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(d.message!==void 0){let o=e;if(typeof d.message!="string")return He.errors=[{instancePath:s+"/data/message",schemaPath:"#/properties/data/properties/me\
ssage/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(d.tool_call!==void 0){let o=d.tool_call,g=e;if(e===
g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0){let c=e;if(typeof o.id!="string")return He.errors=[{instancePath:s+"/data/tool_call/id",schemaPath:"\
#/properties/data/properties/tool_call/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0;if(p)if(o.
name!==void 0){let c=e;if(typeof o.name!="string")return He.errors=[{instancePath:s+"/data/tool_call/name",schemaPath:"#/properties/data/properties/tool_call/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0}else return He.errors=[{instancePath:s+"/data/\
tool_call",schemaPath:"#/properties/data/properties/tool_call/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else var i=!0;
if(i)if(d.interaction_id!==void 0){let o=e;if(typeof d.interaction_id!="string")return He.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/propertie\
s/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}else return He.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}else return He.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=t,e===0}var Za=ps;function ps(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(!(r&&typeof r=="object"&&!Array.isArray(r)))return ps.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;let a=e,i=e;if(e===i)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.done===void 0&&(n="done")){let d={};t===null?t=[d]:t.push(d),e++}else if(r.done!==void 0&&r.done!==!0){let d={};t===null?t=[d]:t.push(d),e++}}else{
let n={};t===null?t=[n]:t.push(n),e++}var p=i===e;return p?(ps.errors=[{instancePath:s,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}],
!1):(e=a,t!==null&&(a?t.length=a:t=null),ps.errors=t,e===0)}var ei=Wt;function Wt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.done===void 0&&(a="done"))return Wt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.done!==void 0&&r.done!==!0)return Wt.errors=[{instancePath:s+"/done",schemaPath:"#/properties/done/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1}else return Wt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Wt.errors=t,e===0}var ri=hs;function hs(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;return typeof r!="string"?(hs.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):(hs.errors=t,e===0)}var ti=gs;function gs(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let d={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[d]:t.push(d),e++}}else{
let d={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[d]:t.push(d),e++}var n=p===e;if(i=i||
n,!i){let d=e;if(e===d)if(Array.isArray(r)){if(r.length>1){let y={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mu\
st NOT have more than 1 items"};t===null?t=[y]:t.push(y),e++}else if(r.length<1){let y={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[y]:t.push(y),e++}}else{let y={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var n=d===e;i=i||n}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let d={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[d]:t.push(d),e++,gs.errors=t,!1}return gs.errors=t,e===0}var si=Hr,
Es={type:"array",items:{type:"object",properties:{stdout:{type:["string","null"]},stderr:{type:["string","null"]},result:{}}},minItems:1,maxItems:1,$id:"schema:\
///call/execute-python-answer"};function Hr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){
if(r.length>1)return Hr.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.
length<1)return Hr.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;
let p=r.length;for(let n=0;n<p;n++){let d=r[n],l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.stdout!==void 0){let o=d.stdout,g=e;if(typeof o!="\
string"&&o!==null)return Hr.errors=[{instancePath:s+"/"+n+"/stdout",schemaPath:"#/items/properties/stdout/type",keyword:"type",params:{type:Es.items.properties.
stdout.type},message:"must be string,null"}],!1;var i=g===e}else var i=!0;if(i)if(d.stderr!==void 0){let o=d.stderr,g=e;if(typeof o!="string"&&o!==null)return Hr.
errors=[{instancePath:s+"/"+n+"/stderr",schemaPath:"#/items/properties/stderr/type",keyword:"type",params:{type:Es.items.properties.stderr.type},message:"must b\
e string,null"}],!1;var i=g===e}else var i=!0}else return Hr.errors=[{instancePath:s+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=l===e;if(!a)break}}}else return Hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Hr.errors=t,e===0}var zs=Je;function Je(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="execute:python")return Je.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"execute:python"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==
void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.id===void 0&&(o="id")||d.code===void 0&&(o="code")||d.session_id===void 0&&
(o="session_id"))return Je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must h\
ave required property '"+o+"'"}],!1;if(d.id!==void 0){let g=e;if(typeof d.id!="string")return Je.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/dat\
a/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0;if(i){if(d.code!==void 0){let g=e;if(typeof d.
code!="string")return Je.errors=[{instancePath:s+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=g===e}else var i=!0;if(i){if(d.session_id!==void 0){let g=e;if(typeof d.session_id!="string")return Je.errors=[{instancePath:s+"/data\
/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0;
if(i)if(d.files!==void 0){let g=d.files,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let f=g.length;for(let u=0;u<f;u++){let h=g[u],b=e;if(!(h&&typeof h=="object"&&
!Array.isArray(h)))return Je.errors=[{instancePath:s+"/data/files/"+u,schemaPath:"#/properties/data/properties/files/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var p=b===e;if(!p)break}}else return Je.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/data/properties/file\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=m===e}else var i=!0}}}else return Je.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}else return Je.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Je.errors=t,e===0}var ai=Ot,ii={type:"array",items:{type:["array","object"]},
minItems:1,maxItems:1,$id:"schema:///call/execute-tool-answer"};function Ot(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Ot.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT \
have more than 1 items"}],!1;if(r.length<1)return Ot.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],d=e;if(!n||typeof n!="object")return Ot.errors=[{instancePath:s+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:ii.items.type},message:"must be array,object"}],!1;var a=d===e;if(!a)break}}}else return Ot.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ot.errors=t,e===0}var Ss=Me,ni={type:"object",properties:{type:{const:"execute:\
tool"},data:{type:"object",properties:{id:{type:"string"},name:{type:"string"},params:{type:"object"},server:{type:["object","string"]},session_id:{type:"string"}},
required:["name","params"]}},required:["type","data"],$id:"schema:///call/execute-tool"};function Me(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Me.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!==
"execute:tool")return Me.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"execute:tool"},message:"must\
 be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.
name===void 0&&(y="name")||n.params===void 0&&(y="params"))return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.id!==void 0){let o=e;if(typeof n.id!="string")return Me.errors=[{instancePath:s+
"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){
if(n.name!==void 0){let o=e;if(typeof n.name!="string")return Me.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.params!==void 0){let o=n.params,g=e;if(!(o&&typeof o=="object"&&
!Array.isArray(o)))return Me.errors=[{instancePath:s+"/data/params",schemaPath:"#/properties/data/properties/params/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=g===e}else var i=!0;if(i){if(n.server!==void 0){let o=n.server,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!=
"string")return Me.errors=[{instancePath:s+"/data/server",schemaPath:"#/properties/data/properties/server/type",keyword:"type",params:{type:ni.properties.data.properties.
server.type},message:"must be object,string"}],!1;var i=g===e}else var i=!0;if(i)if(n.session_id!==void 0){let o=e;if(typeof n.session_id!="string")return Me.errors=
[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=o===e}else var i=!0}}}}else return Me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var a=d===e}else var a=!0}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return Me.errors=t,e===0}var Us=Jr;function Jr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Jr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="execute")return Jr.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"execute"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){
let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.code===void 0&&(l="code"))return Jr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.code!==void 0&&typeof p.code!=
"string")return Jr.errors=[{instancePath:s+"/data/code",schemaPath:"#/properties/data/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1}else return Jr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var a=n===e}else var a=!0}else return Jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Jr.
errors=t,e===0}var oi=Dt,pi={type:"array",items:{type:["string","boolean"]},minItems:1,maxItems:1,$id:"schema:///call/input-answer"};function Dt(r,{instancePath:s="",
parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Dt.errors=[{instancePath:s,schemaPath:"#/m\
axItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Dt.errors=[{instancePath:s,schemaPath:"#/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],d=e;if(typeof n!=
"string"&&typeof n!="boolean")return Dt.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:pi.items.type},message:"must be stri\
ng,boolean"}],!1;var a=d===e;if(!a)break}}}else return Dt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Dt.errors=t,e===0}var Ks=Fe,di={type:"object",properties:{type:{const:"input"},data:{type:"object",properties:{title:{type:"string"},message:{type:"\
string"},placeholder:{type:"string"},value:{},type:{type:"string"},options:{type:"array",items:{type:["string","object"]}},input:{type:"object"},interaction_id:{
type:"string"}}}},required:["type","data"],$id:"schema:///call/input"};function Fe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="input")return Fe.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var a=d===
e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.title!==void 0){let o=e;if(typeof d.title!=
"string")return Fe.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var i=o===e}else var i=!0;if(i){if(d.message!==void 0){let o=e;if(typeof d.message!="string")return Fe.errors=[{instancePath:s+"/data/message",
schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(d.
placeholder!==void 0){let o=e;if(typeof d.placeholder!="string")return Fe.errors=[{instancePath:s+"/data/placeholder",schemaPath:"#/properties/data/properties/p\
laceholder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(d.type!==void 0){let o=e;if(typeof d.type!=
"string")return Fe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var i=o===e}else var i=!0;if(i){if(d.options!==void 0){let o=d.options,g=e;if(e===g)if(Array.isArray(o)){var p=!0;let c=o.length;for(let f=0;f<c;f++){
let u=o[f],h=e;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u)))return Fe.errors=[{instancePath:s+"/data/options/"+f,schemaPath:"#/properties/\
data/properties/options/items/type",keyword:"type",params:{type:di.properties.data.properties.options.items.type},message:"must be string,object"}],!1;var p=h===
e;if(!p)break}}else return Fe.errors=[{instancePath:s+"/data/options",schemaPath:"#/properties/data/properties/options/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(d.input!==void 0){let o=d.input,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return Fe.errors=
[{instancePath:s+"/data/input",schemaPath:"#/properties/data/properties/input/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===
e}else var i=!0;if(i)if(d.interaction_id!==void 0){let o=e;if(typeof d.interaction_id!="string")return Fe.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"\
#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}}}}else return Fe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}else
return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=t,e===0}var li=Nt;function Nt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Nt.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Nt.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],
d=e;if(!(n&&typeof n=="object"&&!Array.isArray(n)))return Nt.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=d===e;if(!a)break}}}else return Nt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Nt.errors=t,e===0}var Bs=er,yi={type:"object",properties:{type:{const:"request:chat:completion"},data:{type:"object",properties:{form_data:{type:"\
object"},model:{type:["object","string"]},channel:{type:"string"},session_id:{type:"string"}},required:["form_data","channel"]}},required:["type","data"],$id:"s\
chema:///call/request-chat-completion"};function er(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return er.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:chat:completion")return er.
errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:chat:completion"},message:"must be equal to c\
onstant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.form_data===void 0&&
(y="form_data")||n.channel===void 0&&(y="channel"))return er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.form_data!==void 0){let o=n.form_data,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(
o)))return er.errors=[{instancePath:s+"/data/form_data",schemaPath:"#/properties/data/properties/form_data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var i=g===e}else var i=!0;if(i){if(n.model!==void 0){let o=n.model,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string")return er.
errors=[{instancePath:s+"/data/model",schemaPath:"#/properties/data/properties/model/type",keyword:"type",params:{type:yi.properties.data.properties.model.type},
message:"must be object,string"}],!1;var i=g===e}else var i=!0;if(i){if(n.channel!==void 0){let o=e;if(typeof n.channel!="string")return er.errors=[{instancePath:s+
"/data/channel",schemaPath:"#/properties/data/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i)if(n.session_id!==void 0){let o=e;if(typeof n.session_id!="string")return er.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/prope\
rties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}}else return er.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return er.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return er.errors=t,e===0}var ui=Mr,mi={type:"array",items:{
type:"object",properties:{action:{enum:["accept","decline","cancel"]},content:{}},required:["action"]},minItems:1,maxItems:1,$id:"schema:///call/request-elicita\
tion-answer"};function Mr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Mr.
errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Mr.errors=
[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<
i;p++){let n=r[p],d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.action===void 0&&(y="action"))return Mr.errors=[{instancePath:s+"/"+p,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.action!==void 0){let o=n.action;if(!(o===
"accept"||o==="decline"||o==="cancel"))return Mr.errors=[{instancePath:s+"/"+p+"/action",schemaPath:"#/items/properties/action/enum",keyword:"enum",params:{allowedValues:mi.
items.properties.action.enum},message:"must be equal to one of the allowed values"}],!1}}else return Mr.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e;if(!a)break}}}else return Mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Mr.errors=t,e===0}var Gs=ze;function ze(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ze.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:elicitation")return ze.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:elicitation"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.
data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.mode===void 0&&(y="mode")||n.message===void 0&&(y="message"))return ze.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+
"'"}],!1;if(n.mode!==void 0){let o=e;if(typeof n.mode!="string")return ze.errors=[{instancePath:s+"/data/mode",schemaPath:"#/properties/data/properties/mode/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.message!==void 0){let o=e;if(typeof n.message!="stri\
ng")return ze.errors=[{instancePath:s+"/data/message",schemaPath:"#/properties/data/properties/message/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.requestedSchema!==void 0){let o=n.requestedSchema,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return ze.
errors=[{instancePath:s+"/data/requestedSchema",schemaPath:"#/properties/data/properties/requestedSchema/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var i=g===e}else var i=!0;if(i){if(n.url!==void 0){let o=e;if(typeof n.url!="string")return ze.errors=[{instancePath:s+"/data/url",schemaPath:"\
#/properties/data/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.server_name!==void 0){
let o=e;if(typeof n.server_name!="string")return ze.errors=[{instancePath:s+"/data/server_name",schemaPath:"#/properties/data/properties/server_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(n.interaction_id!==void 0){let o=e;if(typeof n.interaction_id!="str\
ing")return ze.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=o===e}else var i=!0}}}}}else return ze.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return ze.errors=t,e===0}var Hs=Nr;function Nr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="request:interaction:done")return Nr.errors=[{instancePath:s+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request:interaction:done"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;
if(a)if(r.data!==void 0){let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.interaction_id===void 0&&(l="interaction_id"))return Nr.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+
"'"}],!1;{let y=e;for(let o in p)if(o!=="interaction_id"){return Nr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(y===e&&p.interaction_id!==void 0&&typeof p.interaction_id!=
"string")return Nr.errors=[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1}}else return Nr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=n===e}else var a=!0}else return Nr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Nr.errors=t,e===0}var fi=$t;function $t(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return $t.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return $t.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],
d=e;if(e===d&&!(n&&typeof n=="object"&&!Array.isArray(n)))return $t.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=d===e;if(!a)break}}}else return $t.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;return $t.errors=t,e===0}var ci=mt;function mt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return mt.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return mt.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],
d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.connected!==void 0&&typeof n.connected!="boolean")return mt.errors=[{instancePath:s+"/"+p+"/conne\
cted",schemaPath:"#/items/properties/connected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}else return mt.errors=[{instancePath:s+
"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e;if(!a)break}}}else return mt.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return mt.errors=t,e===0}var Js=$r;function $r(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return $r.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:terminal:state")return $r.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal:state"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)
if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.terminal_id===void 0&&(y="terminal_id"))return $r.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
if(n.terminal_id!==void 0){let o=e;if(typeof n.terminal_id!="string")return $r.errors=[{instancePath:s+"/data/terminal_id",schemaPath:"#/properties/data/propert\
ies/terminal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(n.session_id!==void 0){let o=e;if(typeof n.
session_id!="string")return $r.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/properties/data/properties/session_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=o===e}else var i=!0}else return $r.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return $r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return $r.errors=t,e===0}var Ms=ur;function ur(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ur.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="request:terminal")return ur.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:terminal"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==
void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.terminal_id===void 0&&(y="terminal_id"))return ur.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.terminal_id!==
void 0){let o=e;if(typeof n.terminal_id!="string")return ur.errors=[{instancePath:s+"/data/terminal_id",schemaPath:"#/properties/data/properties/terminal_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.path!==void 0){let o=e;if(typeof n.path!="string")return ur.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===
e}else var i=!0;if(i)if(n.session_id!==void 0){let o=e;if(typeof n.session_id!="string")return ur.errors=[{instancePath:s+"/data/session_id",schemaPath:"#/prope\
rties/data/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0}}else return ur.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return ur.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ur.errors=t,e===0}var hi=xr;function xr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return xr.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return xr.errors=[{instancePath:s,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let p=r.length;for(let n=0;n<p;n++){let d=r[n],
l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.answers!==void 0){let o=d.answers,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return xr.errors=
[{instancePath:s+"/"+n+"/answers",schemaPath:"#/items/properties/answers/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e}else
var i=!0;if(i){if(d.status!==void 0){let o=e;if(typeof d.status!="string")return xr.errors=[{instancePath:s+"/"+n+"/status",schemaPath:"#/items/properties/statu\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(d.error!==void 0){let o=e;if(typeof d.error!="stri\
ng")return xr.errors=[{instancePath:s+"/"+n+"/error",schemaPath:"#/items/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=o===e}else var i=!0}}else return xr.errors=[{instancePath:s+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var a=l===e;if(!a)break}}}else return xr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
return xr.errors=t,e===0}var Qs=Oe;function Oe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return Oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="request:user_input")return Oe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"request:user_input"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.
data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.questions===void 0&&(c="questions"))return Oe.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;if(o.questions!==
void 0){let f=o.questions,u=e;if(e===u)if(Array.isArray(f)){var i=!0;let h=f.length;for(let b=0;b<h;b++){let v=f[b],_=e;if(e===_)if(v&&typeof v=="object"&&!Array.
isArray(v)){if(v.id!==void 0){let P=e;if(typeof v.id!="string")return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/id",schemaPath:"#/properties/data/proper\
ties/questions/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.header!==void 0){
let P=e;if(typeof v.header!="string")return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/header",schemaPath:"#/properties/data/properties/questions/items/p\
roperties/header/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.question!==void 0){let P=e;if(typeof v.
question!="string")return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/question",schemaPath:"#/properties/data/properties/questions/items/properties/questi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e}else var p=!0;if(p){if(v.options!==void 0){let P=v.options,j=e;if(e===j)
if(Array.isArray(P)){var n=!0;let T=P.length;for(let x=0;x<T;x++){let A=P[x],E=e;if(e===E)if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.label!==void 0){let V=e;
if(typeof A.label!="string")return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/options/"+x+"/label",schemaPath:"#/properties/data/properties/questions/ite\
ms/properties/options/items/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=V===e}else var d=!0;if(d)if(A.description!==
void 0){let V=e;if(typeof A.description!="string")return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/options/"+x+"/description",schemaPath:"#/properties/d\
ata/properties/questions/items/properties/options/items/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=V===
e}else var d=!0}else return Oe.errors=[{instancePath:s+"/data/questions/"+b+"/options/"+x,schemaPath:"#/properties/data/properties/questions/items/properties/op\
tions/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var n=E===e;if(!n)break}}else return Oe.errors=[{instancePath:s+"/data/que\
stions/"+b+"/options",schemaPath:"#/properties/data/properties/questions/items/properties/options/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var p=j===e}else var p=!0;if(p)if(v.allow_other!==void 0){let P=e;if(typeof v.allow_other!="boolean")return Oe.errors=[{instancePath:s+"/data/question\
s/"+b+"/allow_other",schemaPath:"#/properties/data/properties/questions/items/properties/allow_other/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var p=P===e}else var p=!0}}}}else return Oe.errors=[{instancePath:s+"/data/questions/"+b,schemaPath:"#/properties/data/properties/questions/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=_===e;if(!i)break}}else return Oe.errors=[{instancePath:s+"/data/questions",schemaPath:"\
#/properties/data/properties/questions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=u===e}else var l=!0;if(l){if(o.allow_other!==
void 0){let f=e;if(typeof o.allow_other!="boolean")return Oe.errors=[{instancePath:s+"/data/allow_other",schemaPath:"#/properties/data/properties/allow_other/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var l=f===e}else var l=!0;if(l){if(o.timeout_ms!==void 0){let f=o.timeout_ms,u=e;if(!(typeof f==
"number"&&isFinite(f)))return Oe.errors=[{instancePath:s+"/data/timeout_ms",schemaPath:"#/properties/data/properties/timeout_ms/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var l=u===e}else var l=!0;if(l)if(o.interaction_id!==void 0){let f=e;if(typeof o.interaction_id!="string")return Oe.errors=
[{instancePath:s+"/data/interaction_id",schemaPath:"#/properties/data/properties/interaction_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var l=f===e}else var l=!0}}}else return Oe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=g===e}else var a=!0}else return Oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Oe.errors=t,e===0}var gi=Qr,vi={type:"array",items:{type:"object",properties:{status:{enum:["started","cancelled","unavailable"]}},required:[
"status"]},minItems:1,maxItems:1,$id:"schema:///call/voice-play-animation-answer"};function Qr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Qr.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"}],!1;if(r.length<1)return Qr.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must \
NOT have fewer than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<i;p++){let n=r[p],d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.
status===void 0&&(y="status"))return Qr.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:y},message:"must \
have required property '"+y+"'"}],!1;if(n.status!==void 0){let o=n.status;if(!(o==="started"||o==="cancelled"||o==="unavailable"))return Qr.errors=[{instancePath:s+
"/"+p+"/status",schemaPath:"#/items/properties/status/enum",keyword:"enum",params:{allowedValues:vi.items.properties.status.enum},message:"must be equal to one \
of the allowed values"}],!1}}else return Qr.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var a=d===e;if(!a)break}}}else return Qr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Qr.
errors=t,e===0}var Ws=Tr;function Tr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="voice:play_animation")return Tr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"voice:play_animation"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.
data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.name===void 0&&(y="name")||n.model_id===void 0&&(y="model_id"))
return Tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"}],!1;if(n.name!==void 0){let o=e;if(typeof n.name!="string")return Tr.errors=[{instancePath:s+"/data/name",schemaPath:"#/properties/data/propertie\
s/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(n.model_id!==void 0){let o=e;if(typeof n.model_id!=
"string")return Tr.errors=[{instancePath:s+"/data/model_id",schemaPath:"#/properties/data/properties/model_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=o===e}else var i=!0}else return Tr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return Tr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Tr.errors=t,e===0}var _i=Le,Is={type:"object",properties:{app_id:{type:"string"},app_name:{type:["string","null"]},channel_id:{
type:"string"},message_id:{type:"string"},parent_id:{type:["string","null"]},reply:{type:"object",properties:{type:{type:"string"},content:{type:"string"}},required:[
"type"]}},required:["app_id","app_name","channel_id","message_id","parent_id","reply"],additionalProperties:!1,$id:"schema:///channel/app-reply"};function Le(r,{
instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.app_id===void 0&&
(p="app_id")||r.app_name===void 0&&(p="app_name")||r.channel_id===void 0&&(p="channel_id")||r.message_id===void 0&&(p="message_id")||r.parent_id===void 0&&(p="p\
arent_id")||r.reply===void 0&&(p="reply"))return Le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="app_id"||d==="app_name"||d==="channel_id"||d==="message_id"||d==="parent_id"||d==="reply")){
return Le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(n===e){if(r.app_id!==void 0){let d=e;if(typeof r.app_id!="string")return Le.errors=[{instancePath:s+"/app_id",schemaPath:"#/prope\
rties/app_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.app_name!==void 0){let d=r.app_name,
l=e;if(typeof d!="string"&&d!==null)return Le.errors=[{instancePath:s+"/app_name",schemaPath:"#/properties/app_name/type",keyword:"type",params:{type:Is.properties.
app_name.type},message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a){if(r.channel_id!==void 0){let d=e;if(typeof r.channel_id!="string")return Le.errors=
[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;
if(a){if(r.message_id!==void 0){let d=e;if(typeof r.message_id!="string")return Le.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.parent_id!==void 0){let d=r.parent_id,l=e;if(typeof d!=
"string"&&d!==null)return Le.errors=[{instancePath:s+"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Is.properties.parent_id.type},
message:"must be string,null"}],!1;var a=l===e}else var a=!0;if(a)if(r.reply!==void 0){let d=r.reply,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;
if(d.type===void 0&&(o="type"))return Le.errors=[{instancePath:s+"/reply",schemaPath:"#/properties/reply/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;if(d.type!==void 0){let g=e;if(typeof d.type!="string")return Le.errors=[{instancePath:s+"/reply/type",schemaPath:"\
#/properties/reply/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0;if(i)if(d.content!==void 0){
let g=e;if(typeof d.content!="string")return Le.errors=[{instancePath:s+"/reply/content",schemaPath:"#/properties/reply/properties/content/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0}else return Le.errors=[{instancePath:s+"/reply",schemaPath:"#/properties/reply/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}}}}}else return Le.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.errors=t,e===0}var us=Er,bi={type:"object",properties:{channel_id:{type:"string"},
message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["channel_id","data"],$id:"schema\
:///channel/client-envelope"};function Er(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){let i;if(r.channel_id===void 0&&(i="channel_id")||r.data===void 0&&(i="data"))return Er.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.channel_id!==void 0){let p=e;if(typeof r.channel_id!="stri\
ng")return Er.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=p===e}else var a=!0;if(a){if(r.message_id!==void 0){let p=r.message_id,n=e;if(typeof p!="string"&&p!==null)return Er.errors=[{instancePath:s+"/message_id",
schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:bi.properties.message_id.type},message:"must be string,null"}],!1;var a=n===e}else var a=!0;
if(a)if(r.data!==void 0){let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.type===void 0&&(l="type"))return Er.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.type!==void 0&&
typeof p.type!="string")return Er.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return Er.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=n===e}else var a=!0}}else return Er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return Er.errors=t,e===0}var Xs=xt;function xt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return xt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="type"){return xt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.type!==void 0&&r.type!=="channel:created")return xt.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:created"},message:"must be equal to constant"}],!1}}else
return xt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xt.errors=t,e===0}var Pi=ft,ki={
type:"object",properties:{channel:{type:"string"},session:{type:["string","null"]}},required:["channel","session"],additionalProperties:!1,$id:"schema:///channe\
l/encryption-available"};function ft(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session"))return ft.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel"||n==="session")){return ft.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(p===e){if(r.channel!==void 0){let n=e;if(typeof r.channel!="string")return ft.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.session!==void 0){let n=r.session,d=e;if(typeof n!="\
string"&&n!==null)return ft.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:ki.properties.session.type},message:"\
must be string,null"}],!1;var a=d===e}else var a=!0}}}else return ft.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ft.errors=t,e===0}var wi=Ir;function Ir(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session")||r.participation===void 0&&(i="participation")||r.key===void 0&&(i="key"))return Ir.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.channel!==void 0){
let p=e;if(typeof r.channel!="string")return Ir.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.session!==void 0){let p=e;if(typeof r.session!="string")return Ir.errors=[{instancePath:s+"/s\
ession",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.participation!==
void 0){let p=e;if(typeof r.participation!="string")return Ir.errors=[{instancePath:s+"/participation",schemaPath:"#/properties/participation/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.key!==void 0){let p=e;if(typeof r.key!="string")return Ir.errors=[{
instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.
packet!==void 0){let p=e;if(typeof r.packet!="string")return Ir.errors=[{instancePath:s+"/packet",schemaPath:"#/properties/packet/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=p===e}else var a=!0}}}}else return Ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return Ir.errors=t,e===0}var ji=Xt;function Xt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.channel===void 0&&(a="channel"))return Xt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;if(r.channel!==void 0&&typeof r.channel!="string")return Xt.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Xt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Xt.errors=t,e===0}var qi=Tt;function xe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.ok===void 0&&(i="ok")||r.error===void 0&&(i="error"))return xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="ok"||n==="error")){return xe.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.ok!==void 0){
let n=e;if(r.ok!==!1)return xe.errors=[{instancePath:s+"/ok",schemaPath:"#/properties/ok/const",keyword:"const",params:{allowedValue:!1},message:"must be equal \
to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.error!==void 0){let n=e;if(typeof r.error!="string")return xe.errors=[{instancePath:s+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return xe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=t,e===0}function Sr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.ok===void 0&&(a="ok"))return Sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required p\
roperty '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="ok"){return Sr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.ok!==void 0&&r.ok!==!0)return Sr.errors=[{instancePath:s+"/ok",
schemaPath:"#/properties/ok/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1}}else return Sr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Sr.errors=t,e===0}function Tt(r,{instancePath:s="",parentData:O,parentDataProperty:q,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Tt.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Tt.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let p=r.length;for(let n=0;n<p;n++){let d=r[n],l=e,y=e,o=!1,g=e;xe(d,{instancePath:s+"/"+n,parentData:r,
parentDataProperty:n,rootData:k})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var i=g===e;if(o=o||i,!o){let c=e;Sr(d,{instancePath:s+"/"+n,parentData:r,
parentDataProperty:n,rootData:k})||(t=t===null?Sr.errors:t.concat(Sr.errors),e=t.length);var i=c===e;o=o||i}if(o)e=y,t!==null&&(y?t.length=y:t=null);else{let c={
instancePath:s+"/"+n,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,Tt.errors=
t,!1}var a=l===e;if(!a)break}}}else return Tt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Tt.
errors=t,e===0}var Ai=vs,is={anyOf:[{type:"object",properties:{kind:{const:"ended"},channel:{type:"string"},session:{type:"string"}},required:["kind","channel"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"departed"},channel:{type:"string"},session:{type:"string"},host:{type:"string"},bindings:{type:"\
array",items:{type:"object",properties:{identity:{type:"object",properties:{channel:{type:"string"},session:{type:"string"},user:{type:"string"},participation:{
type:"string"}},required:["channel","session","user","participation"],additionalProperties:!1},key:{type:"string"}},required:["identity","key"],additionalProperties:!1}},
participants:{type:"array",items:{type:"object",properties:{participation:{type:"string"},user:{type:"string"},name:{type:"string"}},required:["participation","\
user","name"],additionalProperties:!1}},sequence:{type:"integer",minimum:1},participation:{type:"string"},admitted:{type:"boolean"}},required:["kind","channel",
"session","host","bindings","participants","sequence","participation","admitted"],additionalProperties:!1},{type:"object",properties:{kind:{const:"candidate"},channel:{
type:"string"},session:{type:"string"},host:{type:"string"},bindings:{type:"array",items:{type:"object",properties:{identity:{type:"object",properties:{channel:{
type:"string"},session:{type:"string"},user:{type:"string"},participation:{type:"string"}},required:["channel","session","user","participation"],additionalProperties:!1},
key:{type:"string"}},required:["identity","key"],additionalProperties:!1}},participants:{type:"array",items:{type:"object",properties:{participation:{type:"stri\
ng"},user:{type:"string"},name:{type:"string"}},required:["participation","user","name"],additionalProperties:!1}},sequence:{type:"integer",minimum:1},sender:{type:"\
string"},packet:{type:"string"}},required:["kind","channel","session","host","bindings","participants","sequence","sender","packet"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"mls"},channel:{type:"string"},session:{type:"string"},host:{type:"string"},bindings:{type:"array",items:{type:"object",properties:{
identity:{type:"object",properties:{channel:{type:"string"},session:{type:"string"},user:{type:"string"},participation:{type:"string"}},required:["channel","ses\
sion","user","participation"],additionalProperties:!1},key:{type:"string"}},required:["identity","key"],additionalProperties:!1}},participants:{type:"array",items:{
type:"object",properties:{participation:{type:"string"},user:{type:"string"},name:{type:"string"}},required:["participation","user","name"],additionalProperties:!1}},
sequence:{type:"integer",minimum:1},sender:{type:"string"},packet:{type:"string"}},required:["kind","channel","session","host","bindings","participants","sequen\
ce","sender","packet"],additionalProperties:!1},{type:"object",properties:{kind:{const:"welcome"},channel:{type:"string"},session:{type:"string"},host:{type:"st\
ring"},bindings:{type:"array",items:{type:"object",properties:{identity:{type:"object",properties:{channel:{type:"string"},session:{type:"string"},user:{type:"s\
tring"},participation:{type:"string"}},required:["channel","session","user","participation"],additionalProperties:!1},key:{type:"string"}},required:["identity",
"key"],additionalProperties:!1}},participants:{type:"array",items:{type:"object",properties:{participation:{type:"string"},user:{type:"string"},name:{type:"stri\
ng"}},required:["participation","user","name"],additionalProperties:!1}},sequence:{type:"integer",minimum:1},sender:{type:"string"},packet:{type:"string"}},required:[
"kind","channel","session","host","bindings","participants","sequence","sender","packet"],additionalProperties:!1}],$id:"schema:///channel/encryption-event"},Ze=Object.
prototype.hasOwnProperty;function vs(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(r&&typeof r==
"object"&&!Array.isArray(r)){let K;if(r.kind===void 0&&(K="kind")||r.channel===void 0&&(K="channel")){let C={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"\
required",params:{missingProperty:K},message:"must have required property '"+K+"'"};t===null?t=[C]:t.push(C),e++}else{let C=e;for(let S in r)if(!(S==="kind"||S===
"channel"||S==="session")){let _e={instancePath:s,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"\
must NOT have additional properties"};t===null?t=[_e]:t.push(_e),e++;break}if(C===e){if(r.kind!==void 0){let S=e;if(r.kind!=="ended"){let _e={instancePath:s+"/k\
ind",schemaPath:"#/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"ended"},message:"must be equal to constant"};t===null?t=[_e]:t.push(_e),
e++}var n=S===e}else var n=!0;if(n){if(r.channel!==void 0){let S=e;if(typeof r.channel!="string"){let B={instancePath:s+"/channel",schemaPath:"#/anyOf/0/propert\
ies/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[B]:t.push(B),e++}var n=S===e}else var n=!0;if(n)if(r.session!==void 0){
let S=e;if(typeof r.session!="string"){let B={instancePath:s+"/session",schemaPath:"#/anyOf/0/properties/session/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[B]:t.push(B),e++}var n=S===e}else var n=!0}}}}else{let K={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};t===null?t=[K]:t.push(K),e++}var d=p===e;if(i=i||d,!i){let K=e;if(e===K)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.
kind===void 0&&(S="kind")||r.channel===void 0&&(S="channel")||r.session===void 0&&(S="session")||r.host===void 0&&(S="host")||r.bindings===void 0&&(S="bindings")||
r.participants===void 0&&(S="participants")||r.sequence===void 0&&(S="sequence")||r.participation===void 0&&(S="participation")||r.admitted===void 0&&(S="admitt\
ed")){let _e={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"};t===null?
t=[_e]:t.push(_e),e++}else{let _e=e;for(let B in r)if(!Ze.call(is.anyOf[1].properties,B)){let pe={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"};t===null?t=[pe]:t.push(pe),e++;break}if(_e===e){if(r.kind!==void 0){
let B=e;if(r.kind!=="departed"){let pe={instancePath:s+"/kind",schemaPath:"#/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"departed"},message:"\
must be equal to constant"};t===null?t=[pe]:t.push(pe),e++}var l=B===e}else var l=!0;if(l){if(r.channel!==void 0){let B=e;if(typeof r.channel!="string"){let H={
instancePath:s+"/channel",schemaPath:"#/anyOf/1/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[H]:t.push(H),
e++}var l=B===e}else var l=!0;if(l){if(r.session!==void 0){let B=e;if(typeof r.session!="string"){let H={instancePath:s+"/session",schemaPath:"#/anyOf/1/propert\
ies/session/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[H]:t.push(H),e++}var l=B===e}else var l=!0;if(l){if(r.host!==void 0){
let B=e;if(typeof r.host!="string"){let H={instancePath:s+"/host",schemaPath:"#/anyOf/1/properties/host/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};t===null?t=[H]:t.push(H),e++}var l=B===e}else var l=!0;if(l){if(r.bindings!==void 0){let B=r.bindings,pe=e;if(e===pe)if(Array.isArray(B)){var y=!0;
let se=B.length;for(let L=0;L<se;L++){let W=B[L],G=e;if(e===G)if(W&&typeof W=="object"&&!Array.isArray(W)){let Q;if(W.identity===void 0&&(Q="identity")||W.key===
void 0&&(Q="key")){let Y={instancePath:s+"/bindings/"+L,schemaPath:"#/anyOf/1/properties/bindings/items/required",keyword:"required",params:{missingProperty:Q},
message:"must have required property '"+Q+"'"};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let U in W)if(!(U==="identity"||U==="key")){let Z={instancePath:s+"\
/bindings/"+L,schemaPath:"#/anyOf/1/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must N\
OT have additional properties"};t===null?t=[Z]:t.push(Z),e++;break}if(Y===e){if(W.identity!==void 0){let U=W.identity,Z=e;if(e===Z)if(U&&typeof U=="object"&&!Array.
isArray(U)){let J;if(U.channel===void 0&&(J="channel")||U.session===void 0&&(J="session")||U.user===void 0&&(J="user")||U.participation===void 0&&(J="participat\
ion")){let be={instancePath:s+"/bindings/"+L+"/identity",schemaPath:"#/anyOf/1/properties/bindings/items/properties/identity/required",keyword:"required",params:{
missingProperty:J},message:"must have required property '"+J+"'"};t===null?t=[be]:t.push(be),e++}else{let be=e;for(let R in U)if(!(R==="channel"||R==="session"||
R==="user"||R==="participation")){let ye={instancePath:s+"/bindings/"+L+"/identity",schemaPath:"#/anyOf/1/properties/bindings/items/properties/identity/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"};t===null?t=[ye]:t.push(ye),e++;break}if(be===
e){if(U.channel!==void 0){let R=e;if(typeof U.channel!="string"){let ye={instancePath:s+"/bindings/"+L+"/identity/channel",schemaPath:"#/anyOf/1/properties/bind\
ings/items/properties/identity/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[ye]:t.push(ye),e++}var o=R===
e}else var o=!0;if(o){if(U.session!==void 0){let R=e;if(typeof U.session!="string"){let M={instancePath:s+"/bindings/"+L+"/identity/session",schemaPath:"#/anyOf\
/1/properties/bindings/items/properties/identity/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[M]:t.push(
M),e++}var o=R===e}else var o=!0;if(o){if(U.user!==void 0){let R=e;if(typeof U.user!="string"){let M={instancePath:s+"/bindings/"+L+"/identity/user",schemaPath:"\
#/anyOf/1/properties/bindings/items/properties/identity/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[M]:t.push(
M),e++}var o=R===e}else var o=!0;if(o)if(U.participation!==void 0){let R=e;if(typeof U.participation!="string"){let M={instancePath:s+"/bindings/"+L+"/identity/\
participation",schemaPath:"#/anyOf/1/properties/bindings/items/properties/identity/properties/participation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[M]:t.push(M),e++}var o=R===e}else var o=!0}}}}}else{let J={instancePath:s+"/bindings/"+L+"/identity",schemaPath:"#/anyOf/1/properti\
es/bindings/items/properties/identity/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[J]:t.push(J),e++}var g=Z===e}else var g=!0;
if(g)if(W.key!==void 0){let U=e;if(typeof W.key!="string"){let J={instancePath:s+"/bindings/"+L+"/key",schemaPath:"#/anyOf/1/properties/bindings/items/propertie\
s/key/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[J]:t.push(J),e++}var g=U===e}else var g=!0}}}else{let Q={instancePath:s+
"/bindings/"+L,schemaPath:"#/anyOf/1/properties/bindings/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[Q]:t.push(Q),e++}
var y=G===e;if(!y)break}}else{let se={instancePath:s+"/bindings",schemaPath:"#/anyOf/1/properties/bindings/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};t===null?t=[se]:t.push(se),e++}var l=pe===e}else var l=!0;if(l){if(r.participants!==void 0){let B=r.participants,pe=e;if(e===pe)if(Array.isArray(
B)){var m=!0;let se=B.length;for(let L=0;L<se;L++){let W=B[L],G=e;if(e===G)if(W&&typeof W=="object"&&!Array.isArray(W)){let Q;if(W.participation===void 0&&(Q="p\
articipation")||W.user===void 0&&(Q="user")||W.name===void 0&&(Q="name")){let Y={instancePath:s+"/participants/"+L,schemaPath:"#/anyOf/1/properties/participants\
/items/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"};t===null?t=[Y]:t.push(Y),e++}else{let Y=e;for(let U in W)
if(!(U==="participation"||U==="user"||U==="name")){let Z={instancePath:s+"/participants/"+L,schemaPath:"#/anyOf/1/properties/participants/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"};t===null?t=[Z]:t.push(Z),e++;break}if(Y===e){if(W.
participation!==void 0){let U=e;if(typeof W.participation!="string"){let Z={instancePath:s+"/participants/"+L+"/participation",schemaPath:"#/anyOf/1/properties/\
participants/items/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Z]:t.push(Z),e++}var c=U===e}else var c=!0;
if(c){if(W.user!==void 0){let U=e;if(typeof W.user!="string"){let J={instancePath:s+"/participants/"+L+"/user",schemaPath:"#/anyOf/1/properties/participants/ite\
ms/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[J]:t.push(J),e++}var c=U===e}else var c=!0;if(c)if(W.name!==
void 0){let U=e;if(typeof W.name!="string"){let J={instancePath:s+"/participants/"+L+"/name",schemaPath:"#/anyOf/1/properties/participants/items/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[J]:t.push(J),e++}var c=U===e}else var c=!0}}}}else{let Q={instancePath:s+"/pa\
rticipants/"+L,schemaPath:"#/anyOf/1/properties/participants/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[Q]:t.push(Q),
e++}var m=G===e;if(!m)break}}else{let se={instancePath:s+"/participants",schemaPath:"#/anyOf/1/properties/participants/type",keyword:"type",params:{type:"array"},
message:"must be array"};t===null?t=[se]:t.push(se),e++}var l=pe===e}else var l=!0;if(l){if(r.sequence!==void 0){let B=r.sequence,pe=e;if(!(typeof B=="number"&&
!(B%1)&&!isNaN(B)&&isFinite(B))){let se={instancePath:s+"/sequence",schemaPath:"#/anyOf/1/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};t===null?t=[se]:t.push(se),e++}if(e===pe&&typeof B=="number"&&isFinite(B)&&(B<1||isNaN(B))){let se={instancePath:s+"/sequence",schemaPath:"#/a\
nyOf/1/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[se]:t.push(se),e++}var l=pe===e}else var l=!0;
if(l){if(r.participation!==void 0){let B=e;if(typeof r.participation!="string"){let H={instancePath:s+"/participation",schemaPath:"#/anyOf/1/properties/particip\
ation/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[H]:t.push(H),e++}var l=B===e}else var l=!0;if(l)if(r.admitted!==void 0){
let B=e;if(typeof r.admitted!="boolean"){let H={instancePath:s+"/admitted",schemaPath:"#/anyOf/1/properties/admitted/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};t===null?t=[H]:t.push(H),e++}var l=B===e}else var l=!0}}}}}}}}}}else{let S={instancePath:s,schemaPath:"#/anyOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[S]:t.push(S),e++}var d=K===e;if(i=i||d,!i){let S=e;if(e===S)if(r&&typeof r=="object"&&!Array.isArray(
r)){let B;if(r.kind===void 0&&(B="kind")||r.channel===void 0&&(B="channel")||r.session===void 0&&(B="session")||r.host===void 0&&(B="host")||r.bindings===void 0&&
(B="bindings")||r.participants===void 0&&(B="participants")||r.sequence===void 0&&(B="sequence")||r.sender===void 0&&(B="sender")||r.packet===void 0&&(B="packet")){
let pe={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"};t===null?t=[
pe]:t.push(pe),e++}else{let pe=e;for(let H in r)if(!Ze.call(is.anyOf[2].properties,H)){let se={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properties"};t===null?t=[se]:t.push(se),e++;break}if(pe===e){if(r.kind!==void 0){
let H=e;if(r.kind!=="candidate"){let se={instancePath:s+"/kind",schemaPath:"#/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"candidate"},message:"\
must be equal to constant"};t===null?t=[se]:t.push(se),e++}var f=H===e}else var f=!0;if(f){if(r.channel!==void 0){let H=e;if(typeof r.channel!="string"){let L={
instancePath:s+"/channel",schemaPath:"#/anyOf/2/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),
e++}var f=H===e}else var f=!0;if(f){if(r.session!==void 0){let H=e;if(typeof r.session!="string"){let L={instancePath:s+"/session",schemaPath:"#/anyOf/2/propert\
ies/session/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}var f=H===e}else var f=!0;if(f){if(r.host!==void 0){
let H=e;if(typeof r.host!="string"){let L={instancePath:s+"/host",schemaPath:"#/anyOf/2/properties/host/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};t===null?t=[L]:t.push(L),e++}var f=H===e}else var f=!0;if(f){if(r.bindings!==void 0){let H=r.bindings,se=e;if(e===se)if(Array.isArray(H)){var u=!0;
let W=H.length;for(let G=0;G<W;G++){let X=H[G],Q=e;if(e===Q)if(X&&typeof X=="object"&&!Array.isArray(X)){let U;if(X.identity===void 0&&(U="identity")||X.key===void 0&&
(U="key")){let Z={instancePath:s+"/bindings/"+G,schemaPath:"#/anyOf/2/properties/bindings/items/required",keyword:"required",params:{missingProperty:U},message:"\
must have required property '"+U+"'"};t===null?t=[Z]:t.push(Z),e++}else{let Z=e;for(let J in X)if(!(J==="identity"||J==="key")){let be={instancePath:s+"/binding\
s/"+G,schemaPath:"#/anyOf/2/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have \
additional properties"};t===null?t=[be]:t.push(be),e++;break}if(Z===e){if(X.identity!==void 0){let J=X.identity,be=e;if(e===be)if(J&&typeof J=="object"&&!Array.
isArray(J)){let R;if(J.channel===void 0&&(R="channel")||J.session===void 0&&(R="session")||J.user===void 0&&(R="user")||J.participation===void 0&&(R="participat\
ion")){let ye={instancePath:s+"/bindings/"+G+"/identity",schemaPath:"#/anyOf/2/properties/bindings/items/properties/identity/required",keyword:"required",params:{
missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[ye]:t.push(ye),e++}else{let ye=e;for(let M in J)if(!(M==="channel"||M==="session"||
M==="user"||M==="participation")){let ke={instancePath:s+"/bindings/"+G+"/identity",schemaPath:"#/anyOf/2/properties/bindings/items/properties/identity/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"};t===null?t=[ke]:t.push(ke),e++;break}if(ye===
e){if(J.channel!==void 0){let M=e;if(typeof J.channel!="string"){let ke={instancePath:s+"/bindings/"+G+"/identity/channel",schemaPath:"#/anyOf/2/properties/bind\
ings/items/properties/identity/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[ke]:t.push(ke),e++}var h=M===
e}else var h=!0;if(h){if(J.session!==void 0){let M=e;if(typeof J.session!="string"){let re={instancePath:s+"/bindings/"+G+"/identity/session",schemaPath:"#/anyO\
f/2/properties/bindings/items/properties/identity/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[re]:t.push(
re),e++}var h=M===e}else var h=!0;if(h){if(J.user!==void 0){let M=e;if(typeof J.user!="string"){let re={instancePath:s+"/bindings/"+G+"/identity/user",schemaPath:"\
#/anyOf/2/properties/bindings/items/properties/identity/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[re]:t.
push(re),e++}var h=M===e}else var h=!0;if(h)if(J.participation!==void 0){let M=e;if(typeof J.participation!="string"){let re={instancePath:s+"/bindings/"+G+"/id\
entity/participation",schemaPath:"#/anyOf/2/properties/bindings/items/properties/identity/properties/participation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[re]:t.push(re),e++}var h=M===e}else var h=!0}}}}}else{let R={instancePath:s+"/bindings/"+G+"/identity",schemaPath:"#/anyOf/2/proper\
ties/bindings/items/properties/identity/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[R]:t.push(R),e++}var b=be===e}else var b=!0;
if(b)if(X.key!==void 0){let J=e;if(typeof X.key!="string"){let R={instancePath:s+"/bindings/"+G+"/key",schemaPath:"#/anyOf/2/properties/bindings/items/propertie\
s/key/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var b=J===e}else var b=!0}}}else{let U={instancePath:s+
"/bindings/"+G,schemaPath:"#/anyOf/2/properties/bindings/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[U]:t.push(U),e++}
var u=Q===e;if(!u)break}}else{let W={instancePath:s+"/bindings",schemaPath:"#/anyOf/2/properties/bindings/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};t===null?t=[W]:t.push(W),e++}var f=se===e}else var f=!0;if(f){if(r.participants!==void 0){let H=r.participants,se=e;if(e===se)if(Array.isArray(H)){
var v=!0;let W=H.length;for(let G=0;G<W;G++){let X=H[G],Q=e;if(e===Q)if(X&&typeof X=="object"&&!Array.isArray(X)){let U;if(X.participation===void 0&&(U="partici\
pation")||X.user===void 0&&(U="user")||X.name===void 0&&(U="name")){let Z={instancePath:s+"/participants/"+G,schemaPath:"#/anyOf/2/properties/participants/items\
/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"};t===null?t=[Z]:t.push(Z),e++}else{let Z=e;for(let J in X)
if(!(J==="participation"||J==="user"||J==="name")){let be={instancePath:s+"/participants/"+G,schemaPath:"#/anyOf/2/properties/participants/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"};t===null?t=[be]:t.push(be),e++;break}if(Z===e){
if(X.participation!==void 0){let J=e;if(typeof X.participation!="string"){let be={instancePath:s+"/participants/"+G+"/participation",schemaPath:"#/anyOf/2/prope\
rties/participants/items/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[be]:t.push(be),e++}var _=J===
e}else var _=!0;if(_){if(X.user!==void 0){let J=e;if(typeof X.user!="string"){let R={instancePath:s+"/participants/"+G+"/user",schemaPath:"#/anyOf/2/properties/\
participants/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var _=J===e}else var _=!0;
if(_)if(X.name!==void 0){let J=e;if(typeof X.name!="string"){let R={instancePath:s+"/participants/"+G+"/name",schemaPath:"#/anyOf/2/properties/participants/item\
s/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[R]:t.push(R),e++}var _=J===e}else var _=!0}}}}else{let U={instancePath:s+
"/participants/"+G,schemaPath:"#/anyOf/2/properties/participants/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[U]:t.push(
U),e++}var v=Q===e;if(!v)break}}else{let W={instancePath:s+"/participants",schemaPath:"#/anyOf/2/properties/participants/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};t===null?t=[W]:t.push(W),e++}var f=se===e}else var f=!0;if(f){if(r.sequence!==void 0){let H=r.sequence,se=e;if(!(typeof H=="number"&&
!(H%1)&&!isNaN(H)&&isFinite(H))){let W={instancePath:s+"/sequence",schemaPath:"#/anyOf/2/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};t===null?t=[W]:t.push(W),e++}if(e===se&&typeof H=="number"&&isFinite(H)&&(H<1||isNaN(H))){let W={instancePath:s+"/sequence",schemaPath:"#/anyO\
f/2/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[W]:t.push(W),e++}var f=se===e}else var f=!0;
if(f){if(r.sender!==void 0){let H=e;if(typeof r.sender!="string"){let L={instancePath:s+"/sender",schemaPath:"#/anyOf/2/properties/sender/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}var f=H===e}else var f=!0;if(f)if(r.packet!==void 0){let H=e;if(typeof r.packet!="string"){
let L={instancePath:s+"/packet",schemaPath:"#/anyOf/2/properties/packet/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(
L),e++}var f=H===e}else var f=!0}}}}}}}}}}else{let B={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};
t===null?t=[B]:t.push(B),e++}var d=S===e;if(i=i||d,!i){let B=e;if(e===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let H;if(r.kind===void 0&&(H="kind")||r.channel===
void 0&&(H="channel")||r.session===void 0&&(H="session")||r.host===void 0&&(H="host")||r.bindings===void 0&&(H="bindings")||r.participants===void 0&&(H="partici\
pants")||r.sequence===void 0&&(H="sequence")||r.sender===void 0&&(H="sender")||r.packet===void 0&&(H="packet")){let se={instancePath:s,schemaPath:"#/anyOf/3/req\
uired",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"};t===null?t=[se]:t.push(se),e++}else{let se=e;for(let L in r)
if(!Ze.call(is.anyOf[3].properties,L)){let W={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},
message:"must NOT have additional properties"};t===null?t=[W]:t.push(W),e++;break}if(se===e){if(r.kind!==void 0){let L=e;if(r.kind!=="mls"){let W={instancePath:s+
"/kind",schemaPath:"#/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"mls"},message:"must be equal to constant"};t===null?t=[W]:t.push(W),e++}
var w=L===e}else var w=!0;if(w){if(r.channel!==void 0){let L=e;if(typeof r.channel!="string"){let G={instancePath:s+"/channel",schemaPath:"#/anyOf/3/properties/\
channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[G]:t.push(G),e++}var w=L===e}else var w=!0;if(w){if(r.session!==void 0){
let L=e;if(typeof r.session!="string"){let G={instancePath:s+"/session",schemaPath:"#/anyOf/3/properties/session/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[G]:t.push(G),e++}var w=L===e}else var w=!0;if(w){if(r.host!==void 0){let L=e;if(typeof r.host!="string"){let G={instancePath:s+"/ho\
st",schemaPath:"#/anyOf/3/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[G]:t.push(G),e++}var w=L===e}else var w=!0;
if(w){if(r.bindings!==void 0){let L=r.bindings,W=e;if(e===W)if(Array.isArray(L)){var P=!0;let X=L.length;for(let Q=0;Q<X;Q++){let Y=L[Q],U=e;if(e===U)if(Y&&typeof Y==
"object"&&!Array.isArray(Y)){let J;if(Y.identity===void 0&&(J="identity")||Y.key===void 0&&(J="key")){let be={instancePath:s+"/bindings/"+Q,schemaPath:"#/anyOf/\
3/properties/bindings/items/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"};t===null?t=[be]:t.push(be),e++}else{
let be=e;for(let R in Y)if(!(R==="identity"||R==="key")){let ye={instancePath:s+"/bindings/"+Q,schemaPath:"#/anyOf/3/properties/bindings/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"};t===null?t=[ye]:t.push(ye),e++;break}if(be===e){
if(Y.identity!==void 0){let R=Y.identity,ye=e;if(e===ye)if(R&&typeof R=="object"&&!Array.isArray(R)){let M;if(R.channel===void 0&&(M="channel")||R.session===void 0&&
(M="session")||R.user===void 0&&(M="user")||R.participation===void 0&&(M="participation")){let ke={instancePath:s+"/bindings/"+Q+"/identity",schemaPath:"#/anyOf\
/3/properties/bindings/items/properties/identity/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"};t===null?
t=[ke]:t.push(ke),e++}else{let ke=e;for(let re in R)if(!(re==="channel"||re==="session"||re==="user"||re==="participation")){let lr={instancePath:s+"/bindings/"+
Q+"/identity",schemaPath:"#/anyOf/3/properties/bindings/items/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},
message:"must NOT have additional properties"};t===null?t=[lr]:t.push(lr),e++;break}if(ke===e){if(R.channel!==void 0){let re=e;if(typeof R.channel!="string"){let lr={
instancePath:s+"/bindings/"+Q+"/identity/channel",schemaPath:"#/anyOf/3/properties/bindings/items/properties/identity/properties/channel/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[lr]:t.push(lr),e++}var j=re===e}else var j=!0;if(j){if(R.session!==void 0){let re=e;if(typeof R.session!="s\
tring"){let we={instancePath:s+"/bindings/"+Q+"/identity/session",schemaPath:"#/anyOf/3/properties/bindings/items/properties/identity/properties/session/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[we]:t.push(we),e++}var j=re===e}else var j=!0;if(j){if(R.user!==void 0){let re=e;if(typeof R.
user!="string"){let we={instancePath:s+"/bindings/"+Q+"/identity/user",schemaPath:"#/anyOf/3/properties/bindings/items/properties/identity/properties/user/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[we]:t.push(we),e++}var j=re===e}else var j=!0;if(j)if(R.participation!==void 0){let re=e;
if(typeof R.participation!="string"){let we={instancePath:s+"/bindings/"+Q+"/identity/participation",schemaPath:"#/anyOf/3/properties/bindings/items/properties/\
identity/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[we]:t.push(we),e++}var j=re===e}else var j=!0}}}}}else{
let M={instancePath:s+"/bindings/"+Q+"/identity",schemaPath:"#/anyOf/3/properties/bindings/items/properties/identity/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[M]:t.push(M),e++}var D=ye===e}else var D=!0;if(D)if(Y.key!==void 0){let R=e;if(typeof Y.key!="string"){let M={instancePath:s+
"/bindings/"+Q+"/key",schemaPath:"#/anyOf/3/properties/bindings/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[M]:t.push(M),e++}var D=R===e}else var D=!0}}}else{let J={instancePath:s+"/bindings/"+Q,schemaPath:"#/anyOf/3/properties/bindings/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[J]:t.push(J),e++}var P=U===e;if(!P)break}}else{let X={instancePath:s+"/bindings",schemaPath:"#/anyOf/3/prop\
erties/bindings/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[X]:t.push(X),e++}var w=W===e}else var w=!0;if(w){if(r.participants!==
void 0){let L=r.participants,W=e;if(e===W)if(Array.isArray(L)){var T=!0;let X=L.length;for(let Q=0;Q<X;Q++){let Y=L[Q],U=e;if(e===U)if(Y&&typeof Y=="object"&&!Array.
isArray(Y)){let J;if(Y.participation===void 0&&(J="participation")||Y.user===void 0&&(J="user")||Y.name===void 0&&(J="name")){let be={instancePath:s+"/participa\
nts/"+Q,schemaPath:"#/anyOf/3/properties/participants/items/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"};
t===null?t=[be]:t.push(be),e++}else{let be=e;for(let R in Y)if(!(R==="participation"||R==="user"||R==="name")){let ye={instancePath:s+"/participants/"+Q,schemaPath:"\
#/anyOf/3/properties/participants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional pro\
perties"};t===null?t=[ye]:t.push(ye),e++;break}if(be===e){if(Y.participation!==void 0){let R=e;if(typeof Y.participation!="string"){let ye={instancePath:s+"/par\
ticipants/"+Q+"/participation",schemaPath:"#/anyOf/3/properties/participants/items/properties/participation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[ye]:t.push(ye),e++}var x=R===e}else var x=!0;if(x){if(Y.user!==void 0){let R=e;if(typeof Y.user!="string"){let M={instancePath:s+"/\
participants/"+Q+"/user",schemaPath:"#/anyOf/3/properties/participants/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};
t===null?t=[M]:t.push(M),e++}var x=R===e}else var x=!0;if(x)if(Y.name!==void 0){let R=e;if(typeof Y.name!="string"){let M={instancePath:s+"/participants/"+Q+"/n\
ame",schemaPath:"#/anyOf/3/properties/participants/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[M]:t.
push(M),e++}var x=R===e}else var x=!0}}}}else{let J={instancePath:s+"/participants/"+Q,schemaPath:"#/anyOf/3/properties/participants/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};t===null?t=[J]:t.push(J),e++}var T=U===e;if(!T)break}}else{let X={instancePath:s+"/participants",schemaPath:"#/\
anyOf/3/properties/participants/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[X]:t.push(X),e++}var w=W===e}else var w=!0;if(w){
if(r.sequence!==void 0){let L=r.sequence,W=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let X={instancePath:s+"/sequence",schemaPath:"#/anyOf/3/p\
roperties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[X]:t.push(X),e++}if(e===W&&typeof L=="number"&&isFinite(L)&&
(L<1||isNaN(L))){let X={instancePath:s+"/sequence",schemaPath:"#/anyOf/3/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};t===null?t=[X]:t.push(X),e++}var w=W===e}else var w=!0;if(w){if(r.sender!==void 0){let L=e;if(typeof r.sender!="string"){let G={instancePath:s+"/\
sender",schemaPath:"#/anyOf/3/properties/sender/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[G]:t.push(G),e++}var w=L===e}else
var w=!0;if(w)if(r.packet!==void 0){let L=e;if(typeof r.packet!="string"){let G={instancePath:s+"/packet",schemaPath:"#/anyOf/3/properties/packet/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[G]:t.push(G),e++}var w=L===e}else var w=!0}}}}}}}}}}else{let H={instancePath:s,schemaPath:"#/\
anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[H]:t.push(H),e++}var d=B===e;if(i=i||d,!i){let H=e;if(e===H)if(r&&typeof r==
"object"&&!Array.isArray(r)){let L;if(r.kind===void 0&&(L="kind")||r.channel===void 0&&(L="channel")||r.session===void 0&&(L="session")||r.host===void 0&&(L="ho\
st")||r.bindings===void 0&&(L="bindings")||r.participants===void 0&&(L="participants")||r.sequence===void 0&&(L="sequence")||r.sender===void 0&&(L="sender")||r.
packet===void 0&&(L="packet")){let W={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:L},message:"must have required p\
roperty '"+L+"'"};t===null?t=[W]:t.push(W),e++}else{let W=e;for(let G in r)if(!Ze.call(is.anyOf[4].properties,G)){let X={instancePath:s,schemaPath:"#/anyOf/4/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"};t===null?t=[X]:t.push(X),e++;break}
if(W===e){if(r.kind!==void 0){let G=e;if(r.kind!=="welcome"){let X={instancePath:s+"/kind",schemaPath:"#/anyOf/4/properties/kind/const",keyword:"const",params:{
allowedValue:"welcome"},message:"must be equal to constant"};t===null?t=[X]:t.push(X),e++}var A=G===e}else var A=!0;if(A){if(r.channel!==void 0){let G=e;if(typeof r.
channel!="string"){let Q={instancePath:s+"/channel",schemaPath:"#/anyOf/4/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};
t===null?t=[Q]:t.push(Q),e++}var A=G===e}else var A=!0;if(A){if(r.session!==void 0){let G=e;if(typeof r.session!="string"){let Q={instancePath:s+"/session",schemaPath:"\
#/anyOf/4/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Q]:t.push(Q),e++}var A=G===e}else var A=!0;if(A){
if(r.host!==void 0){let G=e;if(typeof r.host!="string"){let Q={instancePath:s+"/host",schemaPath:"#/anyOf/4/properties/host/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};t===null?t=[Q]:t.push(Q),e++}var A=G===e}else var A=!0;if(A){if(r.bindings!==void 0){let G=r.bindings,X=e;if(e===X)if(Array.isArray(
G)){var E=!0;let Y=G.length;for(let U=0;U<Y;U++){let Z=G[U],J=e;if(e===J)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let R;if(Z.identity===void 0&&(R="identity")||
Z.key===void 0&&(R="key")){let ye={instancePath:s+"/bindings/"+U,schemaPath:"#/anyOf/4/properties/bindings/items/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"};t===null?t=[ye]:t.push(ye),e++}else{let ye=e;for(let M in Z)if(!(M==="identity"||M==="key")){let ke={instancePath:s+
"/bindings/"+U,schemaPath:"#/anyOf/4/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must \
NOT have additional properties"};t===null?t=[ke]:t.push(ke),e++;break}if(ye===e){if(Z.identity!==void 0){let M=Z.identity,ke=e;if(e===ke)if(M&&typeof M=="object"&&
!Array.isArray(M)){let re;if(M.channel===void 0&&(re="channel")||M.session===void 0&&(re="session")||M.user===void 0&&(re="user")||M.participation===void 0&&(re=
"participation")){let lr={instancePath:s+"/bindings/"+U+"/identity",schemaPath:"#/anyOf/4/properties/bindings/items/properties/identity/required",keyword:"requi\
red",params:{missingProperty:re},message:"must have required property '"+re+"'"};t===null?t=[lr]:t.push(lr),e++}else{let lr=e;for(let we in M)if(!(we==="channel"||
we==="session"||we==="user"||we==="participation")){let Jt={instancePath:s+"/bindings/"+U+"/identity",schemaPath:"#/anyOf/4/properties/bindings/items/properties\
/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:we},message:"must NOT have additional properties"};t===null?t=[Jt]:t.push(
Jt),e++;break}if(lr===e){if(M.channel!==void 0){let we=e;if(typeof M.channel!="string"){let Jt={instancePath:s+"/bindings/"+U+"/identity/channel",schemaPath:"#/\
anyOf/4/properties/bindings/items/properties/identity/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Jt]:t.
push(Jt),e++}var I=we===e}else var I=!0;if(I){if(M.session!==void 0){let we=e;if(typeof M.session!="string"){let Ur={instancePath:s+"/bindings/"+U+"/identity/se\
ssion",schemaPath:"#/anyOf/4/properties/bindings/items/properties/identity/properties/session/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};t===null?t=[Ur]:t.push(Ur),e++}var I=we===e}else var I=!0;if(I){if(M.user!==void 0){let we=e;if(typeof M.user!="string"){let Ur={instancePath:s+"/bindings/"+
U+"/identity/user",schemaPath:"#/anyOf/4/properties/bindings/items/properties/identity/properties/user/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};t===null?t=[Ur]:t.push(Ur),e++}var I=we===e}else var I=!0;if(I)if(M.participation!==void 0){let we=e;if(typeof M.participation!="string"){let Ur={instancePath:s+
"/bindings/"+U+"/identity/participation",schemaPath:"#/anyOf/4/properties/bindings/items/properties/identity/properties/participation/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[Ur]:t.push(Ur),e++}var I=we===e}else var I=!0}}}}}else{let re={instancePath:s+"/bindings/"+U+"/identity",schemaPath:"\
#/anyOf/4/properties/bindings/items/properties/identity/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[re]:t.push(re),e++}var V=ke===
e}else var V=!0;if(V)if(Z.key!==void 0){let M=e;if(typeof Z.key!="string"){let re={instancePath:s+"/bindings/"+U+"/key",schemaPath:"#/anyOf/4/properties/binding\
s/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[re]:t.push(re),e++}var V=M===e}else var V=!0}}}else{let R={
instancePath:s+"/bindings/"+U,schemaPath:"#/anyOf/4/properties/bindings/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[
R]:t.push(R),e++}var E=J===e;if(!E)break}}else{let Y={instancePath:s+"/bindings",schemaPath:"#/anyOf/4/properties/bindings/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};t===null?t=[Y]:t.push(Y),e++}var A=X===e}else var A=!0;if(A){if(r.participants!==void 0){let G=r.participants,X=e;if(e===X)if(Array.
isArray(G)){var z=!0;let Y=G.length;for(let U=0;U<Y;U++){let Z=G[U],J=e;if(e===J)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let R;if(Z.participation===void 0&&
(R="participation")||Z.user===void 0&&(R="user")||Z.name===void 0&&(R="name")){let ye={instancePath:s+"/participants/"+U,schemaPath:"#/anyOf/4/properties/partic\
ipants/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"};t===null?t=[ye]:t.push(ye),e++}else{let ye=e;
for(let M in Z)if(!(M==="participation"||M==="user"||M==="name")){let ke={instancePath:s+"/participants/"+U,schemaPath:"#/anyOf/4/properties/participants/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"};t===null?t=[ke]:t.push(ke),e++;
break}if(ye===e){if(Z.participation!==void 0){let M=e;if(typeof Z.participation!="string"){let ke={instancePath:s+"/participants/"+U+"/participation",schemaPath:"\
#/anyOf/4/properties/participants/items/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[ke]:t.push(ke),
e++}var F=M===e}else var F=!0;if(F){if(Z.user!==void 0){let M=e;if(typeof Z.user!="string"){let re={instancePath:s+"/participants/"+U+"/user",schemaPath:"#/anyO\
f/4/properties/participants/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[re]:t.push(re),e++}var F=M===
e}else var F=!0;if(F)if(Z.name!==void 0){let M=e;if(typeof Z.name!="string"){let re={instancePath:s+"/participants/"+U+"/name",schemaPath:"#/anyOf/4/properties/\
participants/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[re]:t.push(re),e++}var F=M===e}else var F=!0}}}}else{
let R={instancePath:s+"/participants/"+U,schemaPath:"#/anyOf/4/properties/participants/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
t===null?t=[R]:t.push(R),e++}var z=J===e;if(!z)break}}else{let Y={instancePath:s+"/participants",schemaPath:"#/anyOf/4/properties/participants/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};t===null?t=[Y]:t.push(Y),e++}var A=X===e}else var A=!0;if(A){if(r.sequence!==void 0){let G=r.sequence,X=e;if(!(typeof G==
"number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let Y={instancePath:s+"/sequence",schemaPath:"#/anyOf/4/properties/sequence/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};t===null?t=[Y]:t.push(Y),e++}if(e===X&&typeof G=="number"&&isFinite(G)&&(G<1||isNaN(G))){let Y={instancePath:s+"/sequence",schemaPath:"\
#/anyOf/4/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[Y]:t.push(Y),e++}var A=X===e}else var A=!0;
if(A){if(r.sender!==void 0){let G=e;if(typeof r.sender!="string"){let Q={instancePath:s+"/sender",schemaPath:"#/anyOf/4/properties/sender/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[Q]:t.push(Q),e++}var A=G===e}else var A=!0;if(A)if(r.packet!==void 0){let G=e;if(typeof r.packet!="string"){
let Q={instancePath:s+"/packet",schemaPath:"#/anyOf/4/properties/packet/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[Q]:t.push(
Q),e++}var A=G===e}else var A=!0}}}}}}}}}}else{let L={instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};
t===null?t=[L]:t.push(L),e++}var d=H===e;i=i||d}}}}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let K={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[K]:t.push(K),e++,vs.errors=t,!1}return vs.errors=t,e===0}var Oi=Et;function Et(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session"))return Et.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.channel!==void 0){let p=e;if(typeof r.channel!="string")return Et.errors=[{instancePath:s+"/channel",schemaPath:"\
#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.session!==void 0){let p=e;if(typeof r.
session!="string")return Et.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=p===e}else var a=!0}else return Et.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Et.errors=t,e===0}var Di=rr,Ni={type:"object",properties:{channel:{type:"string"},session:{type:"string"},participation:{type:"string"},kind:{enum:["m\
ls","admit"]},packet:{type:"string"},target:{type:"string"},welcome:{type:"string"}},required:["channel","session","participation","kind","packet"],$id:"schema:\
///channel/encryption-packet"};function rr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let i;if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session")||r.participation===void 0&&(i="participation")||r.kind===
void 0&&(i="kind")||r.packet===void 0&&(i="packet"))return rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;if(r.channel!==void 0){let p=e;if(typeof r.channel!="string")return rr.errors=[{instancePath:s+"/channel",schemaPath:"\
#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.session!==void 0){let p=e;if(typeof r.
session!="string")return rr.errors=[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=p===e}else var a=!0;if(a){if(r.participation!==void 0){let p=e;if(typeof r.participation!="string")return rr.errors=[{instancePath:s+"/participa\
tion",schemaPath:"#/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.kind!==
void 0){let p=r.kind,n=e;if(!(p==="mls"||p==="admit"))return rr.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ni.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var a=n===e}else var a=!0;if(a){if(r.packet!==void 0){let p=e;if(typeof r.packet!=
"string")return rr.errors=[{instancePath:s+"/packet",schemaPath:"#/properties/packet/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
e}else var a=!0;if(a){if(r.target!==void 0){let p=e;if(typeof r.target!="string")return rr.errors=[{instancePath:s+"/target",schemaPath:"#/properties/target/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.welcome!==void 0){let p=e;if(typeof r.welcome!="strin\
g")return rr.errors=[{instancePath:s+"/welcome",schemaPath:"#/properties/welcome/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===
e}else var a=!0}}}}}}else return rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=
t,e===0}var $i=ct;function ct(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel===void 0&&(i="channel")||r.session===void 0&&(i="session")||r.participation===void 0&&(i="participation"))return ct.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.channel!==void 0){let p=e;if(typeof r.channel!=
"string")return ct.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=p===e}else var a=!0;if(a){if(r.session!==void 0){let p=e;if(typeof r.session!="string")return ct.errors=[{instancePath:s+"/session",schemaPath:"#/properti\
es/session/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.participation!==void 0){let p=e;if(typeof r.
participation!="string")return ct.errors=[{instancePath:s+"/participation",schemaPath:"#/properties/participation/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0}}else return ct.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return ct.errors=t,e===0}var xi=It;function fe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.ok===void 0&&(y="ok")||r.channel===void 0&&(y="channel")||r.session===void 0&&(y="session")||r.host===void 0&&(y="host")||r.bindings===void 0&&(y="bindings")||
r.participants===void 0&&(y="participants"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"mus\
t have required property '"+y+"'"}],!1;{let o=e;for(let g in r)if(!(g==="ok"||g==="channel"||g==="session"||g==="host"||g==="bindings"||g==="participants"||g===
"participation")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mu\
st NOT have additional properties"}],!1;break}if(o===e){if(r.ok!==void 0){let g=e;if(r.ok!==!0)return fe.errors=[{instancePath:s+"/ok",schemaPath:"#/properties/\
ok/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var a=g===e}else var a=!0;if(a){if(r.channel!==void 0){let g=e;if(typeof r.
channel!="string")return fe.errors=[{instancePath:s+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=g===e}else var a=!0;if(a){if(r.session!==void 0){let g=e;if(typeof r.session!="string")return fe.errors=[{instancePath:s+"/session",schemaPath:"\
#/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;if(a){if(r.host!==void 0){let g=e;if(typeof r.
host!="string")return fe.errors=[{instancePath:s+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=g===e}else var a=!0;if(a){if(r.bindings!==void 0){let g=r.bindings,m=e;if(e===m)if(Array.isArray(g)){var i=!0;let f=g.length;for(let u=0;u<f;u++){let h=g[u],
b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let _;if(h.identity===void 0&&(_="identity")||h.key===void 0&&(_="key"))return fe.errors=[{instancePath:s+
"/bindings/"+u,schemaPath:"#/properties/bindings/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;
{let w=e;for(let P in h)if(!(P==="identity"||P==="key")){return fe.errors=[{instancePath:s+"/bindings/"+u,schemaPath:"#/properties/bindings/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(w===e){if(h.identity!==void 0){
let P=h.identity,j=e;if(e===j)if(P&&typeof P=="object"&&!Array.isArray(P)){let D;if(P.channel===void 0&&(D="channel")||P.session===void 0&&(D="session")||P.user===
void 0&&(D="user")||P.participation===void 0&&(D="participation"))return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity",schemaPath:"#/properties/bindings\
/items/properties/identity/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let T=e;for(let x in P)if(!(x===
"channel"||x==="session"||x==="user"||x==="participation")){return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity",schemaPath:"#/properties/bindings/items\
/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}
if(T===e){if(P.channel!==void 0){let x=e;if(typeof P.channel!="string")return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity/channel",schemaPath:"#/proper\
ties/bindings/items/properties/identity/properties/channel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=x===e}else var p=!0;if(p){
if(P.session!==void 0){let x=e;if(typeof P.session!="string")return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity/session",schemaPath:"#/properties/bindi\
ngs/items/properties/identity/properties/session/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=x===e}else var p=!0;if(p){if(P.
user!==void 0){let x=e;if(typeof P.user!="string")return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity/user",schemaPath:"#/properties/bindings/items/prop\
erties/identity/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=x===e}else var p=!0;if(p)if(P.participation!==void 0){
let x=e;if(typeof P.participation!="string")return fe.errors=[{instancePath:s+"/bindings/"+u+"/identity/participation",schemaPath:"#/properties/bindings/items/p\
roperties/identity/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=x===e}else var p=!0}}}}}else return fe.
errors=[{instancePath:s+"/bindings/"+u+"/identity",schemaPath:"#/properties/bindings/items/properties/identity/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var n=j===e}else var n=!0;if(n)if(h.key!==void 0){let P=e;if(typeof h.key!="string")return fe.errors=[{instancePath:s+"/bindings/"+u+"/key",
schemaPath:"#/properties/bindings/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=P===e}else var n=!0}}}else
return fe.errors=[{instancePath:s+"/bindings/"+u,schemaPath:"#/properties/bindings/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var i=b===e;if(!i)break}}else return fe.errors=[{instancePath:s+"/bindings",schemaPath:"#/properties/bindings/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=m===e}else var a=!0;if(a){if(r.participants!==void 0){let g=r.participants,m=e;if(e===m)if(Array.isArray(g)){var d=!0;let f=g.length;for(let u=0;u<
f;u++){let h=g[u],b=e;if(e===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let _;if(h.participation===void 0&&(_="participation")||h.user===void 0&&(_="user")||
h.name===void 0&&(_="name"))return fe.errors=[{instancePath:s+"/participants/"+u,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{
missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let w=e;for(let P in h)if(!(P==="participation"||P==="user"||P==="name")){return fe.errors=
[{instancePath:s+"/participants/"+u,schemaPath:"#/properties/participants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(w===e){if(h.participation!==void 0){let P=e;if(typeof h.participation!="string")return fe.errors=[{instancePath:s+
"/participants/"+u+"/participation",schemaPath:"#/properties/participants/items/properties/participation/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var l=P===e}else var l=!0;if(l){if(h.user!==void 0){let P=e;if(typeof h.user!="string")return fe.errors=[{instancePath:s+"/participants/"+u+"\
/user",schemaPath:"#/properties/participants/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=P===e}else var l=!0;
if(l)if(h.name!==void 0){let P=e;if(typeof h.name!="string")return fe.errors=[{instancePath:s+"/participants/"+u+"/name",schemaPath:"#/properties/participants/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=P===e}else var l=!0}}}}else return fe.errors=[{instancePath:s+
"/participants/"+u,schemaPath:"#/properties/participants/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=b===e;if(!d)break}}else
return fe.errors=[{instancePath:s+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var a=m===e}else var a=!0;if(a)if(r.participation!==void 0){let g=e;if(typeof r.participation!="string")return fe.errors=[{instancePath:s+"/participation",schemaPath:"\
#/properties/participation/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0}}}}}}}}else return fe.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=t,e===0}function It(r,{instancePath:s="",parentData:O,parentDataProperty:q,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return It.errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return It.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let p=r.length;for(let n=0;n<p;n++){let d=r[n],l=e,y=e,o=!1,g=e;xe(d,{instancePath:s+"/"+n,parentData:r,
parentDataProperty:n,rootData:k})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);var i=g===e;if(o=o||i,!o){let c=e;fe(d,{instancePath:s+"/"+n,parentData:r,
parentDataProperty:n,rootData:k})||(t=t===null?fe.errors:t.concat(fe.errors),e=t.length);var i=c===e;o=o||i}if(o)e=y,t!==null&&(y?t.length=y:t=null);else{let c={
instancePath:s+"/"+n,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,It.errors=
t,!1}var a=l===e;if(!a)break}}}else return It.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return It.
errors=t,e===0}var Ti=Vt;var Ei={type:"object",properties:{ok:{const:!0},available:{type:"boolean"},session:{type:["string","null"]}},required:["ok","available","session"],additionalProperties:!1,
$id:"schema:///shared/encryption-status"};function dr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.ok===void 0&&(i="ok")||r.available===void 0&&(i="available")||r.session===void 0&&(i="session"))return dr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="ok"||
n==="available"||n==="session")){return dr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.ok!==void 0){let n=e;if(r.ok!==!0)return dr.errors=[{instancePath:s+"/ok",schemaPath:"#/\
properties/ok/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a){if(r.available!==void 0){
let n=e;if(typeof r.available!="boolean")return dr.errors=[{instancePath:s+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"}],!1;var a=n===e}else var a=!0;if(a)if(r.session!==void 0){let n=r.session,d=e;if(typeof n!="string"&&n!==null)return dr.errors=
[{instancePath:s+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type:Ei.properties.session.type},message:"must be string,null"}],!1;var a=d===
e}else var a=!0}}}}else return dr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=
t,e===0}function Vt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Vt.
errors=[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;if(r.length<1)return Vt.errors=
[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let p=r.length;for(let n=0;n<
p;n++){let d=r[n],l=e,y=e,o=!1,g=e;xe(d,{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:k})||(t=t===null?xe.errors:t.concat(xe.errors),e=t.length);
var i=g===e;if(o=o||i,!o){let c=e;dr(d,{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:k})||(t=t===null?dr.errors:t.concat(dr.errors),e=t.length);
var i=c===e;o=o||i}if(o)e=y,t!==null&&(y?t.length=y:t=null);else{let c={instancePath:s+"/"+n,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,Vt.errors=t,!1}var a=l===e;if(!a)break}}}else return Vt.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Vt.errors=t,e===0}var zr=mr;var Ii={type:"object",properties:{id:{type:"string"},name:{type:"string"},role:{enum:["admin","user","pending"]},profile_image_url:{type:"string"}},required:["i\
d","name","role"],additionalProperties:!1,$id:"schema:///shared/user-name"};function oe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name")||r.role===void 0&&(i="role"))
return oe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;
for(let n in r)if(!(n==="id"||n==="name"||n==="role"||n==="profile_image_url")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let n=e;if(typeof r.id!=
"string")return oe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0;if(a){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return oe.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.role!==void 0){let n=r.role,d=e;if(!(n==="admin"||n==="user"||n===
"pending"))return oe.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Ii.properties.role.enum},message:"\
must be equal to one of the allowed values"}],!1;var a=d===e}else var a=!0;if(a)if(r.profile_image_url!==void 0){let n=e;if(typeof r.profile_image_url!="string")
return oe.errors=[{instancePath:s+"/profile_image_url",schemaPath:"#/properties/profile_image_url/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var a=n===e}else var a=!0}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return oe.errors=t,e===0}var Ve={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},type:{enum:["group","dm",null]},name:{type:"strin\
g"},description:{type:["string","null"]},is_private:{type:["boolean","null"]},data:{type:["object","null"]},meta:{type:["object","null"]},access_control:{type:[
"object","null"]},access_grants:{type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"channel"},resource_id:{type:"string"},principal_type:{
enum:["user","group"]},principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id",
"principal_type","principal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"},updated_by:{type:["\
string","null"]},archived_at:{type:["integer","null"]},archived_by:{type:["string","null"]},deleted_at:{type:["integer","null"]},deleted_by:{type:["string","nul\
l"]}},required:["id","user_id","type","name","description","data","meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///shared/channel"};function ie(r,{
instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&
(n="id")||r.user_id===void 0&&(n="user_id")||r.type===void 0&&(n="type")||r.name===void 0&&(n="name")||r.description===void 0&&(n="description")||r.data===void 0&&
(n="data")||r.meta===void 0&&(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at"))return ie.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!Ze.call(Ve.properties,l)){
return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additi\
onal properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return ie.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="stri\
ng")return ie.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===
e}else var a=!0;if(a){if(r.type!==void 0){let l=r.type,y=e;if(!(l==="group"||l==="dm"||l===null))return ie.errors=[{instancePath:s+"/type",schemaPath:"#/propert\
ies/type/enum",keyword:"enum",params:{allowedValues:Ve.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var a=y===e}else var a=!0;
if(a){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.description!==void 0){let l=r.description,y=e;if(typeof l!="string"&&l!==null)
return ie.errors=[{instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Ve.properties.description.type},message:"\
must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.is_private!==void 0){let l=r.is_private,y=e;if(typeof l!="boolean"&&l!==null)return ie.errors=[{instancePath:s+
"/is_private",schemaPath:"#/properties/is_private/type",keyword:"type",params:{type:Ve.properties.is_private.type},message:"must be boolean,null"}],!1;var a=y===
e}else var a=!0;if(a){if(r.data!==void 0){let l=r.data,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return ie.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:Ve.properties.data.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.meta!==void 0){
let l=r.meta,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return ie.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:Ve.properties.meta.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.access_control!==void 0){let l=r.access_control,
y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return ie.errors=[{instancePath:s+"/access_control",schemaPath:"#/properties/access_control/type",keyword:"\
type",params:{type:Ve.properties.access_control.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.access_grants!==void 0){let l=r.access_grants,
y=e;if(e===y)if(Array.isArray(l)){var i=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===
void 0&&(h="id")||c.resource_type===void 0&&(h="resource_type")||c.resource_id===void 0&&(h="resource_id")||c.principal_type===void 0&&(h="principal_type")||c.principal_id===
void 0&&(h="principal_id")||c.permission===void 0&&(h="permission")||c.created_at===void 0&&(h="created_at"))return ie.errors=[{instancePath:s+"/access_grants/"+
m,schemaPath:"#/properties/access_grants/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let b=e;
for(let v in c)if(!(v==="id"||v==="resource_type"||v==="resource_id"||v==="principal_type"||v==="principal_id"||v==="permission"||v==="created_at")){return ie.errors=
[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string")return ie.errors=[{instancePath:s+"/access\
_grants/"+m+"/id",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===
e}else var p=!0;if(p){if(c.resource_type!==void 0){let v=e;if(c.resource_type!=="channel")return ie.errors=[{instancePath:s+"/access_grants/"+m+"/resource_type",
schemaPath:"#/properties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"channel"},message:"must be equal to constant"}],
!1;var p=v===e}else var p=!0;if(p){if(c.resource_id!==void 0){let v=e;if(typeof c.resource_id!="string")return ie.errors=[{instancePath:s+"/access_grants/"+m+"/\
resource_id",schemaPath:"#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===
e}else var p=!0;if(p){if(c.principal_type!==void 0){let v=c.principal_type,_=e;if(!(v==="user"||v==="group"))return ie.errors=[{instancePath:s+"/access_grants/"+
m+"/principal_type",schemaPath:"#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:Ve.properties.access_grants.
items.properties.principal_type.enum},message:"must be equal to one of the allowed values"}],!1;var p=_===e}else var p=!0;if(p){if(c.principal_id!==void 0){let v=e;
if(typeof c.principal_id!="string")return ie.errors=[{instancePath:s+"/access_grants/"+m+"/principal_id",schemaPath:"#/properties/access_grants/items/properties\
/principal_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e}else var p=!0;if(p){if(c.permission!==void 0){let v=c.permission,
_=e;if(!(v==="read"||v==="write"))return ie.errors=[{instancePath:s+"/access_grants/"+m+"/permission",schemaPath:"#/properties/access_grants/items/properties/pe\
rmission/enum",keyword:"enum",params:{allowedValues:Ve.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var p=_===e}else var p=!0;if(p)if(c.created_at!==void 0){let v=c.created_at,_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ie.errors=
[{instancePath:s+"/access_grants/"+m+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var p=_===e}else var p=!0}}}}}}}}else return ie.errors=[{instancePath:s+"/access_grants/"+m,schemaPath:"#/properties/access_grant\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e;if(!i)break}}else return ie.errors=[{instancePath:s+"/access_grant\
s",schemaPath:"#/properties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(r.created_at!==
void 0){let l=r.created_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ie.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties\
/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_at!==void 0){let l=r.updated_at,
y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ie.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_by!==void 0){let l=r.updated_by,y=e;if(typeof l!="stri\
ng"&&l!==null)return ie.errors=[{instancePath:s+"/updated_by",schemaPath:"#/properties/updated_by/type",keyword:"type",params:{type:Ve.properties.updated_by.type},
message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.archived_at!==void 0){let l=r.archived_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))&&l!==null)return ie.errors=[{instancePath:s+"/archived_at",schemaPath:"#/properties/archived_at/type",keyword:"type",params:{type:Ve.properties.archived_at.
type},message:"must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.archived_by!==void 0){let l=r.archived_by,y=e;if(typeof l!="string"&&l!==null)return ie.
errors=[{instancePath:s+"/archived_by",schemaPath:"#/properties/archived_by/type",keyword:"type",params:{type:Ve.properties.archived_by.type},message:"must be s\
tring,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.deleted_at!==void 0){let l=r.deleted_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==
null)return ie.errors=[{instancePath:s+"/deleted_at",schemaPath:"#/properties/deleted_at/type",keyword:"type",params:{type:Ve.properties.deleted_at.type},message:"\
must be integer,null"}],!1;var a=y===e}else var a=!0;if(a)if(r.deleted_by!==void 0){let l=r.deleted_by,y=e;if(typeof l!="string"&&l!==null)return ie.errors=[{instancePath:s+
"/deleted_by",schemaPath:"#/properties/deleted_by/type",keyword:"type",params:{type:Ve.properties.deleted_by.type},message:"must be string,null"}],!1;var a=y===
e}else var a=!0}}}}}}}}}}}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ie.errors=t,e===0}function mr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="\
user")||r.channel===void 0&&(i="channel"))return mr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must \
have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return mr.errors=[
{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(p===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return mr.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/c\
hannel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=e;if(typeof r.
message_id!="string")return mr.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===
void 0&&(y="type"))return mr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must\
 have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return mr.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/p\
roperties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return mr.errors=[{instancePath:s+"/data",schemaPath:"#/properties\
/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;oe(r.user,{instancePath:s+
"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var a=n===e}else var a=!0;if(a)if(r.channel!==
void 0){let n=e;ie(r.channel,{instancePath:s+"/channel",parentData:r,parentDataProperty:"channel",rootData:k})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);
var a=n===e}else var a=!0}}}}}}else return mr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mr.
errors=t,e===0}var Ys=Yt;function Yt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return Yt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return Yt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return Yt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Yt.errors=t,e===0}var Zs=Wr;var Ar={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["stri\
ng","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"\
string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///share\
d/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1,$id:"schema:///shared/channel-message"};function ve(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name")||r.role===void 0&&(i="role"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="id"||n==="name"||n==="role")){return ve.errors=[
{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],
!1;break}if(p===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ve.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ve.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.role!==void 0){
let n=e;if(r.role!=="webhook")return ve.errors=[{instancePath:s+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue:"webhook"},message:"\
must be equal to constant"}],!1;var a=n===e}else var a=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ve.errors=t,e===0}var Kr={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{
type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{
type:["integer","null"]},content:{type:"string"},data:{anyOf:[{type:["object","null"]},{type:"boolean"},{type:"object",properties:{app:{type:"object",properties:{
embeds:{}},required:["embeds"],additionalProperties:!1}},required:["app"],additionalProperties:!1}]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user"],additionalProperties:!1,$id:"\
schema:///shared/reply-target"},Ht=new RegExp("^[0-9]+$","u");function ne(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.user_id===void 0&&(n="user_id")||r.channel_id===void 0&&(n="channel_id")||
r.reply_to_id===void 0&&(n="reply_to_id")||r.parent_id===void 0&&(n="parent_id")||r.content===void 0&&(n="content")||r.data===void 0&&(n="data")||r.meta===void 0&&
(n="meta")||r.created_at===void 0&&(n="created_at")||r.updated_at===void 0&&(n="updated_at")||r.user===void 0&&(n="user"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!Ze.call(Kr.properties,l)){
return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additi\
onal properties"}],!1;break}if(d===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return ne.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="stri\
ng")return ne.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===
e}else var a=!0;if(a){if(r.app_id!==void 0){let l=r.app_id,y=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+"/app_id",schemaPath:"#/propert\
ies/app_id/type",keyword:"type",params:{type:Kr.properties.app_id.type},message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.channel_id!==void 0){
let l=e;if(typeof r.channel_id!="string")return ne.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.reply_to_id!==void 0){let l=r.reply_to_id,y=e;if(typeof l!="string"&&l!==null)return ne.
errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Kr.properties.reply_to_id.type},message:"must be s\
tring,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.parent_id!==void 0){let l=r.parent_id,y=e;if(typeof l!="string"&&l!==null)return ne.errors=[{instancePath:s+
"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Kr.properties.parent_id.type},message:"must be string,null"}],!1;var a=y===e}else
var a=!0;if(a){if(r.is_pinned!==void 0){let l=e;if(typeof r.is_pinned!="boolean")return ne.errors=[{instancePath:s+"/is_pinned",schemaPath:"#/properties/is_pinn\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=l===e}else var a=!0;if(a){if(r.pinned_by!==void 0){let l=r.pinned_by,y=e;if(typeof l!=
"string"&&l!==null)return ne.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Kr.properties.pinned_by.type},
message:"must be string,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.pinned_at!==void 0){let l=r.pinned_at,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))&&l!==null)return ne.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Kr.properties.pinned_at.type},
message:"must be integer,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.content!==void 0){let l=e;if(typeof r.content!="string")return ne.errors=[{instancePath:s+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.data!==
void 0){let l=r.data,y=e,o=e,g=!1,m=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyO\
f/0/type",keyword:"type",params:{type:Kr.properties.data.anyOf[0].type},message:"must be object,null"};t===null?t=[f]:t.push(f),e++}var i=m===e;if(g=g||i,!g){let f=e;
if(typeof l!="boolean"){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};t===null?t=[h]:t.push(h),e++}var i=f===e;if(g=g||i,!g){let h=e;if(e===h)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.app===void 0&&(v="app")){let _={
instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"\
'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let w in l)if(w!=="app"){let P={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(_===e&&l.
app!==void 0){let w=l.app;if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let j;if(w.embeds===void 0&&(j="embeds")){let D={instancePath:s+"/data/app",schemaPath:"\
#/properties/data/anyOf/2/properties/app/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=[D]:t.
push(D),e++}else for(let D in w)if(D!=="embeds"){let T={instancePath:s+"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};t===null?t=[T]:t.push(T),e++;break}}else{let j={instancePath:s+
"/data/app",schemaPath:"#/properties/data/anyOf/2/properties/app/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),
e++}}}}else{let v={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=
[v]:t.push(v),e++}var i=h===e;g=g||i}}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,ne.errors=t,!1}var a=y===e}else var a=!0;if(a){if(r.meta!==void 0){
let l=r.meta,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return ne.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"\
type",params:{type:Kr.properties.meta.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0;if(a){if(r.created_at!==void 0){let l=r.created_at,y=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.updated_at!==void 0){let l=r.updated_at,y=e;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;var a=y===e}else var a=!0;if(a){if(r.user!==void 0){let l=r.user,y=e,o=e,g=!1,m=e;oe(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var p=m===e;if(g=g||p,!g){let f=e;ve(l,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:k})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var p=f===e;if(g=g||p,!g){let h=e;if(l!==null){let v={instancePath:s+"/user",schemaPath:"\
#/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[v]:t.push(v),e++}var p=h===e;g=g||p}}if(g)e=o,t!==null&&
(o?t.length=o:t=null);else{let f={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return t===null?t=[f]:t.push(f),e++,ne.errors=t,!1}var a=y===e}else var a=!0;if(a)if(r.etag!==void 0){let l=r.etag,y=e;if(e===y)if(typeof l=="string"){if(!Ht.test(
l))return ne.errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^\
[0-9]+$"'}],!1}else return ne.errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=y===e}else var a=!0}}}}}}}}}}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ne.errors=t,e===0}function ge(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.name===void 0&&(d="name")||r.count===void 0&&(d="count"))return ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let y in r)if(!(y==="name"||y==="user_ids"||y==="users"||y==="count")){return ge.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.name!==void 0){let y=e;if(typeof r.name!="string")return ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.user_ids!==void 0){let y=r.user_ids,o=e;if(e===o)if(Array.isArray(y)){var i=!0;let m=y.
length;for(let c=0;c<m;c++){let f=e;if(typeof y[c]!="string")return ge.errors=[{instancePath:s+"/user_ids/"+c,schemaPath:"#/properties/user_ids/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=f===e;if(!i)break}}else return ge.errors=[{instancePath:s+"/user_ids",schemaPath:"#/properties/\
user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a){if(r.users!==void 0){let y=r.users,o=e;if(e===o)
if(Array.isArray(y)){var p=!0;let m=y.length;for(let c=0;c<m;c++){let f=y[c],u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let b;if(f.id===void 0&&(b=
"id")||f.name===void 0&&(b="name"))return ge.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let v=e;for(let _ in f)if(!(_==="id"||_==="name")){return ge.errors=[{instancePath:s+"/users/"+c,schemaPath:"\
#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(f.id!==void 0){let _=e;if(typeof f.id!="string")return ge.errors=[{instancePath:s+"/users/"+c+"/id",schemaPath:"#/properties/users/items/properties\
/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0;if(n)if(f.name!==void 0){let _=e;if(typeof f.name!="stri\
ng")return ge.errors=[{instancePath:s+"/users/"+c+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=_===e}else var n=!0}}}else return ge.errors=[{instancePath:s+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var p=u===e;if(!p)break}}else return ge.errors=[{instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a)if(r.count!==void 0){let y=r.count,o=e;if(!(typeof y=="number"&&!(y%1)&&
!isNaN(y)&&isFinite(y)))return ge.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===o&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y)))return ge.errors=[{instancePath:s+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=o===e}else var a=!0}}}}}else return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=t,e===0}function te(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.user_id===void 0&&(d="user_id")||r.channel_id===void 0&&
(d="channel_id")||r.reply_to_id===void 0&&(d="reply_to_id")||r.parent_id===void 0&&(d="parent_id")||r.content===void 0&&(d="content")||r.data===void 0&&(d="data")||
r.meta===void 0&&(d="meta")||r.created_at===void 0&&(d="created_at")||r.updated_at===void 0&&(d="updated_at")||r.user===void 0&&(d="user")||r.reply_to_message===
void 0&&(d="reply_to_message")||r.latest_reply_at===void 0&&(d="latest_reply_at")||r.reply_count===void 0&&(d="reply_count")||r.reactions===void 0&&(d="reaction\
s"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{
let l=e;for(let y in r)if(!Ze.call(Ar.properties,y)){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return te.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.user_id!==void 0){
let y=e;if(typeof r.user_id!="string")return te.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.app_id!==void 0){let y=r.app_id,o=e;if(typeof y!="string"&&y!==null)return te.errors=[{instancePath:s+
"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type:Ar.properties.app_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;
if(a){if(r.channel_id!==void 0){let y=e;if(typeof r.channel_id!="string")return te.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;if(a){if(r.reply_to_id!==void 0){let y=r.reply_to_id,o=e;if(typeof y!=
"string"&&y!==null)return te.errors=[{instancePath:s+"/reply_to_id",schemaPath:"#/properties/reply_to_id/type",keyword:"type",params:{type:Ar.properties.reply_to_id.
type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.parent_id!==void 0){let y=r.parent_id,o=e;if(typeof y!="string"&&y!==null)return te.
errors=[{instancePath:s+"/parent_id",schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type:Ar.properties.parent_id.type},message:"must be string,\
null"}],!1;var a=o===e}else var a=!0;if(a){if(r.is_pinned!==void 0){let y=e;if(typeof r.is_pinned!="boolean")return te.errors=[{instancePath:s+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=y===e}else var a=!0;if(a){if(r.pinned_by!==void 0){let y=r.
pinned_by,o=e;if(typeof y!="string"&&y!==null)return te.errors=[{instancePath:s+"/pinned_by",schemaPath:"#/properties/pinned_by/type",keyword:"type",params:{type:Ar.
properties.pinned_by.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.pinned_at!==void 0){let y=r.pinned_at,o=e;if(!(typeof y=="num\
ber"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null)return te.errors=[{instancePath:s+"/pinned_at",schemaPath:"#/properties/pinned_at/type",keyword:"type",params:{type:Ar.
properties.pinned_at.type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.content!==void 0){let y=e;if(typeof r.content!="string")return te.
errors=[{instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=y===e}else var a=!0;
if(a){if(r.data!==void 0){let y=r.data,o=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return te.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/type",keyword:"type",params:{type:Ar.properties.data.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.meta!==void 0){let y=r.
meta,o=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return te.errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{
type:Ar.properties.meta.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.created_at!==void 0){let y=r.created_at,o=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return te.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;var a=o===e}else var a=!0;if(a){if(r.updated_at!==void 0){let y=r.updated_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return te.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;var a=o===e}else var a=!0;if(a){if(r.user!==void 0){let y=r.user,o=e,g=e,m=!1,c=e;oe(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var i=c===e;if(m=m||i,!m){let u=e;ve(y,{instancePath:s+"/user",parentData:r,parentDataProperty:"\
user",rootData:k})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=u===e;if(m=m||i,!m){let b=e;if(y!==null){let _={instancePath:s+"/user",schemaPath:"\
#/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[_]:t.push(_),e++}var i=b===e;m=m||i}}if(m)e=g,t!==null&&
(g?t.length=g:t=null);else{let u={instancePath:s+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return t===null?t=[u]:t.push(u),e++,te.errors=t,!1}var a=o===e}else var a=!0;if(a){if(r.reply_to_message!==void 0){let y=r.reply_to_message,o=e,g=e,m=!1,c=e;ne(
y,{instancePath:s+"/reply_to_message",parentData:r,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var p=c===
e;if(m=m||p,!m){let u=e;if(y!==null){let b={instancePath:s+"/reply_to_message",schemaPath:"#/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};t===null?t=[b]:t.push(b),e++}var p=u===e;m=m||p}if(m)e=g,t!==null&&(g?t.length=g:t=null);else{let u={instancePath:s+"/reply_to_me\
ssage",schemaPath:"#/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[u]:t.push(u),e++,te.
errors=t,!1}var a=o===e}else var a=!0;if(a){if(r.latest_reply_at!==void 0){let y=r.latest_reply_at,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&
y!==null)return te.errors=[{instancePath:s+"/latest_reply_at",schemaPath:"#/properties/latest_reply_at/type",keyword:"type",params:{type:Ar.properties.latest_reply_at.
type},message:"must be integer,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.reply_count!==void 0){let y=r.reply_count,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y)))return te.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===o&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return te.errors=[{instancePath:s+"/reply_count",schemaPath:"#/properties/reply_co\
unt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=o===e}else var a=!0;if(a){if(r.reactions!==void 0){let y=r.reactions,
o=e;if(e===o)if(Array.isArray(y)){var n=!0;let m=y.length;for(let c=0;c<m;c++){let f=e;ge(y[c],{instancePath:s+"/reactions/"+c,parentData:y,parentDataProperty:c,
rootData:k})||(t=t===null?ge.errors:t.concat(ge.errors),e=t.length);var n=f===e;if(!n)break}}else return te.errors=[{instancePath:s+"/reactions",schemaPath:"#/p\
roperties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a)if(r.etag!==void 0){let y=r.etag,o=e;
if(e===o)if(typeof y=="string"){if(!Ht.test(y))return te.errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return te.errors=[{instancePath:s+"/etag",schemaPath:"#/properties/etag/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return te.errors=t,e===0}function Wr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Wr.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||
n==="data")){return Wr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){let n=e;if(r.type!=="message:delete")return Wr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:delete"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==
void 0){let n=r.data,d=e;if(te(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?te.errors:t.concat(te.errors),e=t.length),
e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.user===void 0&&(y="user"))return Wr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;n.user!==void 0&&(oe(n.user,{instancePath:s+"/data/us\
er",parentData:n,parentDataProperty:"user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length))}else return Wr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Wr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Wr.errors=t,e===0}var ea=Ft;function Ft(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Ft.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return Ft.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:reply")return Ft.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message\
:reply"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=e;te(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var a=n===e}else var a=!0}}}else return Ft.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ft.errors=t,e===0}var _s=Lt;function Lt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Lt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return Lt.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="message:update")return Lt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"messag\
e:update"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=e;te(r.data,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?te.errors:t.concat(te.errors),e=t.length);var a=n===e}else var a=!0}}}else return Lt.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Lt.errors=t,e===0}var ra=ce,yr={type:"object",properties:{type:{const:"message"},data:{
type:"object",properties:{temp_id:{type:["string","null"]},id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},
reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer",
"null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{allOf:[
{$ref:"schema:///shared/user-name"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},
reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"}},required:["id",
"user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","re\
actions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/message"};function ce(r,{instancePath:s="",parentData:O,
parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.data===void 0&&
(d="data"))return ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],
!1;{let l=e;for(let y in r)if(!(y==="type"||y==="data")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.type!==void 0){let y=e;if(r.type!=="message")return ce.errors=[{instancePath:s+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var a=y===e}else var a=!0;
if(a)if(r.data!==void 0){let y=r.data,o=e;if(e===o)if(y&&typeof y=="object"&&!Array.isArray(y)){let m;if(y.id===void 0&&(m="id")||y.user_id===void 0&&(m="user_i\
d")||y.channel_id===void 0&&(m="channel_id")||y.reply_to_id===void 0&&(m="reply_to_id")||y.parent_id===void 0&&(m="parent_id")||y.content===void 0&&(m="content")||
y.data===void 0&&(m="data")||y.meta===void 0&&(m="meta")||y.created_at===void 0&&(m="created_at")||y.updated_at===void 0&&(m="updated_at")||y.user===void 0&&(m=
"user")||y.reply_to_message===void 0&&(m="reply_to_message")||y.latest_reply_at===void 0&&(m="latest_reply_at")||y.reply_count===void 0&&(m="reply_count")||y.reactions===
void 0&&(m="reactions"))return ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let c=e;for(let f in y)if(!Ze.call(yr.properties.data.properties,f)){return ce.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(c===
e){if(y.temp_id!==void 0){let f=y.temp_id,u=e;if(typeof f!="string"&&f!==null)return ce.errors=[{instancePath:s+"/data/temp_id",schemaPath:"#/properties/data/pr\
operties/temp_id/type",keyword:"type",params:{type:yr.properties.data.properties.temp_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){
if(y.id!==void 0){let f=e;if(typeof y.id!="string")return ce.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(y.user_id!==void 0){let f=e;if(typeof y.user_id!="string")return ce.errors=
[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===
e}else var i=!0;if(i){if(y.app_id!==void 0){let f=y.app_id,u=e;if(typeof f!="string"&&f!==null)return ce.errors=[{instancePath:s+"/data/app_id",schemaPath:"#/pr\
operties/data/properties/app_id/type",keyword:"type",params:{type:yr.properties.data.properties.app_id.type},message:"must be string,null"}],!1;var i=u===e}else
var i=!0;if(i){if(y.channel_id!==void 0){let f=e;if(typeof y.channel_id!="string")return ce.errors=[{instancePath:s+"/data/channel_id",schemaPath:"#/properties/\
data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(y.reply_to_id!==void 0){
let f=y.reply_to_id,u=e;if(typeof f!="string"&&f!==null)return ce.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/properties/data/properties/reply_to_\
id/type",keyword:"type",params:{type:yr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.parent_id!==
void 0){let f=y.parent_id,u=e;if(typeof f!="string"&&f!==null)return ce.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/properties/data/properties/paren\
t_id/type",keyword:"type",params:{type:yr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.is_pinned!==
void 0){let f=e;if(typeof y.is_pinned!="boolean")return ce.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/properties/data/properties/is_pinned/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=f===e}else var i=!0;if(i){if(y.pinned_by!==void 0){let f=y.pinned_by,u=e;if(typeof f!="string"&&
f!==null)return ce.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/type",keyword:"type",params:{type:yr.properties.
data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.pinned_at!==void 0){let f=y.pinned_at,u=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return ce.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"#/properties/data/properties/pinned_at/type",
keyword:"type",params:{type:yr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.content!==void 0){
let f=e;if(typeof y.content!="string")return ce.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=f===e}else var i=!0;if(i){if(y.data!==void 0){let f=y.data,u=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&
f!==null)return ce.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:yr.properties.data.properties.
data.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.meta!==void 0){let f=y.meta,u=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&
f!==null)return ce.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:yr.properties.data.properties.
meta.type},message:"must be object,null"}],!1;var i=u===e}else var i=!0;if(i){if(y.created_at!==void 0){let f=y.created_at,u=e;if(!(typeof f=="number"&&!(f%1)&&
!isNaN(f)&&isFinite(f)))return ce.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(y.updated_at!==void 0){let f=y.updated_at,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return ce.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;var i=u===e}else var i=!0;if(i){if(y.user!==void 0){let f=e;oe(y.user,{instancePath:s+"/data/user",parentData:y,parentDataProperty:"\
user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var i=f===e}else var i=!0;if(i){if(y.reply_to_message!==void 0){let f=y.reply_to_message,
u=e,h=e,b=!1,v=e;ne(f,{instancePath:s+"/data/reply_to_message",parentData:y,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var p=v===e;if(b=b||p,!b){let w=e;if(f!==null){let j={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply\
_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[j]:t.push(j),e++}var p=w===e;b=b||p}if(b)e=h,t!==null&&(h?t.length=
h:t=null);else{let w={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[w]:t.push(w),e++,ce.errors=t,!1}var i=u===e}else var i=!0;if(i){if(y.latest_reply_at!==void 0){let f=y.latest_reply_at,
u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return ce.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/p\
roperties/latest_reply_at/type",keyword:"type",params:{type:yr.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var i=u===e}else
var i=!0;if(i){if(y.reply_count!==void 0){let f=y.reply_count,u=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return ce.errors=[{instancePath:s+"/d\
ata/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f)))return ce.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=u===e}else var i=!0;if(i){if(y.reactions!==void 0){let f=y.reactions,u=e;if(e===u)if(Array.
isArray(f)){var n=!0;let b=f.length;for(let v=0;v<b;v++){let _=e;ge(f[v],{instancePath:s+"/data/reactions/"+v,parentData:f,parentDataProperty:v,rootData:k})||(t=
t===null?ge.errors:t.concat(ge.errors),e=t.length);var n=_===e;if(!n)break}}else return ce.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/da\
ta/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i)if(y.etag!==void 0){let f=y.etag,
u=e;if(e===u)if(typeof f=="string"){if(!Ht.test(f))return ce.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return ce.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/d\
ata/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else return ce.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=o===e}else var a=!0}}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=t,e===0}var Os=Vr;function Vr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.data===void 0&&(i="data"))return Vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel_id"||n==="data")){return Vr.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return Vr.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.type===void 0&&(y="type"))return Vr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Vr.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Vr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Vr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Vr.errors=t,e===0}var ta=fr;function fr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return fr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="channel:mute")return fr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"channel:\
mute"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.is_channel_muted===void 0&&(y="is_channel_muted"))return fr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requ\
ired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="is_channel_muted"){return fr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"}],!1;break}if(o===e&&n.is_channel_muted!==void 0&&typeof n.is_channel_muted!="boolean")return fr.errors=[{instancePath:s+"/data/is_channel_muted",schemaPath:"\
#/properties/data/properties/is_channel_muted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return fr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return fr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fr.errors=t,e===0}var Ds=Xr;function Xr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.data===void 0&&(a="data"))return Xr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="data"){return Xr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.data!==void 0){let p=r.data;if(e===e)if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){let d;if(p.type===void 0&&(d="type"))return Xr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"requi\
red",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return Xr.errors=[{instancePath:s+
"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Xr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return Xr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xr.errors=t,e===0}var sa=he,Br={type:"object",properties:{type:{const:"messag\
e:update"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:[
"string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string","null"]},pinned_at:{type:["integer","null"]},content:{
type:"string"},data:{type:"boolean"},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/\
user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{
type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^\
[0-9]+$"}},required:["id","user_id","channel_id","reply_to_id","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_r\
eply_at","reply_count","reactions"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///channel/pinned-update"};function he(r,{
instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&
(l="type")||r.data===void 0&&(l="data"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must ha\
ve required property '"+l+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||o==="data")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="\
message:update")return he.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message:update"},message:"m\
ust be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.
id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||o.channel_id===void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&
(c="parent_id")||o.content===void 0&&(c="content")||o.data===void 0&&(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===
void 0&&(c="updated_at")||o.user===void 0&&(c="user")||o.reply_to_message===void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.
reply_count===void 0&&(c="reply_count")||o.reactions===void 0&&(c="reactions"))return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Ze.call(Br.properties.data.properties,
u)){return he.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return he.errors=[{instancePath:s+"/data/id",schemaPath:"\
#/properties/data/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){
let u=e;if(typeof o.user_id!="string")return he.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return he.
errors=[{instancePath:s+"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Br.properties.data.properties.app_id.type},
message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return he.errors=[{instancePath:s+
"/data/channel_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else
var i=!0;if(i){if(o.reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return he.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"\
#/properties/data/properties/reply_to_id/type",keyword:"type",params:{type:Br.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return he.errors=[{instancePath:s+"/data/parent_id",schemaPath:"\
#/properties/data/properties/parent_id/type",keyword:"type",params:{type:Br.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return he.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/proper\
ties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){
let u=o.pinned_by,h=e;if(typeof u!="string"&&u!==null)return he.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/typ\
e",keyword:"type",params:{type:Br.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==
void 0){let u=o.pinned_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return he.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"\
#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Br.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.content!==void 0){let u=e;if(typeof o.content!="string")return he.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/da\
ta/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=e;if(typeof o.
data!="boolean")return he.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.meta,h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return he.errors=
[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:Br.properties.data.properties.meta.type},message:"\
must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){let u=o.created_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return he.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/data/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.updated_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))
return he.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/properties/updated_at/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,b=e,v=!1,_=e;oe(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"\
user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var p=_===e;if(v=v||p,!v){let P=e;ve(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"\
user",rootData:k})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var p=P===e;if(v=v||p,!v){let D=e;if(u!==null){let x={instancePath:s+"/data/user",schemaPath:"\
#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[x]:t.push(x),e++}var p=D===e;v=v||p}}if(v)
e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,he.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,
h=e,b=e,v=!1,_=e;ne(u,{instancePath:s+"/data/reply_to_message",parentData:o,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?ne.errors:t.concat(ne.
errors),e=t.length);var n=_===e;if(v=v||n,!v){let P=e;if(u!==null){let D={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply\
_to_message/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=
b:t=null);else{let P={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,he.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,
h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return he.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/p\
roperties/latest_reply_at/type",keyword:"type",params:{type:Br.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.reply_count!==void 0){let u=o.reply_count,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:s+"/d\
ata/reply_count",schemaPath:"#/properties/data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return he.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=h===e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.
isArray(u)){var d=!0;let v=u.length;for(let _=0;_<v;_++){let w=e;ge(u[_],{instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=
t===null?ge.errors:t.concat(ge.errors),e=t.length);var d=w===e;if(!d)break}}else return he.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/da\
ta/properties/reactions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0;if(i)if(o.etag!==void 0){let u=o.etag,
h=e;if(e===h)if(typeof u=="string"){if(!Ht.test(u))return he.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'}],!1}else return he.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/d\
ata/properties/etag/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return he.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else
return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=t,e===0}var aa=ue,Or={
type:"object",properties:{type:{const:"message:reaction:add"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{type:["string",
"null"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{type:["string",
"null"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"integer"},updated_at:{
type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{anyOf:[{$ref:"\
schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"array",items:{
$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_id","parent_id",
"content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-add"};function ue(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return ue.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||
o==="data")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="message:reaction:add")return ue.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:add"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.
data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||o.channel_id===
void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&(c="parent_id")||o.content===void 0&&(c="content")||o.data===void 0&&
(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===void 0&&(c="updated_at")||o.user===void 0&&(c="user")||o.reply_to_message===
void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.reply_count===void 0&&(c="reply_count")||o.reactions===void 0&&(c="reaction\
s")||o.name===void 0&&(c="name"))return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:c},
message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Ze.call(Or.properties.data.properties,u)){return ue.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return ue.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){let u=e;if(typeof o.user_id!="st\
ring")return ue.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return ue.errors=[{instancePath:s+"/\
data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Or.properties.data.properties.app_id.type},message:"must be strin\
g,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return ue.errors=[{instancePath:s+"/data/channel\
_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){
if(o.reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return ue.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/propertie\
s/data/properties/reply_to_id/type",keyword:"type",params:{type:Or.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return ue.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/\
properties/data/properties/parent_id/type",keyword:"type",params:{type:Or.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return ue.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/proper\
ties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){
let u=o.pinned_by,h=e;if(typeof u!="string"&&u!==null)return ue.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/typ\
e",keyword:"type",params:{type:Or.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==
void 0){let u=o.pinned_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return ue.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"\
#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Or.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.content!==void 0){let u=e;if(typeof o.content!="string")return ue.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/da\
ta/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=o.data,
h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return ue.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",
keyword:"type",params:{type:Or.properties.data.properties.data.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.
meta,h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return ue.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/t\
ype",keyword:"type",params:{type:Or.properties.data.properties.meta.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){
let u=o.created_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ue.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/da\
ta/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.
updated_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ue.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/prope\
rties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,
b=e,v=!1,_=e;oe(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var p=_===
e;if(v=v||p,!v){let P=e;ve(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);
var p=P===e;if(v=v||p,!v){let D=e;if(u!==null){let x={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{
type:"null"},message:"must be null"};t===null?t=[x]:t.push(x),e++}var p=D===e;v=v||p}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data\
/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,
ue.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,h=e,b=e,v=!1,_=e;ne(u,{instancePath:s+"/data/reply_to_me\
ssage",parentData:o,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var n=_===e;if(v=v||n,!v){let P=e;
if(u!==null){let D={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_\
to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=
[P]:t.push(P),e++,ue.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null)return ue.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"typ\
e",params:{type:Or.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.reply_count!==void 0){
let u=o.reply_count,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ue.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/\
data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))
return ue.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=h===e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.isArray(u)){var d=!0;let v=u.length;
for(let _=0;_<v;_++){let w=e;ge(u[_],{instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var d=w===e;if(!d)break}}else return ue.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0;if(i){if(o.etag!==void 0){let u=o.etag,h=e;if(e===h)if(typeof u=="string"){if(!Ht.
test(u))return ue.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return ue.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i)if(o.name!==void 0){let u=e;if(typeof o.name!="string")return ue.errors=[{instancePath:s+
"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else
var a=!0}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=t,e===
0}var ia=me,Dr={type:"object",properties:{type:{const:"message:reaction:remove"},data:{type:"object",properties:{id:{type:"string"},user_id:{type:"string"},app_id:{
type:["string","null"]},channel_id:{type:"string"},reply_to_id:{type:["string","null"]},parent_id:{type:["string","null"]},is_pinned:{type:"boolean"},pinned_by:{
type:["string","null"]},pinned_at:{type:["integer","null"]},content:{type:"string"},data:{type:["object","null"]},meta:{type:["object","null"]},created_at:{type:"\
integer"},updated_at:{type:"integer"},user:{anyOf:[{$ref:"schema:///shared/user-name"},{allOf:[{$ref:"schema:///shared/webhook-name"}]},{type:"null"}]},reply_to_message:{
anyOf:[{$ref:"schema:///shared/reply-target"},{type:"null"}]},latest_reply_at:{type:["integer","null"]},reply_count:{type:"integer",minimum:0},reactions:{type:"\
array",items:{$ref:"schema:///shared/reaction"}},etag:{type:"string",pattern:"^[0-9]+$"},name:{type:"string"}},required:["id","user_id","channel_id","reply_to_i\
d","parent_id","content","data","meta","created_at","updated_at","user","reply_to_message","latest_reply_at","reply_count","reactions","name"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///channel/reaction-remove"};function me(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return me.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||
o==="data")){return me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){let o=e;if(r.type!=="message:reaction:remove")return me.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"message:reaction:remove"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)
if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.id===void 0&&(c="id")||o.user_id===void 0&&(c="user_id")||
o.channel_id===void 0&&(c="channel_id")||o.reply_to_id===void 0&&(c="reply_to_id")||o.parent_id===void 0&&(c="parent_id")||o.content===void 0&&(c="content")||o.
data===void 0&&(c="data")||o.meta===void 0&&(c="meta")||o.created_at===void 0&&(c="created_at")||o.updated_at===void 0&&(c="updated_at")||o.user===void 0&&(c="u\
ser")||o.reply_to_message===void 0&&(c="reply_to_message")||o.latest_reply_at===void 0&&(c="latest_reply_at")||o.reply_count===void 0&&(c="reply_count")||o.reactions===
void 0&&(c="reactions")||o.name===void 0&&(c="name"))return me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(!Ze.call(Dr.properties.data.properties,u)){return me.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e){if(o.id!==void 0){let u=e;if(typeof o.id!="string")return me.errors=[{instancePath:s+"/data/id",schemaPath:"#/properties/data/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.user_id!==void 0){let u=e;if(typeof o.user_id!=
"string")return me.errors=[{instancePath:s+"/data/user_id",schemaPath:"#/properties/data/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.app_id!==void 0){let u=o.app_id,h=e;if(typeof u!="string"&&u!==null)return me.errors=[{instancePath:s+
"/data/app_id",schemaPath:"#/properties/data/properties/app_id/type",keyword:"type",params:{type:Dr.properties.data.properties.app_id.type},message:"must be str\
ing,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.channel_id!==void 0){let u=e;if(typeof o.channel_id!="string")return me.errors=[{instancePath:s+"/data/chann\
el_id",schemaPath:"#/properties/data/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){
if(o.reply_to_id!==void 0){let u=o.reply_to_id,h=e;if(typeof u!="string"&&u!==null)return me.errors=[{instancePath:s+"/data/reply_to_id",schemaPath:"#/propertie\
s/data/properties/reply_to_id/type",keyword:"type",params:{type:Dr.properties.data.properties.reply_to_id.type},message:"must be string,null"}],!1;var i=h===e}else
var i=!0;if(i){if(o.parent_id!==void 0){let u=o.parent_id,h=e;if(typeof u!="string"&&u!==null)return me.errors=[{instancePath:s+"/data/parent_id",schemaPath:"#/\
properties/data/properties/parent_id/type",keyword:"type",params:{type:Dr.properties.data.properties.parent_id.type},message:"must be string,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.is_pinned!==void 0){let u=e;if(typeof o.is_pinned!="boolean")return me.errors=[{instancePath:s+"/data/is_pinned",schemaPath:"#/proper\
ties/data/properties/is_pinned/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=u===e}else var i=!0;if(i){if(o.pinned_by!==void 0){
let u=o.pinned_by,h=e;if(typeof u!="string"&&u!==null)return me.errors=[{instancePath:s+"/data/pinned_by",schemaPath:"#/properties/data/properties/pinned_by/typ\
e",keyword:"type",params:{type:Dr.properties.data.properties.pinned_by.type},message:"must be string,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.pinned_at!==
void 0){let u=o.pinned_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)return me.errors=[{instancePath:s+"/data/pinned_at",schemaPath:"\
#/properties/data/properties/pinned_at/type",keyword:"type",params:{type:Dr.properties.data.properties.pinned_at.type},message:"must be integer,null"}],!1;var i=h===
e}else var i=!0;if(i){if(o.content!==void 0){let u=e;if(typeof o.content!="string")return me.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/da\
ta/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0;if(i){if(o.data!==void 0){let u=o.data,
h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return me.errors=[{instancePath:s+"/data/data",schemaPath:"#/properties/data/properties/data/type",
keyword:"type",params:{type:Dr.properties.data.properties.data.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.meta!==void 0){let u=o.
meta,h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return me.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/t\
ype",keyword:"type",params:{type:Dr.properties.data.properties.meta.type},message:"must be object,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.created_at!==void 0){
let u=o.created_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return me.errors=[{instancePath:s+"/data/created_at",schemaPath:"#/properties/da\
ta/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.updated_at!==void 0){let u=o.
updated_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return me.errors=[{instancePath:s+"/data/updated_at",schemaPath:"#/properties/data/prope\
rties/updated_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=h===e}else var i=!0;if(i){if(o.user!==void 0){let u=o.user,h=e,
b=e,v=!1,_=e;oe(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?oe.errors:t.concat(oe.errors),e=t.length);var p=_===
e;if(v=v||p,!v){let P=e;ve(u,{instancePath:s+"/data/user",parentData:o,parentDataProperty:"user",rootData:k})||(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);
var p=P===e;if(v=v||p,!v){let D=e;if(u!==null){let x={instancePath:s+"/data/user",schemaPath:"#/properties/data/properties/user/anyOf/2/type",keyword:"type",params:{
type:"null"},message:"must be null"};t===null?t=[x]:t.push(x),e++}var p=D===e;v=v||p}}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data\
/user",schemaPath:"#/properties/data/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[P]:t.push(P),e++,
me.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.reply_to_message!==void 0){let u=o.reply_to_message,h=e,b=e,v=!1,_=e;ne(u,{instancePath:s+"/data/reply_to_me\
ssage",parentData:o,parentDataProperty:"reply_to_message",rootData:k})||(t=t===null?ne.errors:t.concat(ne.errors),e=t.length);var n=_===e;if(v=v||n,!v){let P=e;
if(u!==null){let D={instancePath:s+"/data/reply_to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};t===null?t=[D]:t.push(D),e++}var n=P===e;v=v||n}if(v)e=b,t!==null&&(b?t.length=b:t=null);else{let P={instancePath:s+"/data/reply_\
to_message",schemaPath:"#/properties/data/properties/reply_to_message/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=
[P]:t.push(P),e++,me.errors=t,!1}var i=h===e}else var i=!0;if(i){if(o.latest_reply_at!==void 0){let u=o.latest_reply_at,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))&&u!==null)return me.errors=[{instancePath:s+"/data/latest_reply_at",schemaPath:"#/properties/data/properties/latest_reply_at/type",keyword:"typ\
e",params:{type:Dr.properties.data.properties.latest_reply_at.type},message:"must be integer,null"}],!1;var i=h===e}else var i=!0;if(i){if(o.reply_count!==void 0){
let u=o.reply_count,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return me.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/\
data/properties/reply_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))
return me.errors=[{instancePath:s+"/data/reply_count",schemaPath:"#/properties/data/properties/reply_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=h===e}else var i=!0;if(i){if(o.reactions!==void 0){let u=o.reactions,h=e;if(e===h)if(Array.isArray(u)){var d=!0;let v=u.length;
for(let _=0;_<v;_++){let w=e;ge(u[_],{instancePath:s+"/data/reactions/"+_,parentData:u,parentDataProperty:_,rootData:k})||(t=t===null?ge.errors:t.concat(ge.errors),
e=t.length);var d=w===e;if(!d)break}}else return me.errors=[{instancePath:s+"/data/reactions",schemaPath:"#/properties/data/properties/reactions/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=h===e}else var i=!0;if(i){if(o.etag!==void 0){let u=o.etag,h=e;if(e===h)if(typeof u=="string"){if(!Ht.
test(u))return me.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'\
must match pattern "^[0-9]+$"'}],!1}else return me.errors=[{instancePath:s+"/data/etag",schemaPath:"#/properties/data/properties/etag/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=h===e}else var i=!0;if(i)if(o.name!==void 0){let u=e;if(typeof o.name!="string")return me.errors=[{instancePath:s+
"/data/name",schemaPath:"#/properties/data/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e}else var i=!0}}}}}}}}}}}}}}}}}}}}}}else
return me.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else
var a=!0}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=t,e===
0}var Ns=cr;function cr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data"))return cr.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel_id"||n==="\
message_id"||n==="data")){return cr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return cr.errors=[{instancePath:s+"\
/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
message_id!==void 0){let n=e;if(typeof r.message_id!="string")return cr.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&
!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return cr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return cr.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return cr.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}else return cr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return cr.errors=t,e===0}var $s=hr,Vi={type:"object",properties:{
channel_id:{type:"string"},message_id:{type:["string","null"]},data:{type:"object",properties:{type:{type:"string"},data:{}},required:["type"]},user:{allOf:[{$ref:"\
schema:///shared/user-name"}]}},required:["channel_id","message_id","data","user"],additionalProperties:!1,$id:"schema:///channel/typing-envelope"};function hr(r,{
instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.channel_id===
void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="user"))return hr.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel_id"||n===
"message_id"||n==="data"||n==="user")){return hr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==void 0){let n=e;if(typeof r.channel_id!="string")return hr.errors=[{instancePath:s+
"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&n!==null)return hr.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/\
type",keyword:"type",params:{type:Vi.properties.message_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.data!==void 0){let n=r.
data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return hr.errors=[{instancePath:s+"/data",schemaPath:"#/prop\
erties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="strin\
g")return hr.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1}else return hr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=d===e}else var a=!0;if(a)if(r.user!==void 0){let n=e;oe(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?oe.
errors:t.concat(oe.errors),e=t.length);var a=n===e}else var a=!0}}}}}else return hr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return hr.errors=t,e===0}var xs=Yr;function Yr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Yr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="typing")return Yr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.
data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.typing===void 0&&(l="typing"))return Yr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.typing!==void 0&&typeof p.typing!=
"boolean")return Yr.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return Yr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=n===e}else var a=!0}else return Yr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return Yr.errors=t,e===0}var Ts=gr;function gr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.channel_id===void 0&&(i="channel_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data")||r.user===void 0&&(i="user")||r.channel===void 0&&
(i="channel"))return gr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+
"'"}],!1;{let p=e;for(let n in r)if(!(n==="channel_id"||n==="message_id"||n==="data"||n==="user"||n==="channel")){return gr.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.channel_id!==
void 0){let n=e;if(typeof r.channel_id!="string")return gr.errors=[{instancePath:s+"/channel_id",schemaPath:"#/properties/channel_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return gr.errors=
[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;
if(a){if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return gr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&
typeof n.type!="string")return gr.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1}else return gr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var a=d===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;ve(r.user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var a=n===e}else var a=!0;if(a)if(r.channel!==void 0){let n=e;ie(r.channel,{instancePath:s+"/channel",parentData:r,
parentDataProperty:"channel",rootData:k})||(t=t===null?ie.errors:t.concat(ie.errors),e=t.length);var a=n===e}else var a=!0}}}}}}else return gr.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gr.errors=t,e===0}var na=Te;function Te(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Te.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="message")return Te.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"message"},message:"\
must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(te(d,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?te.errors:t.concat(te.errors),e=t.length),e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.user===void 0&&(o="user")||
d.meta===void 0&&(o="meta"))return Te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;if(d.user!==void 0){let g=e;ve(d.user,{instancePath:s+"/data/user",parentData:d,parentDataProperty:"user",rootData:k})||
(t=t===null?ve.errors:t.concat(ve.errors),e=t.length);var i=g===e}else var i=!0;if(i)if(d.meta!==void 0){let g=d.meta,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.
isArray(g)){let f;if(g.webhook===void 0&&(f="webhook"))return Te.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let h in g)if(h!=="webhook"){return Te.errors=[{instancePath:s+
"/data/meta",schemaPath:"#/properties/data/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(u===e&&g.webhook!==void 0){let h=g.webhook;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let v;if(h.id===void 0&&
(v="id"))return Te.errors=[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let _=e;for(let w in h)if(w!=="id"){return Te.errors=[{instancePath:s+"/data/meta/webhook",
schemaPath:"#/properties/data/properties/meta/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"mus\
t NOT have additional properties"}],!1;break}if(_===e&&h.id!==void 0&&typeof h.id!="string")return Te.errors=[{instancePath:s+"/data/meta/webhook/id",schemaPath:"\
#/properties/data/properties/meta/properties/webhook/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Te.errors=
[{instancePath:s+"/data/meta/webhook",schemaPath:"#/properties/data/properties/meta/properties/webhook/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1}}}else return Te.errors=[{instancePath:s+"/data/meta",schemaPath:"#/properties/data/properties/meta/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var i=m===e}else var i=!0}else return Te.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Te.errors=t,e===0}var oa=Zr;function Zr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Zr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return Zr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="chat:access")return Zr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:acce\
ss"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let y in n){return Zr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}else return Zr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return Zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Zr.errors=t,e===0}var Kt=et;function et(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.data===void 0&&(i="data"))return et.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.chat_id!==void 0){let p=e;if(typeof r.chat_id!="string")return et.errors=[{instancePath:s+"/chat_id",schemaPath:"\
#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.data,n=e;
if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.type===void 0&&(l="type"))return et.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.type!==void 0&&typeof p.type!="string")return et.
errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else
return et.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=n===e}else
var a=!0}else return et.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return et.errors=t,e===0}
var pa=Re,Vs={type:"object",properties:{type:{const:"chat:completion"},data:{type:"object",properties:{done:{type:"boolean"},error:{},usage:{},finish_reason:{type:[
"string","null"]},content:{type:"string"},selected_model_id:{type:["string","null"]},sources:{},output:{type:"array",items:{type:"object"}}},required:[],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///chat/completion-copy"};function Re(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:completion")return Re.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==
void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let g=e;for(let m in l)if(!(m==="done"||m==="error"||m==="usage"||m==="finish_rea\
son"||m==="content"||m==="selected_model_id"||m==="sources"||m==="output")){return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.done!==void 0){let m=e;
if(typeof l.done!="boolean")return Re.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;if(i){if(l.finish_reason!==void 0){let m=l.finish_reason,c=e;if(typeof m!="string"&&m!==null)return Re.
errors=[{instancePath:s+"/data/finish_reason",schemaPath:"#/properties/data/properties/finish_reason/type",keyword:"type",params:{type:Vs.properties.data.properties.
finish_reason.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i){if(l.content!==void 0){let m=e;if(typeof l.content!="string")return Re.errors=
[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
e}else var i=!0;if(i){if(l.selected_model_id!==void 0){let m=l.selected_model_id,c=e;if(typeof m!="string"&&m!==null)return Re.errors=[{instancePath:s+"/data/se\
lected_model_id",schemaPath:"#/properties/data/properties/selected_model_id/type",keyword:"type",params:{type:Vs.properties.data.properties.selected_model_id.type},
message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i)if(l.output!==void 0){let m=l.output,c=e;if(e===c)if(Array.isArray(m)){var p=!0;let u=m.length;
for(let h=0;h<u;h++){let b=m[h],v=e;if(!(b&&typeof b=="object"&&!Array.isArray(b)))return Re.errors=[{instancePath:s+"/data/output/"+h,schemaPath:"#/properties/\
data/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=v===e;if(!p)break}}else return Re.errors=[{instancePath:s+
"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=c===e}else var i=!0}}}}}else
return Re.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else
var a=!0}}}else return Re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=t,e===
0}var bs=Qe,Fi={type:"object",properties:{chat_id:{type:"string"},message_id:{type:["string","null"]},user_id:{type:"string"},shared:{const:!0},data:{type:"obje\
ct",properties:{type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","user_id","shared","data"],additionalProperties:!1,$id:"schem\
a:///chat/copy-envelope"};function Qe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.chat_id===void 0&&(i="chat_id")||r.message_id===void 0&&(i="message_id")||r.user_id===void 0&&(i="user_id")||r.shared===void 0&&(i=
"shared")||r.data===void 0&&(i="data"))return Qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="user_id"||n==="shared"||n==="data")){return Qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return Qe.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&
n!==null)return Qe.errors=[{instancePath:s+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Fi.properties.message_id.type},message:"\
must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Qe.errors=[{instancePath:s+"/user_\
id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){
let n=e;if(r.shared!==!0)return Qe.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"mu\
st be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.
type===void 0&&(y="type"))return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Qe.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/da\
ta/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Qe.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}else return Qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Qe.errors=t,e===0}var Li=Zt;function Zt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>1)return Zt.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"}],!1;{var a=!0;let i=r.length;for(let p=0;p<
i;p++){let n=e;if(typeof r[p]!="boolean")return Zt.errors=[{instancePath:s+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"}],!1;var a=n===e;if(!a)break}}}else return Zt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;return Zt.errors=t,e===0}var da=es;function es(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return es.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="join")return es.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"join"},message:"must be equal to constant"}],!1}else return es.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return es.errors=t,e===0}var la=rs;function rs(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return rs.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="last_read_at")return rs.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"last_read_at"},message:"must be equal to constant"}],!1}else return rs.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return rs.errors=t,e===0}var ya=ts;function ts(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return ts.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&r.type!=="leave")return ts.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"leave"},message:"must be equal to constant"}],!1}else return ts.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ts.errors=t,e===0}var ua=tr,Ri={type:"object",properties:{type:{const:"chat:messages"},data:{type:"object",properties:{messages:{
type:"object",additionalProperties:{type:"object"}},currentId:{type:["string","null"]}},required:["messages","currentId"]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///chat/messages"};function tr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return tr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return tr.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(r.type!==void 0){let l=e;if(r.type!=="chat:messages")return tr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:messages"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l==
"object"&&!Array.isArray(l)){let g;if(l.messages===void 0&&(g="messages")||l.currentId===void 0&&(g="currentId"))return tr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;if(l.messages!==void 0){let m=l.messages,
c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m))for(let f in m){let u=m[f],h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u)))return tr.errors=[{instancePath:s+
"/data/messages/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/messages/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var i=h===e;if(!i)break}else return tr.errors=[{instancePath:s+"/data/messages",schemaPath:"#/properties/data/properties/\
messages/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=c===e}else var p=!0;if(p)if(l.currentId!==void 0){let m=l.currentId,c=e;
if(typeof m!="string"&&m!==null)return tr.errors=[{instancePath:s+"/data/currentId",schemaPath:"#/properties/data/properties/currentId/type",keyword:"type",params:{
type:Ri.properties.data.properties.currentId.type},message:"must be string,null"}],!1;var p=c===e}else var p=!0}else return tr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else return tr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return tr.errors=t,e===0}var Ps=vr;function vr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.shared===void 0&&(i="shared")||r.data===void 0&&(i="data"))return vr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="chat_id"||n==="shared"||n==="data")){return vr.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let n=e;if(typeof r.chat_id!="string")return vr.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/c\
hat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)
return vr.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))
return vr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required prop\
erty '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return vr.errors=[{instancePath:s+"/data/type",schemaPath:"#/properties/data/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return vr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return vr.errors=t,e===0}var ma=_r;function Ge(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.id===void 0&&(i="id")||r.name===void 0&&(i="name"))return Ge.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="id"||n==="name")){return Ge.errors=[{instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let n=e;
if(typeof r.id!="string")return Ge.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=n===e}else var a=!0;if(a)if(r.name!==void 0){let n=e;if(typeof r.name!="string")return Ge.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}else return Ge.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=t,e===0}function _r(r,{instancePath:s="",parentData:O,parentDataProperty:q,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return _r.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="type"||d==="data")){return _r.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:presence")return _r.errors=[{instancePath:s+"/t\
ype",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:presence"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;
if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.users===void 0&&(o="users"))return _r.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(m!=="users"){return _r.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e&&d.users!==void 0){let m=d.users;if(e===e)if(Array.isArray(m)){var i=!0;let f=m.length;for(let u=0;u<
f;u++){let h=e;Ge(m[u],{instancePath:s+"/data/users/"+u,parentData:m,parentDataProperty:u,rootData:k})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var i=h===
e;if(!i)break}}else return _r.errors=[{instancePath:s+"/data/users",schemaPath:"#/properties/data/properties/users/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1}}}else return _r.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=l===e}else var a=!0}}}else return _r.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return _r.errors=t,e===0}var fa=rt;function rt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return rt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="typing")return rt.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){let p=r.
data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.typing===void 0&&(l="typing"))return rt.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.typing!==void 0&&typeof p.typing!=
"boolean")return rt.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1}else return rt.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var a=n===e}else var a=!0}else return rt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return rt.errors=t,e===0}var ca=sr;function sr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.chat_id===void 0&&(i="chat_id")||r.user_id===void 0&&(i="user_id")||r.user===void 0&&(i="user")||r.shared===void 0&&(i="shared")||r.data===void 0&&(i="data"))
return sr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;
for(let n in r)if(!(n==="chat_id"||n==="user_id"||n==="user"||n==="shared"||n==="data")){return sr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let n=e;if(typeof r.
chat_id!="string")return sr.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return sr.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user!==void 0){let n=e;Ge(r.
user,{instancePath:s+"/user",parentData:r,parentDataProperty:"user",rootData:k})||(t=t===null?Ge.errors:t.concat(Ge.errors),e=t.length);var a=n===e}else var a=!0;
if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return sr.errors=[{instancePath:s+"/shared",schemaPath:"#/properties/shared/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&
!Array.isArray(n)){let y;if(n.type===void 0&&(y="type"))return sr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return sr.errors=[{instancePath:s+"/data/type",
schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return sr.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}else return sr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return sr.errors=t,e===0}var ha=br;function br(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return br.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return br.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="typing")return br.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"typing"},message:"\
must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;
if(n.typing===void 0&&(y="typing"))return br.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="typing"){return br.errors=[{instancePath:s+"/data",schemaPath:"#/properties/d\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===e&&n.typing!==
void 0&&typeof n.typing!="boolean")return br.errors=[{instancePath:s+"/data/typing",schemaPath:"#/properties/data/properties/typing/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}}else return br.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return br.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return br.errors=t,e===0}var Ci=tt,zi={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[
{type:"array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]}},required:["document_id","user_id","update"],
additionalProperties:!1,$id:"schema:///document/awareness"};function tt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.user_id===void 0&&(n="user_id")||r.update===void 0&&
(n="update"))return tt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"\
'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="user_id"||l==="update")){return tt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.
document_id!="string")return tt.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_id!==void 0){let l=e;if(typeof r.user_id!="string")return tt.errors=[{instancePath:s+"/user_id",schemaPath:"\
#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.update!==void 0){let l=r.update,
y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var i=!0;let f=l.length;for(let u=0;u<f;u++){let h=l[u],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h))){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===
null?t=[_]:t.push(_),e++}if(e===b&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf\
/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};t===null?t=[_]:t.push(_),e++}else if(h<0||isNaN(h)){let _={instancePath:s+
"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[_]:t.
push(_),e++}}var i=b===e;if(!i)break}}else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"\
must be array"};t===null?t=[f]:t.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let h={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf/1/type",keyword:"type",params:{type:zi.properties.
update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?t=[h]:t.push(h),e++}var p=f===e;g=g||p}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{
let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.
push(f),e++,tt.errors=t,!1}var a=y===e}else var a=!0}}}}else return tt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return tt.errors=t,e===0}var Si=Rt;function Rt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.message===void 0&&(a="message"))return Rt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have \
required property '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="message"){return Rt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.message!==void 0&&typeof r.message!="string")return Rt.
errors=[{instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return Rt.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Rt.errors=t,e===0}var Ui=st;function st(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return st.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return st.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_id!==void 0){let p=e;
if(typeof r.user_id!="string")return st.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0;if(a){if(r.user_name!==void 0){let p=e;if(typeof r.user_name!="string")return st.errors=[{instancePath:s+"/user_n\
ame",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.user_color!==
void 0){let p=e;if(typeof r.user_color!="string")return st.errors=[{instancePath:s+"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0}}}else return st.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return st.errors=t,e===0}var Ki=Se,Bi={type:"object",properties:{document_id:{type:"string"},state:{type:"array",items:{type:"\
integer",minimum:0,maximum:255}},sessions:{type:"array",items:{type:"string"}},content:{type:["object","null"]}},required:["document_id","state"],additionalProperties:!1,
$id:"schema:///document/joined-state"};function Se(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.state===void 0&&(n="state"))return Se.errors=[{instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="s\
tate"||l==="sessions"||l==="content")){return Se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return Se.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.
state!==void 0){let l=r.state,y=e;if(e===y)if(Array.isArray(l)){var i=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return Se.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return Se.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return Se.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=f===e;if(!i)break}}else return Se.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){
if(r.sessions!==void 0){let l=r.sessions,y=e;if(e===y)if(Array.isArray(l)){var p=!0;let g=l.length;for(let m=0;m<g;m++){let c=e;if(typeof l[m]!="string")return Se.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===
e;if(!p)break}}else return Se.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var a=y===e}else var a=!0;if(a)if(r.content!==void 0){let l=r.content,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Se.errors=
[{instancePath:s+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Bi.properties.content.type},message:"must be object,null"}],!1;var a=y===
e}else var a=!0}}}}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=
t,e===0}var Gi=Ct;function Ct(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id"))return Ct.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;if(r.document_id!==void 0){let p=e;if(typeof r.document_id!="string")return Ct.errors=[{instancePath:s+"/document_id",schemaPath:"\
#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.user_id!==void 0){let p=e;
if(typeof r.user_id!="string")return Ct.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=p===e}else var a=!0}else return Ct.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return Ct.errors=t,e===0}var Hi=Pr;function Pr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.document_id===void 0&&(p="document_id")||r.update===void 0&&(p="update"))return Pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.document_id!==void 0){let n=e;if(typeof r.document_id!="string")return Pr.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.
update!==void 0){let n=r.update,d=e;if(e===d)if(Array.isArray(n)){var i=!0;let y=n.length;for(let o=0;o<y;o++){let g=n[o],m=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return Pr.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof g=="number"&&isFinite(g)){if(g>255||isNaN(g))return Pr.errors=[{instancePath:s+"/update/"+o,schemaPath:"#/properties/update/i\
tems/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(g<0||isNaN(g))return Pr.errors=[{instancePath:s+"/update/"+o,
schemaPath:"#/properties/update/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=m===e;if(!i)break}}else return Pr.
errors=[{instancePath:s+"/update",schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;
if(a)if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Pr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}else return Pr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Pr.errors=t,e===0}var Ji=Ce;function Ce(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;
if(r.update===void 0&&(y="update")){let o={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have requi\
red property '"+y+"'"};t===null?t=[o]:t.push(o),e++}}var n=p===e;if(i=i||n,!i){let y=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.data===void 0&&(g=
"data")){let m={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"};t===
null?t=[m]:t.push(m),e++}}var n=y===e;i=i||n}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(y),e++,Ce.errors=t,!1}if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.document_id===
void 0&&(y="document_id"))return Ce.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required pr\
operty '"+y+"'"}],!1;if(r.document_id!==void 0){let o=e;if(typeof r.document_id!="string")return Ce.errors=[{instancePath:s+"/document_id",schemaPath:"#/propert\
ies/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=o===e}else var d=!0;if(d){if(r.update!==void 0){let o=r.update,g=e;
if(e===g)if(Array.isArray(o)){var l=!0;let c=o.length;for(let f=0;f<c;f++){let u=o[f],h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Ce.errors=
[{instancePath:s+"/update/"+f,schemaPath:"#/properties/update/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u==
"number"&&isFinite(u)){if(u>255||isNaN(u))return Ce.errors=[{instancePath:s+"/update/"+f,schemaPath:"#/properties/update/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(u<0||isNaN(u))return Ce.errors=[{instancePath:s+"/update/"+f,schemaPath:"#/properties/update/items/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var l=h===e;if(!l)break}}else return Ce.errors=[{instancePath:s+"/update",
schemaPath:"#/properties/update/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=g===e}else var d=!0;if(d){if(r.user_id!==void 0){let o=e;
if(typeof r.user_id!="string")return Ce.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=o===e}else var d=!0;if(d){if(r.socket_id!==void 0){let o=e;if(typeof r.socket_id!="string")return Ce.errors=[{instancePath:s+"/socket\
_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=o===e}else var d=!0;if(d){if(r.data!==void 0){
let o=r.data,g=e;if(!(o&&typeof o=="object"&&!Array.isArray(o)))return Ce.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var d=g===e}else var d=!0;if(d)if(r.initialize!==void 0){let o=e;if(typeof r.initialize!="boolean")return Ce.errors=
[{instancePath:s+"/initialize",schemaPath:"#/properties/initialize/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var d=o===e}else var d=!0}}}}}else
return Ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=t,e===0}var Mi=ss;function ss(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.document_id===void 0&&(a="document_id"))return ss.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"mu\
st have required property '"+a+"'"}],!1;if(r.document_id!==void 0&&typeof r.document_id!="string")return ss.errors=[{instancePath:s+"/document_id",schemaPath:"#\
/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return ss.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ss.errors=t,e===0}var Qi=We;function We(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.document_id===void 0&&(n="document_id")||r.state===void 0&&(n="state")||r.sessions===void 0&&(n="sessions"))return We.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l===
"state"||l==="sessions")){return We.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return We.errors=[{instancePath:s+
"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.
state!==void 0){let l=r.state,y=e;if(e===y)if(Array.isArray(l)){var i=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return We.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===f&&typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c))return We.errors=[{instancePath:s+"/state/"+m,schemaPath:"#/properties/state/items\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"}],!1;if(c<0||isNaN(c))return We.errors=[{instancePath:s+"/state/"+m,schemaPath:"\
#/properties/state/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var i=f===e;if(!i)break}}else return We.errors=
[{instancePath:s+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a)
if(r.sessions!==void 0){let l=r.sessions,y=e;if(e===y)if(Array.isArray(l)){var p=!0;let g=l.length;for(let m=0;m<g;m++){let c=e;if(typeof l[m]!="string")return We.
errors=[{instancePath:s+"/sessions/"+m,schemaPath:"#/properties/sessions/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===
e;if(!p)break}}else return We.errors=[{instancePath:s+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var a=y===e}else var a=!0}}}}else return We.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;return We.errors=t,e===0}var Wi=ks;function ks(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let y={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[y]:t.push(y),e++}}else{
let y={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var n=p===e;if(i=i||
n,!i){let y=e;if(e===y)if(Array.isArray(r))if(r.length>1){let g={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[g]:t.push(g),e++}else if(r.length<1){let g={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[g]:t.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(Array.
isArray(c)){var l=!0;let h=c.length;for(let b=0;b<h;b++){let v=c[b],_=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let P={instancePath:s+"/"+m+"/"+
b,schemaPath:"#/anyOf/1/items/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[P]:t.push(P),e++}if(e===_&&typeof v=="nu\
mber"&&isFinite(v)){if(v>255||isNaN(v)){let P={instancePath:s+"/"+m+"/"+b,schemaPath:"#/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},
message:"must be <= 255"};t===null?t=[P]:t.push(P),e++}else if(v<0||isNaN(v)){let P={instancePath:s+"/"+m+"/"+b,schemaPath:"#/anyOf/1/items/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[P]:t.push(P),e++}}var l=_===e;if(!l)break}}else{let h={instancePath:s+"/"+m,schemaPath:"\
#/anyOf/1/items/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var n=y===e;i=i||n}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,ks.errors=t,!1}return ks.errors=t,e===0}var Xi=Fr,Yi={type:"object",properties:{document_id:{type:"string"},user_id:{type:"string"},update:{anyOf:[{type:"\
array",items:{type:"integer",minimum:0,maximum:255}},{type:["string","number","boolean","object","null"]}]},socket_id:{type:"string"}},required:["document_id","\
user_id","update","socket_id"],additionalProperties:!1,$id:"schema:///document/update"};function Fr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.document_id===void 0&&(n="document_id")||r.user_id===void 0&&(n="user_id")||r.update===
void 0&&(n="update")||r.socket_id===void 0&&(n="socket_id"))return Fr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="document_id"||l==="user_id"||l==="update"||l==="socket_id")){return Fr.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(d===e){if(r.document_id!==void 0){let l=e;if(typeof r.document_id!="string")return Fr.errors=[{instancePath:s+"/document_id",schemaPath:"#/propertie\
s/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.user_id!==void 0){let l=e;if(typeof r.
user_id!="string")return Fr.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=l===e}else var a=!0;if(a){if(r.update!==void 0){let l=r.update,y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var i=!0;let f=l.length;for(let u=0;u<
f;u++){let h=l[u],b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[_]:t.push(_),e++}if(e===b&&typeof h=="number"&&isFinite(h)){if(h>255||isNaN(
h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must\
 be <= 255"};t===null?t=[_]:t.push(_),e++}else if(h<0||isNaN(h)){let _={instancePath:s+"/update/"+u,schemaPath:"#/properties/update/anyOf/0/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[_]:t.push(_),e++}}var i=b===e;if(!i)break}}else{let f={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let h={instancePath:s+"/update",schemaPath:"\
#/properties/update/anyOf/1/type",keyword:"type",params:{type:Yi.properties.update.anyOf[1].type},message:"must be string,number,boolean,object,null"};t===null?
t=[h]:t.push(h),e++}var p=f===e;g=g||p}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/update",schemaPath:"#/properties/update/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,Fr.errors=t,!1}var a=y===e}else var a=!0;if(a)if(r.socket_id!==void 0){
let l=e;if(typeof r.socket_id!="string")return Fr.errors=[{instancePath:s+"/socket_id",schemaPath:"#/properties/socket_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=l===e}else var a=!0}}}}}else return Fr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Fr.errors=t,e===0}var Zi=Lr;function Lr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id")||r.user_id===void 0&&(i="user_id")||r.user_name===void 0&&(i="user_name")||r.user_color===void 0&&(i="user_color"))
return Lr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;
for(let n in r)if(!(n==="document_id"||n==="user_id"||n==="user_name"||n==="user_color")){return Lr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.document_id!==void 0){let n=e;
if(typeof r.document_id!="string")return Lr.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Lr.errors=[{instancePath:s+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.user_name!==
void 0){let n=e;if(typeof r.user_name!="string")return Lr.errors=[{instancePath:s+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.user_color!==void 0){let n=e;if(typeof r.user_color!="string")return Lr.errors=[{instancePath:s+
"/user_color",schemaPath:"#/properties/user_color/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0}}}}}else return Lr.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Lr.errors=t,e===0}var en=ht;function ht(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.document_id===void 0&&(i="document_id")||r.user_id===void 0&&(i="user_id"))return ht.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="document_id"||n==="user_id")){return ht.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.document_id!==void 0){let n=e;if(typeof r.document_id!="string")return ht.errors=[{instancePath:s+"/document_id",schemaPath:"#/properties/document_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.user_id!==void 0){let n=e;if(typeof r.user_id!="stri\
ng")return ht.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===
e}else var a=!0}}}else return ht.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ht.errors=
t,e===0}var rn=kr;function kr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.automation_id===void 0&&(i="automation_id")||r.name===void 0&&(i="name")||r.chat_id===void 0&&(i="chat_id")||r.status===void 0&&(i="status"))return kr.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)
if(!(n==="automation_id"||n==="name"||n==="chat_id"||n==="message_id"||n==="status")){return kr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.automation_id!==void 0){let n=e;if(typeof r.
automation_id!="string")return kr.errors=[{instancePath:s+"/automation_id",schemaPath:"#/properties/automation_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return kr.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a){if(r.chat_id!==void 0){let n=e;if(typeof r.
chat_id!="string")return kr.errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=n===e}else var a=!0;if(a){if(r.message_id!==void 0){let n=e;if(typeof r.message_id!="string")return kr.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.status!==void 0){let n=e;if(r.
status!=="success")return kr.errors=[{instancePath:s+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"success"},message:"m\
ust be equal to constant"}],!1;var a=n===e}else var a=!0}}}}}}else return kr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return kr.errors=t,e===0}var ga=Ne;function Ne(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Ne.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="calendar:alert")return Ne.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calend\
ar:alert"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.
isArray(d)){let o;if(d.event_id===void 0&&(o="event_id")||d.title===void 0&&(o="title")||d.description===void 0&&(o="description")||d.start_at===void 0&&(o="sta\
rt_at")||d.minutes_until===void 0&&(o="minutes_until")||d.calendar_id===void 0&&(o="calendar_id")||d.location===void 0&&(o="location"))return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="event_id"||m==="title"||m==="description"||m==="start_at"||m==="minutes_until"||m==="calendar_id"||m==="location")){return Ne.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(d.event_id!==void 0){let m=e;if(typeof d.event_id!="string")return Ne.errors=[{instancePath:s+"/data/event_id",schemaPath:"#/prop\
erties/data/properties/event_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(d.title!==void 0){let m=e;
if(typeof d.title!="string")return Ne.errors=[{instancePath:s+"/data/title",schemaPath:"#/properties/data/properties/title/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return Ne.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else
var i=!0;if(i){if(d.start_at!==void 0){let m=d.start_at,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ne.errors=[{instancePath:s+"/data/st\
art_at",schemaPath:"#/properties/data/properties/start_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=c===e}else var i=!0;
if(i){if(d.minutes_until!==void 0){let m=d.minutes_until,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Ne.errors=[{instancePath:s+"/data/m\
inutes_until",schemaPath:"#/properties/data/properties/minutes_until/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=c===e}else
var i=!0;if(i){if(d.calendar_id!==void 0){let m=e;if(typeof d.calendar_id!="string")return Ne.errors=[{instancePath:s+"/data/calendar_id",schemaPath:"#/properti\
es/data/properties/calendar_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0;if(i)if(d.location!==void 0){
let m=e;if(typeof d.location!="string")return Ne.errors=[{instancePath:s+"/data/location",schemaPath:"#/properties/data/properties/location/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=m===e}else var i=!0}}}}}}}}else return Ne.errors=[{instancePath:s+"/data",schemaPath:"#/properties/da\
ta/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Ne.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=t,e===0}var va=ar,tn={type:"object",properties:{type:{const:"chat:activ\
e"},data:{type:"object",properties:{active:{type:"boolean"},folder_id:{type:["string","null"]}},required:["active"],additionalProperties:!1}},required:["type","\
data"],additionalProperties:!1,$id:"schema:///events/chat-active"};function ar(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ar.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){
return ar.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:active")return ar.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"chat:active"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.active===void 0&&(o="active"))return ar.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="act\
ive"||m==="folder_id")){return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.active!==void 0){let m=e;if(typeof d.active!="boolean")return ar.errors=[{instancePath:s+
"/data/active",schemaPath:"#/properties/data/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;
if(i)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return ar.errors=[{instancePath:s+"/data/folder_id",schemaPath:"#/properties\
/data/properties/folder_id/type",keyword:"type",params:{type:tn.properties.data.properties.folder_id.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0}}}else
return ar.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else
var a=!0}}}else return ar.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ar.errors=t,e===
0}var _a=gt,Fs={type:"object",properties:{type:{const:"chat:completion"},data:{anyOf:[{$ref:"schema:///shared/completion-progress"},{$ref:"schema:///shared/comp\
letion-end"},{allOf:[{$ref:"schema:///shared/completion-chunk"}]},{type:"object",properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"\
number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{message:{type:"object",properties:{role:{type:"string"},content:{type:["st\
ring","null"]}},required:["content"]}},required:["message"]},minItems:1},selected_model_id:{type:"string"}},required:["id","object","created","model","choices"]},
{type:"object",properties:{id:{type:"string"},object:{const:"response"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}}},required:["id","objec\
t","output"]},{type:"object",properties:{usage:{type:"object"}},required:["usage"],additionalProperties:!1},{type:"object",properties:{error:{type:["string","ob\
ject"]}},required:["error"],additionalProperties:!1},{type:"object",properties:{selected_model_id:{type:"string"}},required:["selected_model_id"],additionalProperties:!1}]}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-completion"},ut={anyOf:[{type:"object",properties:{sources:{type:"array",items:{$ref:"\
schema:///shared/source-item"}}},required:["sources"],additionalProperties:!1},{type:"object",properties:{content:{type:"string"}},required:["content"],additionalProperties:!1},
{type:"object",properties:{content:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{
type:["string","null"]},error:{type:["string","object"]}},required:["content","output"],additionalProperties:!1},{type:"object",properties:{output:{type:"array",
items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","null"]},response_id:{type:["string","null"]},error:{type:["string","object"]},done:{const:!1},
type:{type:["string","null"]},flush:{const:!0}},required:["output"],additionalProperties:!1}],$id:"schema:///shared/completion-progress"},qt={type:"object",properties:{
source:{type:"object",properties:{id:{type:"string"},name:{type:"string"},url:{type:["string","null"]},type:{type:"string"},embed_url:{type:["string","null"]}}},
document:{type:"array",items:{type:"string"}},metadata:{type:"array",items:{type:"object",properties:{source:{type:["string","null"]},name:{type:["string","null"]},
url:{type:["string","null"]},parameters:{type:"object"}}}},distances:{type:"array",items:{type:["number","null"]}},tool_result:{type:"boolean"}},required:["sour\
ce","document","metadata"],$id:"schema:///shared/source-item"};function de(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.source===void 0&&(y="source")||r.document===void 0&&(y="document")||r.metadata===void 0&&(y="me\
tadata"))return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],
!1;if(r.source!==void 0){let o=r.source,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id!==void 0){let m=e;if(typeof o.id!="string")return de.errors=
[{instancePath:s+"/source/id",schemaPath:"#/properties/source/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===
e}else var a=!0;if(a){if(o.name!==void 0){let m=e;if(typeof o.name!="string")return de.errors=[{instancePath:s+"/source/name",schemaPath:"#/properties/source/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(o.url!==void 0){let m=o.url,c=e;if(typeof m!=
"string"&&m!==null)return de.errors=[{instancePath:s+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type:qt.properties.
source.properties.url.type},message:"must be string,null"}],!1;var a=c===e}else var a=!0;if(a){if(o.type!==void 0){let m=e;if(typeof o.type!="string")return de.
errors=[{instancePath:s+"/source/type",schemaPath:"#/properties/source/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=m===e}else var a=!0;if(a)if(o.embed_url!==void 0){let m=o.embed_url,c=e;if(typeof m!="string"&&m!==null)return de.errors=[{instancePath:s+"/source/embed_u\
rl",schemaPath:"#/properties/source/properties/embed_url/type",keyword:"type",params:{type:qt.properties.source.properties.embed_url.type},message:"must be stri\
ng,null"}],!1;var a=c===e}else var a=!0}}}}else return de.errors=[{instancePath:s+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=g===e}else var i=!0;if(i){if(r.document!==void 0){let o=r.document,g=e;if(e===g)if(Array.isArray(o)){var p=!0;let c=o.
length;for(let f=0;f<c;f++){let u=e;if(typeof o[f]!="string")return de.errors=[{instancePath:s+"/document/"+f,schemaPath:"#/properties/document/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=u===e;if(!p)break}}else return de.errors=[{instancePath:s+"/document",schemaPath:"#/properties/\
document/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(r.metadata!==void 0){let o=r.metadata,g=e;if(e===
g)if(Array.isArray(o)){var n=!0;let c=o.length;for(let f=0;f<c;f++){let u=o[f],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.source!==void 0){let v=u.
source,_=e;if(typeof v!="string"&&v!==null)return de.errors=[{instancePath:s+"/metadata/"+f+"/source",schemaPath:"#/properties/metadata/items/properties/source/\
type",keyword:"type",params:{type:qt.properties.metadata.items.properties.source.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){if(u.name!==
void 0){let v=u.name,_=e;if(typeof v!="string"&&v!==null)return de.errors=[{instancePath:s+"/metadata/"+f+"/name",schemaPath:"#/properties/metadata/items/proper\
ties/name/type",keyword:"type",params:{type:qt.properties.metadata.items.properties.name.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;if(d){
if(u.url!==void 0){let v=u.url,_=e;if(typeof v!="string"&&v!==null)return de.errors=[{instancePath:s+"/metadata/"+f+"/url",schemaPath:"#/properties/metadata/ite\
ms/properties/url/type",keyword:"type",params:{type:qt.properties.metadata.items.properties.url.type},message:"must be string,null"}],!1;var d=_===e}else var d=!0;
if(d)if(u.parameters!==void 0){let v=u.parameters,_=e;if(!(v&&typeof v=="object"&&!Array.isArray(v)))return de.errors=[{instancePath:s+"/metadata/"+f+"/paramete\
rs",schemaPath:"#/properties/metadata/items/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e}else var d=!0}}}else
return de.errors=[{instancePath:s+"/metadata/"+f,schemaPath:"#/properties/metadata/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=h===e;if(!n)break}}else return de.errors=[{instancePath:s+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=g===e}else var i=!0;if(i){if(r.distances!==void 0){let o=r.distances,g=e;if(e===g)if(Array.isArray(o)){var l=!0;let c=o.length;for(let f=0;f<
c;f++){let u=o[f],h=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return de.errors=[{instancePath:s+"/distances/"+f,schemaPath:"#/properties/distances/items\
/type",keyword:"type",params:{type:qt.properties.distances.items.type},message:"must be number,null"}],!1;var l=h===e;if(!l)break}}else return de.errors=[{instancePath:s+
"/distances",schemaPath:"#/properties/distances/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i)if(r.tool_result!==
void 0){let o=e;if(typeof r.tool_result!="boolean")return de.errors=[{instancePath:s+"/tool_result",schemaPath:"#/properties/tool_result/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var i=o===e}else var i=!0}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=t,e===0}var ns={anyOf:[{type:"object",properties:{type:{const:"message"},id:{type:"string"},status:{type:"\
string"},role:{const:"assistant"},content:{type:"array",items:{type:"object",properties:{type:{type:"string"},text:{type:"string"}},required:["type"]}}},required:[
"type","id","status","role","content"]},{type:"object",properties:{type:{const:"reasoning"},id:{type:"string"},status:{type:"string"},content:{type:["array","nu\
ll"],items:{type:"object",properties:{type:{type:"string"},text:{type:"string"}},required:["type"]}},summary:{type:["array","null"],items:{type:"object"}},started_at:{
type:"number"},ended_at:{type:"number"},duration:{type:["number","null"]},start_tag:{type:"string"},end_tag:{type:"string"},attributes:{type:"object"}},required:[
"type","id"]},{type:"object",properties:{type:{const:"function_call"},id:{type:"string"},call_id:{type:"string"},name:{type:"string"},arguments:{type:"string"},
status:{type:"string"}},required:["type","call_id","name","arguments"]},{type:"object",properties:{type:{const:"function_call_output"},id:{type:"string"},call_id:{
type:"string"},output:{type:["array","string"],items:{type:"object",properties:{type:{type:"string"},text:{type:"string"}},required:["type"]}},status:{type:"str\
ing"},files:{type:"array",items:{$ref:"schema:///shared/file-item"}},embeds:{type:"array",items:{type:"string"}}},required:["type","call_id","output"]},{type:"o\
bject",properties:{type:{const:"open_webui:code_interpreter"},id:{type:"string"},code:{type:"string"},lang:{type:"string"},status:{type:"string"},output:{}},required:[
"type","code"]},{type:"object",properties:{type:{type:"string",not:{enum:["message","reasoning","function_call","function_call_output","open_webui:code_interpre\
ter"]}}},required:["type"]}],$id:"schema:///shared/output-item"};function De(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type!==
void 0){let i=e;if(typeof r.type!="string")return De.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=i===e}else var a=!0;if(a){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return De.errors=[{instancePath:s+"/url",schemaPath:"#\
/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a){if(r.id!==void 0){let i=e;if(typeof r.
id!="string")return De.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=i===
e}else var a=!0;if(a){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return De.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=i===e}else var a=!0;if(a)if(r.content_type!==void 0){let i=e;if(typeof r.content_type!="string")
return De.errors=[{instancePath:s+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=i===e}else var a=!0}}}}else return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return De.
errors=t,e===0}function le(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(r&&typeof r=="object"&&
!Array.isArray(r)){let j;if(r.type===void 0&&(j="type")||r.id===void 0&&(j="id")||r.status===void 0&&(j="status")||r.role===void 0&&(j="role")||r.content===void 0&&
(j="content")){let D={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};
t===null?t=[D]:t.push(D),e++}else{if(r.type!==void 0){let D=e;if(r.type!=="message"){let T={instancePath:s+"/type",schemaPath:"#/anyOf/0/properties/type/const",
keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"};t===null?t=[T]:t.push(T),e++}var n=D===e}else var n=!0;if(n){if(r.id!==void 0){
let D=e;if(typeof r.id!="string"){let x={instancePath:s+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};t===null?t=[x]:t.push(x),e++}var n=D===e}else var n=!0;if(n){if(r.status!==void 0){let D=e;if(typeof r.status!="string"){let x={instancePath:s+"/status",
schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var n=D===e}else var n=!0;
if(n){if(r.role!==void 0){let D=e;if(r.role!=="assistant"){let x={instancePath:s+"/role",schemaPath:"#/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"};t===null?t=[x]:t.push(x),e++}var n=D===e}else var n=!0;if(n)if(r.content!==void 0){let D=r.content,T=e;if(e===T)
if(Array.isArray(D)){var d=!0;let A=D.length;for(let E=0;E<A;E++){let I=D[E],V=e;if(e===V)if(I&&typeof I=="object"&&!Array.isArray(I)){let F;if(I.type===void 0&&
(F="type")){let K={instancePath:s+"/content/"+E,schemaPath:"#/anyOf/0/properties/content/items/required",keyword:"required",params:{missingProperty:F},message:"\
must have required property '"+F+"'"};t===null?t=[K]:t.push(K),e++}else{if(I.type!==void 0){let K=e;if(typeof I.type!="string"){let C={instancePath:s+"/content/"+
E+"/type",schemaPath:"#/anyOf/0/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.
push(C),e++}var l=K===e}else var l=!0;if(l)if(I.text!==void 0){let K=e;if(typeof I.text!="string"){let S={instancePath:s+"/content/"+E+"/text",schemaPath:"#/any\
Of/0/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[S]:t.push(S),e++}var l=K===e}else
var l=!0}}else{let F={instancePath:s+"/content/"+E,schemaPath:"#/anyOf/0/properties/content/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};t===null?t=[F]:t.push(F),e++}var d=V===e;if(!d)break}}else{let A={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/type",keyword:"type",
params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var n=T===e}else var n=!0}}}}}else{let j={instancePath:s,schemaPath:"#/anyOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var y=p===e;if(i=i||y,!i){let j=e;if(e===j)if(r&&typeof r=="object"&&
!Array.isArray(r)){let T;if(r.type===void 0&&(T="type")||r.id===void 0&&(T="id")){let x={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:T},message:"must have required property '"+T+"'"};t===null?t=[x]:t.push(x),e++}else{if(r.type!==void 0){let x=e;if(r.type!=="reasoning"){let A={
instancePath:s+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"reasoning"},message:"must be equal to constant"};t===null?
t=[A]:t.push(A),e++}var o=x===e}else var o=!0;if(o){if(r.id!==void 0){let x=e;if(typeof r.id!="string"){let E={instancePath:s+"/id",schemaPath:"#/anyOf/1/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var o=x===e}else var o=!0;if(o){if(r.status!==void 0){
let x=e;if(typeof r.status!="string"){let E={instancePath:s+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[E]:t.push(E),e++}var o=x===e}else var o=!0;if(o){if(r.content!==void 0){let x=r.content,A=e;if(!Array.isArray(x)&&x!==null){let I={
instancePath:s+"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:ns.anyOf[1].properties.content.type},message:"must be array\
,null"};t===null?t=[I]:t.push(I),e++}if(e===A&&Array.isArray(x)){var g=!0;let I=x.length;for(let V=0;V<I;V++){let z=x[V],F=e;if(e===F)if(z&&typeof z=="object"&&
!Array.isArray(z)){let C;if(z.type===void 0&&(C="type")){let S={instancePath:s+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/required",keyword:"r\
equired",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[S]:t.push(S),e++}else{if(z.type!==void 0){let S=e;if(typeof z.type!=
"string"){let _e={instancePath:s+"/content/"+V+"/type",schemaPath:"#/anyOf/1/properties/content/items/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[_e]:t.push(_e),e++}var m=S===e}else var m=!0;if(m)if(z.text!==void 0){let S=e;if(typeof z.text!="string"){let B={instancePath:s+
"/content/"+V+"/text",schemaPath:"#/anyOf/1/properties/content/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[B]:t.push(B),e++}var m=S===e}else var m=!0}}else{let C={instancePath:s+"/content/"+V,schemaPath:"#/anyOf/1/properties/content/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var g=F===e;if(!g)break}}var o=A===e}else var o=!0;if(o){if(r.summary!==void 0){let x=r.summary,
A=e;if(!Array.isArray(x)&&x!==null){let I={instancePath:s+"/summary",schemaPath:"#/anyOf/1/properties/summary/type",keyword:"type",params:{type:ns.anyOf[1].properties.
summary.type},message:"must be array,null"};t===null?t=[I]:t.push(I),e++}if(e===A&&Array.isArray(x)){var c=!0;let I=x.length;for(let V=0;V<I;V++){let z=x[V],F=e;
if(!(z&&typeof z=="object"&&!Array.isArray(z))){let C={instancePath:s+"/summary/"+V,schemaPath:"#/anyOf/1/properties/summary/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[C]:t.push(C),e++}var c=F===e;if(!c)break}}var o=A===e}else var o=!0;if(o){if(r.started_at!==void 0){let x=r.
started_at,A=e;if(!(typeof x=="number"&&isFinite(x))){let I={instancePath:s+"/started_at",schemaPath:"#/anyOf/1/properties/started_at/type",keyword:"type",params:{
type:"number"},message:"must be number"};t===null?t=[I]:t.push(I),e++}var o=A===e}else var o=!0;if(o){if(r.ended_at!==void 0){let x=r.ended_at,A=e;if(!(typeof x==
"number"&&isFinite(x))){let I={instancePath:s+"/ended_at",schemaPath:"#/anyOf/1/properties/ended_at/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};t===null?t=[I]:t.push(I),e++}var o=A===e}else var o=!0;if(o){if(r.duration!==void 0){let x=r.duration,A=e;if(!(typeof x=="number"&&isFinite(x))&&x!==null){
let I={instancePath:s+"/duration",schemaPath:"#/anyOf/1/properties/duration/type",keyword:"type",params:{type:ns.anyOf[1].properties.duration.type},message:"mus\
t be number,null"};t===null?t=[I]:t.push(I),e++}var o=A===e}else var o=!0;if(o){if(r.start_tag!==void 0){let x=e;if(typeof r.start_tag!="string"){let E={instancePath:s+
"/start_tag",schemaPath:"#/anyOf/1/properties/start_tag/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var o=x===
e}else var o=!0;if(o){if(r.end_tag!==void 0){let x=e;if(typeof r.end_tag!="string"){let E={instancePath:s+"/end_tag",schemaPath:"#/anyOf/1/properties/end_tag/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var o=x===e}else var o=!0;if(o)if(r.attributes!==void 0){let x=r.
attributes,A=e;if(!(x&&typeof x=="object"&&!Array.isArray(x))){let I={instancePath:s+"/attributes",schemaPath:"#/anyOf/1/properties/attributes/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var o=A===e}else var o=!0}}}}}}}}}}}else{let T={instancePath:s,schemaPath:"#/a\
nyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}var y=j===e;if(i=i||y,!i){let T=e;if(e===T)if(r&&typeof r==
"object"&&!Array.isArray(r)){let A;if(r.type===void 0&&(A="type")||r.call_id===void 0&&(A="call_id")||r.name===void 0&&(A="name")||r.arguments===void 0&&(A="arg\
uments")){let E={instancePath:s,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"};t===
null?t=[E]:t.push(E),e++}else{if(r.type!==void 0){let E=e;if(r.type!=="function_call"){let I={instancePath:s+"/type",schemaPath:"#/anyOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[I]:t.push(I),e++}var f=E===e}else var f=!0;if(f){if(r.id!==
void 0){let E=e;if(typeof r.id!="string"){let V={instancePath:s+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};t===null?t=[V]:t.push(V),e++}var f=E===e}else var f=!0;if(f){if(r.call_id!==void 0){let E=e;if(typeof r.call_id!="string"){let V={instancePath:s+
"/call_id",schemaPath:"#/anyOf/2/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var f=E===
e}else var f=!0;if(f){if(r.name!==void 0){let E=e;if(typeof r.name!="string"){let V={instancePath:s+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var f=E===e}else var f=!0;if(f){if(r.arguments!==void 0){let E=e;if(typeof r.
arguments!="string"){let V={instancePath:s+"/arguments",schemaPath:"#/anyOf/2/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be \
string"};t===null?t=[V]:t.push(V),e++}var f=E===e}else var f=!0;if(f)if(r.status!==void 0){let E=e;if(typeof r.status!="string"){let V={instancePath:s+"/status",
schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[V]:t.push(V),e++}var f=E===e}else var f=!0}}}}}}else{
let A={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var y=T===e;if(i=
i||y,!i){let A=e;if(e===A)if(r&&typeof r=="object"&&!Array.isArray(r)){let I;if(r.type===void 0&&(I="type")||r.call_id===void 0&&(I="call_id")||r.output===void 0&&
(I="output")){let V={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};
t===null?t=[V]:t.push(V),e++}else{if(r.type!==void 0){let V=e;if(r.type!=="function_call_output"){let z={instancePath:s+"/type",schemaPath:"#/anyOf/3/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call_output"},message:"must be equal to constant"};t===null?t=[z]:t.push(z),e++}var u=V===e}else var u=!0;
if(u){if(r.id!==void 0){let V=e;if(typeof r.id!="string"){let F={instancePath:s+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};t===null?t=[F]:t.push(F),e++}var u=V===e}else var u=!0;if(u){if(r.call_id!==void 0){let V=e;if(typeof r.call_id!="string"){let F={
instancePath:s+"/call_id",schemaPath:"#/anyOf/3/properties/call_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),
e++}var u=V===e}else var u=!0;if(u){if(r.output!==void 0){let V=r.output,z=e;if(!Array.isArray(V)&&typeof V!="string"){let K={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:ns.anyOf[3].properties.output.type},message:"must be array,string"};t===null?t=[K]:t.push(K),e++}if(e===
z&&Array.isArray(V)){var h=!0;let K=V.length;for(let C=0;C<K;C++){let S=V[C],_e=e;if(e===_e)if(S&&typeof S=="object"&&!Array.isArray(S)){let pe;if(S.type===void 0&&
(pe="type")){let H={instancePath:s+"/output/"+C,schemaPath:"#/anyOf/3/properties/output/items/required",keyword:"required",params:{missingProperty:pe},message:"\
must have required property '"+pe+"'"};t===null?t=[H]:t.push(H),e++}else{if(S.type!==void 0){let H=e;if(typeof S.type!="string"){let se={instancePath:s+"/output\
/"+C+"/type",schemaPath:"#/anyOf/3/properties/output/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[se]:
t.push(se),e++}var b=H===e}else var b=!0;if(b)if(S.text!==void 0){let H=e;if(typeof S.text!="string"){let L={instancePath:s+"/output/"+C+"/text",schemaPath:"#/a\
nyOf/3/properties/output/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[L]:t.push(L),e++}var b=H===e}else
var b=!0}}else{let pe={instancePath:s+"/output/"+C,schemaPath:"#/anyOf/3/properties/output/items/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};t===null?t=[pe]:t.push(pe),e++}var h=_e===e;if(!h)break}}var u=z===e}else var u=!0;if(u){if(r.status!==void 0){let V=e;if(typeof r.status!="string"){let F={
instancePath:s+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[F]:t.push(F),
e++}var u=V===e}else var u=!0;if(u){if(r.files!==void 0){let V=r.files,z=e;if(e===z)if(Array.isArray(V)){var v=!0;let K=V.length;for(let C=0;C<K;C++){let S=e;De(
V[C],{instancePath:s+"/files/"+C,parentData:V,parentDataProperty:C,rootData:k})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var v=S===e;if(!v)break}}else{
let K={instancePath:s+"/files",schemaPath:"#/anyOf/3/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[K]:t.push(
K),e++}var u=z===e}else var u=!0;if(u)if(r.embeds!==void 0){let V=r.embeds,z=e;if(e===z)if(Array.isArray(V)){var _=!0;let K=V.length;for(let C=0;C<K;C++){let S=e;
if(typeof V[C]!="string"){let B={instancePath:s+"/embeds/"+C,schemaPath:"#/anyOf/3/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[B]:t.push(B),e++}var _=S===e;if(!_)break}}else{let K={instancePath:s+"/embeds",schemaPath:"#/anyOf/3/properties/embeds/type",keyword:"\
type",params:{type:"array"},message:"must be array"};t===null?t=[K]:t.push(K),e++}var u=z===e}else var u=!0}}}}}}}else{let I={instancePath:s,schemaPath:"#/anyOf\
/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var y=A===e;if(i=i||y,!i){let I=e;if(e===I)if(r&&typeof r==
"object"&&!Array.isArray(r)){let z;if(r.type===void 0&&(z="type")||r.code===void 0&&(z="code")){let F={instancePath:s,schemaPath:"#/anyOf/4/required",keyword:"r\
equired",params:{missingProperty:z},message:"must have required property '"+z+"'"};t===null?t=[F]:t.push(F),e++}else{if(r.type!==void 0){let F=e;if(r.type!=="op\
en_webui:code_interpreter"){let K={instancePath:s+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue:"open_webui:code_int\
erpreter"},message:"must be equal to constant"};t===null?t=[K]:t.push(K),e++}var w=F===e}else var w=!0;if(w){if(r.id!==void 0){let F=e;if(typeof r.id!="string"){
let C={instancePath:s+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}
var w=F===e}else var w=!0;if(w){if(r.code!==void 0){let F=e;if(typeof r.code!="string"){let C={instancePath:s+"/code",schemaPath:"#/anyOf/4/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var w=F===e}else var w=!0;if(w){if(r.lang!==void 0){let F=e;if(typeof r.
lang!="string"){let C={instancePath:s+"/lang",schemaPath:"#/anyOf/4/properties/lang/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[C]:t.push(C),e++}var w=F===e}else var w=!0;if(w)if(r.status!==void 0){let F=e;if(typeof r.status!="string"){let C={instancePath:s+"/status",schemaPath:"#/any\
Of/4/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[C]:t.push(C),e++}var w=F===e}else var w=!0}}}}}else{let z={
instancePath:s,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[z]:t.push(z),e++}var y=I===e;if(i=i||y,!i){
let z=e;if(e===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let K;if(r.type===void 0&&(K="type")){let C={instancePath:s,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:K},message:"must have required property '"+K+"'"};t===null?t=[C]:t.push(C),e++}else if(r.type!==void 0){let C=r.type;if(typeof C!=
"string"){let B={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[
B]:t.push(B),e++}let S=e,_e=e;if(!(C==="message"||C==="reasoning"||C==="function_call"||C==="function_call_output"||C==="open_webui:code_interpreter")){let B={};
t===null?t=[B]:t.push(B),e++}var P=_e===e;if(P){let B={instancePath:s+"/type",schemaPath:"#/anyOf/5/properties/type/not",keyword:"not",params:{},message:"must N\
OT be valid"};t===null?t=[B]:t.push(B),e++}else e=S,t!==null&&(S?t.length=S:t=null)}}else{let K={instancePath:s,schemaPath:"#/anyOf/5/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[K]:t.push(K),e++}var y=z===e;i=i||y}}}}}if(i)e=a,t!==null&&(a?t.length=a:t=null);else{let j={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[j]:t.push(j),e++,le.errors=t,!1}return le.errors=t,e===
0}function Bt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.sources===void 0&&(m="sources")){let c={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:m},message:"mus\
t have required property '"+m+"'"};t===null?t=[c]:t.push(c),e++}else{let c=e;for(let f in r)if(f!=="sources"){let u={instancePath:s,schemaPath:"#/anyOf/0/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};t===null?t=[u]:t.push(u),e++;break}if(c===
e&&r.sources!==void 0){let f=r.sources;if(e===e)if(Array.isArray(f)){var n=!0;let h=f.length;for(let b=0;b<h;b++){let v=e;de(f[b],{instancePath:s+"/sources/"+b,
parentData:f,parentDataProperty:b,rootData:k})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var n=v===e;if(!n)break}}else{let h={instancePath:s+"/sour\
ces",schemaPath:"#/anyOf/0/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[h]:t.push(h),e++}}}}else{let m={instancePath:s,
schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[m]:t.push(m),e++}var d=p===e;if(i=i||d,!i){let m=e;if(e===
m)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.content===void 0&&(f="content")){let u={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"requir\
ed",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=[u]:t.push(u),e++}else{let u=e;for(let h in r)if(h!=="content"){let b={
instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional proper\
ties"};t===null?t=[b]:t.push(b),e++;break}if(u===e&&r.content!==void 0&&typeof r.content!="string"){let h={instancePath:s+"/content",schemaPath:"#/anyOf/1/prope\
rties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[h]:t.push(h),e++}}}else{let f={instancePath:s,schemaPath:"#/anyO\
f/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}var d=m===e;if(i=i||d,!i){let f=e;if(e===f)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.content===void 0&&(h="content")||r.output===void 0&&(h="output")){let b={instancePath:s,schemaPath:"#/anyOf/2/required",
keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let v in r)if(!(v==="\
content"||v==="output"||v==="usage"||v==="response_id"||v==="error")){let _={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:v},message:"must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(r.content!==void 0){let v=e;
if(typeof r.content!="string"){let _={instancePath:s+"/content",schemaPath:"#/anyOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};t===null?t=[_]:t.push(_),e++}var l=v===e}else var l=!0;if(l){if(r.output!==void 0){let v=r.output,_=e;if(e===_)if(Array.isArray(v)){var y=!0;let P=v.
length;for(let j=0;j<P;j++){let D=e;le(v[j],{instancePath:s+"/output/"+j,parentData:v,parentDataProperty:j,rootData:k})||(t=t===null?le.errors:t.concat(le.errors),
e=t.length);var y=D===e;if(!y)break}}else{let P={instancePath:s+"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"\
must be array"};t===null?t=[P]:t.push(P),e++}var l=_===e}else var l=!0;if(l){if(r.usage!==void 0){let v=r.usage,_=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&
v!==null){let P={instancePath:s+"/usage",schemaPath:"#/anyOf/2/properties/usage/type",keyword:"type",params:{type:ut.anyOf[2].properties.usage.type},message:"mu\
st be object,null"};t===null?t=[P]:t.push(P),e++}var l=_===e}else var l=!0;if(l){if(r.response_id!==void 0){let v=r.response_id,_=e;if(typeof v!="string"&&v!==null){
let P={instancePath:s+"/response_id",schemaPath:"#/anyOf/2/properties/response_id/type",keyword:"type",params:{type:ut.anyOf[2].properties.response_id.type},message:"\
must be string,null"};t===null?t=[P]:t.push(P),e++}var l=_===e}else var l=!0;if(l)if(r.error!==void 0){let v=r.error,_=e;if(typeof v!="string"&&!(v&&typeof v=="\
object"&&!Array.isArray(v))){let P={instancePath:s+"/error",schemaPath:"#/anyOf/2/properties/error/type",keyword:"type",params:{type:ut.anyOf[2].properties.error.
type},message:"must be string,object"};t===null?t=[P]:t.push(P),e++}var l=_===e}else var l=!0}}}}}}else{let h={instancePath:s,schemaPath:"#/anyOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(i=i||d,!i){let h=e;if(e===h)if(r&&typeof r=="object"&&!Array.
isArray(r)){let v;if(r.output===void 0&&(v="output")){let _={instancePath:s,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"};t===null?t=[_]:t.push(_),e++}else{let _=e;for(let w in r)if(!(w==="output"||w==="usage"||w==="response_id"||w==="error"||w===
"done"||w==="type"||w==="flush")){let P={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};t===null?t=[P]:t.push(P),e++;break}if(_===e){if(r.output!==void 0){let w=r.output,P=e;if(e===P)if(Array.isArray(w)){
var o=!0;let j=w.length;for(let D=0;D<j;D++){let T=e;le(w[D],{instancePath:s+"/output/"+D,parentData:w,parentDataProperty:D,rootData:k})||(t=t===null?le.errors:
t.concat(le.errors),e=t.length);var o=T===e;if(!o)break}}else{let j={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/type",keyword:"type",params:{
type:"array"},message:"must be array"};t===null?t=[j]:t.push(j),e++}var g=P===e}else var g=!0;if(g){if(r.usage!==void 0){let w=r.usage,P=e;if(!(w&&typeof w=="ob\
ject"&&!Array.isArray(w))&&w!==null){let D={instancePath:s+"/usage",schemaPath:"#/anyOf/3/properties/usage/type",keyword:"type",params:{type:ut.anyOf[3].properties.
usage.type},message:"must be object,null"};t===null?t=[D]:t.push(D),e++}var g=P===e}else var g=!0;if(g){if(r.response_id!==void 0){let w=r.response_id,P=e;if(typeof w!=
"string"&&w!==null){let D={instancePath:s+"/response_id",schemaPath:"#/anyOf/3/properties/response_id/type",keyword:"type",params:{type:ut.anyOf[3].properties.response_id.
type},message:"must be string,null"};t===null?t=[D]:t.push(D),e++}var g=P===e}else var g=!0;if(g){if(r.error!==void 0){let w=r.error,P=e;if(typeof w!="string"&&
!(w&&typeof w=="object"&&!Array.isArray(w))){let D={instancePath:s+"/error",schemaPath:"#/anyOf/3/properties/error/type",keyword:"type",params:{type:ut.anyOf[3].
properties.error.type},message:"must be string,object"};t===null?t=[D]:t.push(D),e++}var g=P===e}else var g=!0;if(g){if(r.done!==void 0){let w=e;if(r.done!==!1){
let j={instancePath:s+"/done",schemaPath:"#/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};t===null?
t=[j]:t.push(j),e++}var g=w===e}else var g=!0;if(g){if(r.type!==void 0){let w=r.type,P=e;if(typeof w!="string"&&w!==null){let D={instancePath:s+"/type",schemaPath:"\
#/anyOf/3/properties/type/type",keyword:"type",params:{type:ut.anyOf[3].properties.type.type},message:"must be string,null"};t===null?t=[D]:t.push(D),e++}var g=P===
e}else var g=!0;if(g)if(r.flush!==void 0){let w=e;if(r.flush!==!0){let j={instancePath:s+"/flush",schemaPath:"#/anyOf/3/properties/flush/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:t.push(j),e++}var g=w===e}else var g=!0}}}}}}}}else{let v={instancePath:s,schemaPath:"\
#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[v]:t.push(v),e++}var d=h===e;i=i||d}}}if(i)e=a,t!==null&&(a?t.length=
a:t=null);else{let m={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,
Bt.errors=t,!1}return Bt.errors=t,e===0}var fs={anyOf:[{type:"object",properties:{done:{const:!0},content:{type:"string"},title:{type:["string","null"]}},required:[
"done","content","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},content:{type:"string"},output:{type:"array",items:{$ref:"schema:/\
//shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:["done","content","output","title"],additionalProperties:!1},{type:"objec\
t",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},title:{type:["string","null"]},usage:{type:"object"}},required:[
"done","output","title"],additionalProperties:!1},{type:"object",properties:{done:{const:!0},output:{type:"array",items:{$ref:"schema:///shared/output-item"},contains:{
type:"object",properties:{type:{const:"function_call"}},required:["type"]}}},required:["done","output"],additionalProperties:!1}],$id:"schema:///shared/completi\
on-end"};function Gt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.done===void 0&&(u="done")||r.content===void 0&&(u="content")||r.title===void 0&&(u="title")){let h={instancePath:s,schemaPath:"#/anyOf/0/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"};t===null?t=[h]:t.push(h),e++}else{let h=e;for(let b in r)
if(!(b==="done"||b==="content"||b==="title")){let v={instancePath:s,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"};t===null?t=[v]:t.push(v),e++;break}if(h===e){if(r.done!==void 0){let b=e;if(r.done!==!0){let v={instancePath:s+"/\
done",schemaPath:"#/anyOf/0/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[v]:t.push(v),e++}var n=b===
e}else var n=!0;if(n){if(r.content!==void 0){let b=e;if(typeof r.content!="string"){let _={instancePath:s+"/content",schemaPath:"#/anyOf/0/properties/content/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var n=b===e}else var n=!0;if(n)if(r.title!==void 0){let b=r.title,
v=e;if(typeof b!="string"&&b!==null){let w={instancePath:s+"/title",schemaPath:"#/anyOf/0/properties/title/type",keyword:"type",params:{type:fs.anyOf[0].properties.
title.type},message:"must be string,null"};t===null?t=[w]:t.push(w),e++}var n=v===e}else var n=!0}}}}else{let u={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[u]:t.push(u),e++}var d=p===e;if(i=i||d,!i){let u=e;if(e===u)if(r&&typeof r=="object"&&!Array.
isArray(r)){let b;if(r.done===void 0&&(b="done")||r.content===void 0&&(b="content")||r.output===void 0&&(b="output")||r.title===void 0&&(b="title")){let v={instancePath:s,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"};t===null?t=[v]:t.push(v),e++}else{let v=e;
for(let _ in r)if(!(_==="done"||_==="content"||_==="output"||_==="title"||_==="usage")){let w={instancePath:s,schemaPath:"#/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};t===null?t=[w]:t.push(w),e++;break}if(v===e){if(r.done!==void 0){
let _=e;if(r.done!==!0){let w={instancePath:s+"/done",schemaPath:"#/anyOf/1/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equ\
al to constant"};t===null?t=[w]:t.push(w),e++}var l=_===e}else var l=!0;if(l){if(r.content!==void 0){let _=e;if(typeof r.content!="string"){let P={instancePath:s+
"/content",schemaPath:"#/anyOf/1/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[P]:t.push(P),e++}var l=_===
e}else var l=!0;if(l){if(r.output!==void 0){let _=r.output,w=e;if(e===w)if(Array.isArray(_)){var y=!0;let j=_.length;for(let D=0;D<j;D++){let T=e;le(_[D],{instancePath:s+
"/output/"+D,parentData:_,parentDataProperty:D,rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var y=T===e;if(!y)break}}else{let j={instancePath:s+
"/output",schemaPath:"#/anyOf/1/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[j]:t.push(j),e++}var l=w===e}else
var l=!0;if(l){if(r.title!==void 0){let _=r.title,w=e;if(typeof _!="string"&&_!==null){let j={instancePath:s+"/title",schemaPath:"#/anyOf/1/properties/title/typ\
e",keyword:"type",params:{type:fs.anyOf[1].properties.title.type},message:"must be string,null"};t===null?t=[j]:t.push(j),e++}var l=w===e}else var l=!0;if(l)if(r.
usage!==void 0){let _=r.usage,w=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))){let j={instancePath:s+"/usage",schemaPath:"#/anyOf/1/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(j),e++}var l=w===e}else var l=!0}}}}}}else{let b={instancePath:s,schemaPath:"#/anyO\
f/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[b]:t.push(b),e++}var d=u===e;if(i=i||d,!i){let b=e;if(e===b)if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.done===void 0&&(_="done")||r.output===void 0&&(_="output")||r.title===void 0&&(_="title")){let w={instancePath:s,schemaPath:"\
#/anyOf/2/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"};t===null?t=[w]:t.push(w),e++}else{let w=e;for(let P in r)
if(!(P==="done"||P==="output"||P==="title"||P==="usage")){let j={instancePath:s,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"};t===null?t=[j]:t.push(j),e++;break}if(w===e){if(r.done!==void 0){let P=e;if(r.done!==!0){let j={
instancePath:s+"/done",schemaPath:"#/anyOf/2/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[j]:
t.push(j),e++}var o=P===e}else var o=!0;if(o){if(r.output!==void 0){let P=r.output,j=e;if(e===j)if(Array.isArray(P)){var g=!0;let T=P.length;for(let x=0;x<T;x++){
let A=e;le(P[x],{instancePath:s+"/output/"+x,parentData:P,parentDataProperty:x,rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var g=A===e;if(!g)
break}}else{let T={instancePath:s+"/output",schemaPath:"#/anyOf/2/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?
t=[T]:t.push(T),e++}var o=j===e}else var o=!0;if(o){if(r.title!==void 0){let P=r.title,j=e;if(typeof P!="string"&&P!==null){let T={instancePath:s+"/title",schemaPath:"\
#/anyOf/2/properties/title/type",keyword:"type",params:{type:fs.anyOf[2].properties.title.type},message:"must be string,null"};t===null?t=[T]:t.push(T),e++}var o=j===
e}else var o=!0;if(o)if(r.usage!==void 0){let P=r.usage,j=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))){let T={instancePath:s+"/usage",schemaPath:"#/anyOf/2\
/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}var o=j===e}else var o=!0}}}}}else{let _={instancePath:s,
schemaPath:"#/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[_]:t.push(_),e++}var d=b===e;if(i=i||d,!i){let _=e;if(e===
_)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.done===void 0&&(P="done")||r.output===void 0&&(P="output")){let j={instancePath:s,schemaPath:"#/anyOf/\
3/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};t===null?t=[j]:t.push(j),e++}else{let j=e;for(let D in r)
if(!(D==="done"||D==="output")){let T={instancePath:s,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"\
must NOT have additional properties"};t===null?t=[T]:t.push(T),e++;break}if(j===e){if(r.done!==void 0){let D=e;if(r.done!==!0){let T={instancePath:s+"/done",schemaPath:"\
#/anyOf/3/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};t===null?t=[T]:t.push(T),e++}var m=D===e}else var m=!0;
if(m)if(r.output!==void 0){let D=r.output,T=e;if(e===T)if(Array.isArray(D)){var c=!0;let A=D.length;for(let E=0;E<A;E++){let I=e;le(D[E],{instancePath:s+"/outpu\
t/"+E,parentData:D,parentDataProperty:E,rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var c=I===e;if(!c)break}if(c){let E=e,I=D.length;for(let V=0;V<
I;V++){let z=D[V],F=e;if(e===F)if(z&&typeof z=="object"&&!Array.isArray(z)){let K;if(z.type===void 0&&(K="type")){let C={instancePath:s+"/output/"+V,schemaPath:"\
#/anyOf/3/properties/output/contains/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"};t===null?t=[C]:t.push(
C),e++}else if(z.type!==void 0&&z.type!=="function_call"){let C={instancePath:s+"/output/"+V+"/type",schemaPath:"#/anyOf/3/properties/output/contains/properties\
/type/const",keyword:"const",params:{allowedValue:"function_call"},message:"must be equal to constant"};t===null?t=[C]:t.push(C),e++}}else{let K={instancePath:s+
"/output/"+V,schemaPath:"#/anyOf/3/properties/output/contains/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[K]:t.push(K),e++}
var f=F===e;if(f)break}if(f)e=E,t!==null&&(E?t.length=E:t=null);else{let V={instancePath:s+"/output",schemaPath:"#/anyOf/3/properties/output/contains",keyword:"\
contains",params:{minContains:1},message:"must contain at least 1 valid item(s)"};t===null?t=[V]:t.push(V),e++}}}else{let A={instancePath:s+"/output",schemaPath:"\
#/anyOf/3/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[A]:t.push(A),e++}var m=T===e}else var m=!0}}}else{let P={
instancePath:s,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[P]:t.push(P),e++}var d=_===e;i=i||d}}}if(i)
e=a,t!==null&&(a?t.length=a:t=null);else{let u={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===
null?t=[u]:t.push(u),e++,Gt.errors=t,!1}return Gt.errors=t,e===0}var Mt={type:"object",properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{
type:"number"},model:{type:"string"},choices:{type:"array",items:{type:"object",properties:{index:{type:"integer"},delta:{type:"object",properties:{role:{type:[
"string","null"]},content:{type:["string","null"]}}},finish_reason:{type:["string","null"]},logprobs:{type:["object","null"]}},required:["index","delta"]},minItems:1},
usage:{type:["object","null"]}},required:["id","object","created","model","choices"],$id:"schema:///shared/completion-chunk"};function Pe(r,{instancePath:s="",parentData:O,
parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.object===void 0&&
(d="object")||r.created===void 0&&(d="created")||r.model===void 0&&(d="model")||r.choices===void 0&&(d="choices"))return Pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;if(r.id!==void 0){let l=e;if(typeof r.id!="string")
return Pe.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;
if(a){if(r.object!==void 0){let l=e;if(r.object!=="chat.completion.chunk")return Pe.errors=[{instancePath:s+"/object",schemaPath:"#/properties/object/const",keyword:"\
const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a){if(r.created!==void 0){let l=r.created,
y=e;if(!(typeof l=="number"&&isFinite(l)))return Pe.errors=[{instancePath:s+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var a=y===e}else var a=!0;if(a){if(r.model!==void 0){let l=e;if(typeof r.model!="string")return Pe.errors=[{instancePath:s+"/m\
odel",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.choices!==void 0){
let l=r.choices,y=e;if(e===y)if(Array.isArray(l)){if(l.length<1)return Pe.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let g=l.length;for(let m=0;m<g;m++){let c=l[m],f=e;if(e===f)if(c&&typeof c==
"object"&&!Array.isArray(c)){let h;if(c.index===void 0&&(h="index")||c.delta===void 0&&(h="delta"))return Pe.errors=[{instancePath:s+"/choices/"+m,schemaPath:"#\
/properties/choices/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;if(c.index!==void 0){let b=c.
index,v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Pe.errors=[{instancePath:s+"/choices/"+m+"/index",schemaPath:"#/properties/choices/ite\
ms/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var p=v===e}else var p=!0;if(p){if(c.delta!==void 0){let b=c.delta,
v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.role!==void 0){let w=b.role,P=e;if(typeof w!="string"&&w!==null)return Pe.errors=[{instancePath:s+
"/choices/"+m+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/type",keyword:"type",params:{type:Mt.properties.choices.items.
properties.delta.properties.role.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0;if(n)if(b.content!==void 0){let w=b.content,P=e;if(typeof w!=
"string"&&w!==null)return Pe.errors=[{instancePath:s+"/choices/"+m+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/t\
ype",keyword:"type",params:{type:Mt.properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var n=P===e}else var n=!0}else
return Pe.errors=[{instancePath:s+"/choices/"+m+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var p=v===e}else var p=!0;if(p){if(c.finish_reason!==void 0){let b=c.finish_reason,v=e;if(typeof b!="string"&&b!==null)return Pe.errors=[{instancePath:s+
"/choices/"+m+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/type",keyword:"type",params:{type:Mt.properties.choices.items.properties.
finish_reason.type},message:"must be string,null"}],!1;var p=v===e}else var p=!0;if(p)if(c.logprobs!==void 0){let b=c.logprobs,v=e;if(!(b&&typeof b=="object"&&!Array.
isArray(b))&&b!==null)return Pe.errors=[{instancePath:s+"/choices/"+m+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/type",keyword:"type",
params:{type:Mt.properties.choices.items.properties.logprobs.type},message:"must be object,null"}],!1;var p=v===e}else var p=!0}}}else return Pe.errors=[{instancePath:s+
"/choices/"+m,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e;if(!i)break}}}else return Pe.
errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;
if(a)if(r.usage!==void 0){let l=r.usage,y=e;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return Pe.errors=[{instancePath:s+"/usage",schemaPath:"#/pr\
operties/usage/type",keyword:"type",params:{type:Mt.properties.usage.type},message:"must be object,null"}],!1;var a=y===e}else var a=!0}}}}}else return Pe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=t,e===0}function gt(r,{instancePath:s="",
parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.
data===void 0&&(o="data"))return gt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pr\
operty '"+o+"'"}],!1;{let g=e;for(let m in r)if(!(m==="type"||m==="data")){return gt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.type!==void 0){let m=e;if(r.type!=="chat:c\
ompletion")return gt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:completion"},message:"must \
be equal to constant"}],!1;var a=m===e}else var a=!0;if(a)if(r.data!==void 0){let m=r.data,c=e,f=e,u=!1,h=e;Bt(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Bt.errors:t.concat(Bt.errors),e=t.length);var i=h===e;if(u=u||i,!u){let v=e;Gt(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Gt.errors:t.concat(Gt.errors),e=t.length);var i=v===e;if(u=u||i,!u){let w=e;Pe(m,{instancePath:s+"/data",parentData:r,parentDataProperty:"\
data",rootData:k})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var i=w===e;if(u=u||i,!u){let j=e;if(e===j)if(m&&typeof m=="object"&&!Array.isArray(m)){
let T;if(m.id===void 0&&(T="id")||m.object===void 0&&(T="object")||m.created===void 0&&(T="created")||m.model===void 0&&(T="model")||m.choices===void 0&&(T="cho\
ices")){let x={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:T},message:"must have required \
property '"+T+"'"};t===null?t=[x]:t.push(x),e++}else{if(m.id!==void 0){let x=e;if(typeof m.id!="string"){let A={instancePath:s+"/data/id",schemaPath:"#/properti\
es/data/anyOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[A]:t.push(A),e++}var p=x===e}else var p=!0;if(p){
if(m.object!==void 0){let x=e;if(m.object!=="chat.completion"){let E={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/3/properties/object/cons\
t",keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"};t===null?t=[E]:t.push(E),e++}var p=x===e}else var p=!0;if(p){if(m.
created!==void 0){let x=m.created,A=e;if(!(typeof x=="number"&&isFinite(x))){let I={instancePath:s+"/data/created",schemaPath:"#/properties/data/anyOf/3/propert\
ies/created/type",keyword:"type",params:{type:"number"},message:"must be number"};t===null?t=[I]:t.push(I),e++}var p=A===e}else var p=!0;if(p){if(m.model!==void 0){
let x=e;if(typeof m.model!="string"){let E={instancePath:s+"/data/model",schemaPath:"#/properties/data/anyOf/3/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var p=x===e}else var p=!0;if(p){if(m.choices!==void 0){let x=m.choices,A=e;if(e===A)if(Array.isArray(
x))if(x.length<1){let I={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};t===null?t=[I]:t.push(I),e++}else{var n=!0;let I=x.length;for(let V=0;V<I;V++){let z=x[V],F=e;if(e===F)if(z&&typeof z=="objec\
t"&&!Array.isArray(z)){let C;if(z.message===void 0&&(C="message")){let S={instancePath:s+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/cho\
ices/items/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"};t===null?t=[S]:t.push(S),e++}else if(z.message!==
void 0){let S=z.message;if(e===e)if(S&&typeof S=="object"&&!Array.isArray(S)){let B;if(S.content===void 0&&(B="content")){let pe={instancePath:s+"/data/choices/"+
V+"/message",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:B},message:"\
must have required property '"+B+"'"};t===null?t=[pe]:t.push(pe),e++}else{if(S.role!==void 0){let pe=e;if(typeof S.role!="string"){let H={instancePath:s+"/data/\
choices/"+V+"/message/role",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};t===null?t=[H]:t.push(H),e++}var d=pe===e}else var d=!0;if(d)if(S.content!==void 0){let pe=S.content,H=e;if(typeof pe!="strin\
g"&&pe!==null){let L={instancePath:s+"/data/choices/"+V+"/message/content",schemaPath:"#/properties/data/anyOf/3/properties/choices/items/properties/message/pro\
perties/content/type",keyword:"type",params:{type:Fs.properties.data.anyOf[3].properties.choices.items.properties.message.properties.content.type},message:"must\
 be string,null"};t===null?t=[L]:t.push(L),e++}var d=H===e}else var d=!0}}else{let B={instancePath:s+"/data/choices/"+V+"/message",schemaPath:"#/properties/data\
/anyOf/3/properties/choices/items/properties/message/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[B]:t.push(B),e++}}}else{let C={
instancePath:s+"/data/choices/"+V,schemaPath:"#/properties/data/anyOf/3/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};t===null?t=[C]:t.push(C),e++}var n=F===e;if(!n)break}}else{let I={instancePath:s+"/data/choices",schemaPath:"#/properties/data/anyOf/3/properties/choices\
/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[I]:t.push(I),e++}var p=A===e}else var p=!0;if(p)if(m.selected_model_id!==void 0){
let x=e;if(typeof m.selected_model_id!="string"){let E={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/3/properties/selected_model\
_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[E]:t.push(E),e++}var p=x===e}else var p=!0}}}}}}else{let T={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[T]:t.push(T),e++}var i=j===e;if(u=
u||i,!u){let T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let A;if(m.id===void 0&&(A="id")||m.object===void 0&&(A="object")||m.output===void 0&&(A=
"output")){let E={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/required",keyword:"required",params:{missingProperty:A},message:"must have requir\
ed property '"+A+"'"};t===null?t=[E]:t.push(E),e++}else{if(m.id!==void 0){let E=e;if(typeof m.id!="string"){let I={instancePath:s+"/data/id",schemaPath:"#/prope\
rties/data/anyOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:t.push(I),e++}var l=E===e}else var l=!0;if(l){
if(m.object!==void 0){let E=e;if(m.object!=="response"){let V={instancePath:s+"/data/object",schemaPath:"#/properties/data/anyOf/4/properties/object/const",keyword:"\
const",params:{allowedValue:"response"},message:"must be equal to constant"};t===null?t=[V]:t.push(V),e++}var l=E===e}else var l=!0;if(l)if(m.output!==void 0){let E=m.
output,I=e;if(e===I)if(Array.isArray(E)){var y=!0;let z=E.length;for(let F=0;F<z;F++){let K=e;le(E[F],{instancePath:s+"/data/output/"+F,parentData:E,parentDataProperty:F,
rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var y=K===e;if(!y)break}}else{let z={instancePath:s+"/data/output",schemaPath:"#/properties/\
data/anyOf/4/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[z]:t.push(z),e++}var l=I===e}else var l=!0}}}else{
let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(
A),e++}var i=T===e;if(u=u||i,!u){let A=e;if(e===A)if(m&&typeof m=="object"&&!Array.isArray(m)){let I;if(m.usage===void 0&&(I="usage")){let V={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/5/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"};t===null?t=[V]:
t.push(V),e++}else{let V=e;for(let z in m)if(z!=="usage"){let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"};t===null?t=[F]:t.push(F),e++;break}if(V===e&&m.usage!==void 0){let z=m.
usage;if(!(z&&typeof z=="object"&&!Array.isArray(z))){let F={instancePath:s+"/data/usage",schemaPath:"#/properties/data/anyOf/5/properties/usage/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[F]:t.push(F),e++}}}}else{let I={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/5/\
type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[I]:t.push(I),e++}var i=A===e;if(u=u||i,!u){let I=e;if(e===I)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){let z;if(m.error===void 0&&(z="error")){let F={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/required",keyword:"requir\
ed",params:{missingProperty:z},message:"must have required property '"+z+"'"};t===null?t=[F]:t.push(F),e++}else{let F=e;for(let K in m)if(K!=="error"){let C={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have addition\
al properties"};t===null?t=[C]:t.push(C),e++;break}if(F===e&&m.error!==void 0){let K=m.error;if(typeof K!="string"&&!(K&&typeof K=="object"&&!Array.isArray(K))){
let C={instancePath:s+"/data/error",schemaPath:"#/properties/data/anyOf/6/properties/error/type",keyword:"type",params:{type:Fs.properties.data.anyOf[6].properties.
error.type},message:"must be string,object"};t===null?t=[C]:t.push(C),e++}}}}else{let z={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/6/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[z]:t.push(z),e++}var i=I===e;if(u=u||i,!u){let z=e;if(e===z)if(m&&typeof m=="object"&&!Array.
isArray(m)){let K;if(m.selected_model_id===void 0&&(K="selected_model_id")){let C={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/required",keyword:"\
required",params:{missingProperty:K},message:"must have required property '"+K+"'"};t===null?t=[C]:t.push(C),e++}else{let C=e;for(let S in m)if(S!=="selected_mo\
del_id"){let _e={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"};t===null?t=[_e]:t.push(_e),e++;break}if(C===e&&m.selected_model_id!==void 0&&typeof m.selected_model_id!="string"){
let S={instancePath:s+"/data/selected_model_id",schemaPath:"#/properties/data/anyOf/7/properties/selected_model_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[S]:t.push(S),e++}}}else{let K={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/7/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};t===null?t=[K]:t.push(K),e++}var i=z===e;u=u||i}}}}}}}if(u)e=f,t!==null&&(f?t.length=f:t=null);else{let v={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[v]:t.push(v),e++,gt.errors=t,!1}var a=c===
e}else var a=!0}}}else return gt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gt.errors=
t,e===0}var ba=Ue;function Ue(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return Ue.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return Ue.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:list")return Ue.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:list"},
message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){
let g;if(l.chat_id===void 0&&(g="chat_id")||l.last_read_at===void 0&&(g="last_read_at"))return Ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/\
required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in l)if(!(c==="chat_id"||c==="last\
_read_at"||c==="folder_unread_counts")){return Ue.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(l.chat_id!==void 0){let c=e;if(typeof l.chat_id!="strin\
g")return Ue.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var i=c===e}else var i=!0;if(i){if(l.last_read_at!==void 0){let c=l.last_read_at,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return Ue.
errors=[{instancePath:s+"/data/last_read_at",schemaPath:"#/properties/data/properties/last_read_at/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;var i=f===e}else var i=!0;if(i)if(l.folder_unread_counts!==void 0){let c=l.folder_unread_counts,f=e;if(e===f)if(c&&typeof c=="object"&&!Array.isArray(
c))for(let h in c){let b=c[h],v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return Ue.errors=[{instancePath:s+"/data/folder_unread_counts/"+h.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/data/properties/folder_unread_counts/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var p=v===e;if(!p)break}else return Ue.errors=[{instancePath:s+"/data/folder_unread_counts",schemaPath:"#/properties/data/properties/folde\
r_unread_counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=f===e}else var i=!0}}}}else return Ue.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else return Ue.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ue.errors=t,e===0}var Pa=ir,sn={type:"object",properties:{
type:{const:"chat:list"},data:{type:"object",properties:{chat_id:{type:"string"},folder_id:{type:["string","null"]}},required:["chat_id","folder_id"],additionalProperties:!1}},
required:["type"],additionalProperties:!1,$id:"schema:///events/chat-list"};function ir(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type"))return ir.errors=[{instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return ir.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="chat:list")return ir.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"chat:list"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&
typeof d=="object"&&!Array.isArray(d)){let o;if(d.chat_id===void 0&&(o="chat_id")||d.folder_id===void 0&&(o="folder_id"))return ir.errors=[{instancePath:s+"/dat\
a",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)
if(!(m==="chat_id"||m==="folder_id")){return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.chat_id!==void 0){let m=e;if(typeof d.chat_id!="string")
return ir.errors=[{instancePath:s+"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var i=m===e}else var i=!0;if(i)if(d.folder_id!==void 0){let m=d.folder_id,c=e;if(typeof m!="string"&&m!==null)return ir.errors=[{instancePath:s+"/d\
ata/folder_id",schemaPath:"#/properties/data/properties/folder_id/type",keyword:"type",params:{type:sn.properties.data.properties.folder_id.type},message:"must \
be string,null"}],!1;var i=c===e}else var i=!0}}}else return ir.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return ir.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return ir.errors=t,e===0}var ka=at;function at(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return at.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:delta")return at.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:delta"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.
data!==void 0){let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return at.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==
void 0&&typeof p.content!="string")return at.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}else return at.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var a=n===e}else var a=!0}else return at.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return at.errors=t,e===0}var wa=wr;function wr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return wr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="chat:message:embeds")return wr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:embeds"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.embeds===void 0&&(o="embeds"))return wr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(d.embeds!==void 0){
let g=d.embeds,m=e;if(e===m)if(Array.isArray(g)){var i=!0;let c=g.length;for(let f=0;f<c;f++){let u=e;if(typeof g[f]!="string")return wr.errors=[{instancePath:s+
"/data/embeds/"+f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e;if(!i)
break}}else return wr.errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=m===e}else var p=!0;if(p)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return wr.errors=[{instancePath:s+"/data/replac\
e",schemaPath:"#/properties/data/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var p=g===e}else var p=!0}else return wr.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}else
return wr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return wr.errors=t,e===0}var ja=Ke,an={
type:"object",properties:{type:{const:"chat:message:error"},data:{type:"object",properties:{error:{type:"object",properties:{content:{type:["string","object"]}},
required:["content"]},done:{const:!0}},required:["error"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"schema:///events/chat-\
message-error"};function Ke(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ke.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Ke.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:error")return Ke.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ch\
at:message:error"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&
!Array.isArray(d)){let o;if(d.error===void 0&&(o="error"))return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="error"||m==="done")){return Ke.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional proper\
ties"}],!1;break}if(g===e){if(d.error!==void 0){let m=d.error,c=e;if(e===c)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.content===void 0&&(f="content"))
return Ke.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;if(m.content!==void 0){let u=m.content;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u)))return Ke.errors=
[{instancePath:s+"/data/error/content",schemaPath:"#/properties/data/properties/error/properties/content/type",keyword:"type",params:{type:an.properties.data.properties.
error.properties.content.type},message:"must be string,object"}],!1}}else return Ke.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properti\
es/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=c===e}else var i=!0;if(i)if(d.done!==void 0){let m=e;if(d.done!==!0)return Ke.
errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"}],!1;var i=m===e}else var i=!0}}}else return Ke.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ke.errors=t,e===0}var qa=it;function it(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return it.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="chat:message:favorite")return it.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:favorite"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.
data!==void 0){let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.favorite===void 0&&(l="favorite"))return it.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.favorite!==
void 0&&typeof p.favorite!="boolean")return it.errors=[{instancePath:s+"/data/favorite",schemaPath:"#/properties/data/properties/favorite/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1}else return it.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var a=n===e}else var a=!0}else return it.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return it.errors=t,e===0}var Aa=nt;function nt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return nt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message:files")return nt.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:files"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.
data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.files===void 0&&(y="files"))return nt.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.files!==void 0){
let o=n.files;if(e===e)if(Array.isArray(o)){var i=!0;let m=o.length;for(let c=0;c<m;c++){let f=e;De(o[c],{instancePath:s+"/data/files/"+c,parentData:o,parentDataProperty:c,
rootData:k})||(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=f===e;if(!i)break}}else return nt.errors=[{instancePath:s+"/data/files",schemaPath:"#/\
properties/data/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return nt.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return nt.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nt.errors=t,e===0}var Oa=nr;function nr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return nr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return nr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:message:follow_ups")return nr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
chat:message:follow_ups"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d==
"object"&&!Array.isArray(d)){let o;if(d.follow_ups===void 0&&(o="follow_ups"))return nr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(m!=="follow_ups"){return nr.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(g===e&&d.follow_ups!==void 0){let m=d.follow_ups;if(e===e)if(Array.isArray(m)){var i=!0;let f=m.length;for(let u=0;u<f;u++){
let h=e;if(typeof m[u]!="string")return nr.errors=[{instancePath:s+"/data/follow_ups/"+u,schemaPath:"#/properties/data/properties/follow_ups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=h===e;if(!i)break}}else return nr.errors=[{instancePath:s+"/data/follow_ups",schemaPath:"#/prop\
erties/data/properties/follow_ups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return nr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return nr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return nr.errors=t,e===0}var Da=$e,nn={type:"object",properties:{type:{const:"chat:m\
essage:tasks"},data:{type:"object",properties:{tasks:{type:"array",items:{type:"object",properties:{id:{type:"string"},content:{type:"string"},status:{enum:["pe\
nding","in_progress","completed","cancelled"]}},required:["id","content","status"],additionalProperties:!1}}},required:["tasks"],additionalProperties:!1}},required:[
"type","data"],additionalProperties:!1,$id:"schema:///events/chat-message-tasks"};function $e(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return $e.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||
l==="data")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){let l=e;if(r.type!=="chat:message:tasks")return $e.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:tasks"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.
data!==void 0){let l=r.data,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let g;if(l.tasks===void 0&&(g="tasks"))return $e.errors=[{instancePath:s+"\
/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let c in l)
if(c!=="tasks"){return $e.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(m===e&&l.tasks!==void 0){let c=l.tasks;if(e===e)if(Array.isArray(c)){var i=!0;let u=c.length;for(let h=0;h<
u;h++){let b=c[h],v=e;if(e===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let w;if(b.id===void 0&&(w="id")||b.content===void 0&&(w="content")||b.status===void 0&&
(w="status"))return $e.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{let P=e;for(let j in b)if(!(j==="id"||j==="content"||j==="status")){return $e.errors=[{instancePath:s+"/data\
/tasks/"+h,schemaPath:"#/properties/data/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must\
 NOT have additional properties"}],!1;break}if(P===e){if(b.id!==void 0){let j=e;if(typeof b.id!="string")return $e.errors=[{instancePath:s+"/data/tasks/"+h+"/id",
schemaPath:"#/properties/data/properties/tasks/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0;
if(p){if(b.content!==void 0){let j=e;if(typeof b.content!="string")return $e.errors=[{instancePath:s+"/data/tasks/"+h+"/content",schemaPath:"#/properties/data/p\
roperties/tasks/items/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0;if(p)if(b.status!==
void 0){let j=b.status,D=e;if(!(j==="pending"||j==="in_progress"||j==="completed"||j==="cancelled"))return $e.errors=[{instancePath:s+"/data/tasks/"+h+"/status",
schemaPath:"#/properties/data/properties/tasks/items/properties/status/enum",keyword:"enum",params:{allowedValues:nn.properties.data.properties.tasks.items.properties.
status.enum},message:"must be equal to one of the allowed values"}],!1;var p=D===e}else var p=!0}}}}else return $e.errors=[{instancePath:s+"/data/tasks/"+h,schemaPath:"\
#/properties/data/properties/tasks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=v===e;if(!i)break}}else return $e.errors=
[{instancePath:s+"/data/tasks",schemaPath:"#/properties/data/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return $e.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}else
return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=t,e===0}var Na=jr;function jr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return jr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message:voice")return jr.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message:voice"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.
data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.chat_id===void 0&&(y="chat_id")||n.message_id===void 0&&(y="mes\
sage_id")||n.voice===void 0&&(y="voice"))return jr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(n.chat_id!==void 0){let o=e;if(typeof n.chat_id!="string")return jr.errors=[{instancePath:s+"/data/chat_id",
schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.
message_id!==void 0){let o=e;if(typeof n.message_id!="string")return jr.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/properties/mess\
age_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i)if(n.voice!==void 0){let o=n.voice,g=e;if(!(o&&typeof o==
"object"&&!Array.isArray(o)))return jr.errors=[{instancePath:s+"/data/voice",schemaPath:"#/properties/data/properties/voice/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var i=g===e}else var i=!0}}else return jr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return jr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return jr.errors=t,e===0}var $a=Xe;function Xe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Xe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="chat:message")return Xe.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"chat:message"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==
void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.content===void 0&&(y="content"))return Xe.errors=[{instancePath:s+"/da\
ta",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.content!==void 0){
let o=e;if(typeof n.content!="string")return Xe.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(n.chat_id!==void 0){let o=e;if(typeof n.chat_id!="string")return Xe.errors=[{instancePath:s+
"/data/chat_id",schemaPath:"#/properties/data/properties/chat_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;
if(i){if(n.message_id!==void 0){let o=e;if(typeof n.message_id!="string")return Xe.errors=[{instancePath:s+"/data/message_id",schemaPath:"#/properties/data/prop\
erties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){let o;if(n.chat_id!==void 0&&n.message_id===
void 0&&(o="message_id"))return Xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{property:"\
chat_id",missingProperty:o,depsCount:1,deps:"message_id"},message:"must have property message_id when property chat_id is present"}],!1;if(n.message_id!==void 0&&
n.chat_id===void 0&&(o="chat_id"))return Xe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/dependentRequired",keyword:"dependentRequired",params:{
property:"message_id",missingProperty:o,depsCount:1,deps:"chat_id"},message:"must have property chat_id when property message_id is present"}],!1}}}}else return Xe.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else
return Xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Xe.errors=t,e===0}var xa=je,os={
type:"object",properties:{type:{const:"chat:outlet"},data:{type:"object",properties:{messages:{type:"array",items:{type:"object",properties:{id:{type:["string",
"null"]},role:{type:"string"},content:{type:["string","array"]},info:{type:["object","null"]},timestamp:{type:["number","null"]},output:{type:"array",items:{$ref:"\
schema:///shared/output-item"}},usage:{type:"object"},sources:{type:"array",items:{$ref:"schema:///shared/source-item"}},finish_reason:{type:"string"}},required:[
"id","role","content","info","timestamp"]},minItems:1}},required:["messages"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,$id:"sc\
hema:///events/chat-outlet"};function je(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let l;if(r.type===void 0&&(l="type")||r.data===void 0&&(l="data"))return je.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let o in r)if(!(o==="type"||o==="data")){return je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(r.type!==void 0){let o=e;if(r.type!=="chat:outlet")return je.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"chat:outlet"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.data,g=e;if(e===g)if(o&&typeof o==
"object"&&!Array.isArray(o)){let c;if(o.messages===void 0&&(c="messages"))return je.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let f=e;for(let u in o)if(u!=="messages"){return je.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(f===e&&o.messages!==void 0){let u=o.messages;if(e===e)if(Array.isArray(u)){if(u.length<1)return je.errors=[{instancePath:s+"/data/messages",
schemaPath:"#/properties/data/properties/messages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let b=u.
length;for(let v=0;v<b;v++){let _=u[v],w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){let j;if(_.id===void 0&&(j="id")||_.role===void 0&&(j="role")||
_.content===void 0&&(j="content")||_.info===void 0&&(j="info")||_.timestamp===void 0&&(j="timestamp"))return je.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"\
#/properties/data/properties/messages/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;if(_.id!==
void 0){let D=_.id,T=e;if(typeof D!="string"&&D!==null)return je.errors=[{instancePath:s+"/data/messages/"+v+"/id",schemaPath:"#/properties/data/properties/mess\
ages/items/properties/id/type",keyword:"type",params:{type:os.properties.data.properties.messages.items.properties.id.type},message:"must be string,null"}],!1;var p=T===
e}else var p=!0;if(p){if(_.role!==void 0){let D=e;if(typeof _.role!="string")return je.errors=[{instancePath:s+"/data/messages/"+v+"/role",schemaPath:"#/propert\
ies/data/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=D===e}else var p=!0;if(p){if(_.
content!==void 0){let D=_.content,T=e;if(typeof D!="string"&&!Array.isArray(D))return je.errors=[{instancePath:s+"/data/messages/"+v+"/content",schemaPath:"#/pr\
operties/data/properties/messages/items/properties/content/type",keyword:"type",params:{type:os.properties.data.properties.messages.items.properties.content.type},
message:"must be string,array"}],!1;var p=T===e}else var p=!0;if(p){if(_.info!==void 0){let D=_.info,T=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))&&D!==null)
return je.errors=[{instancePath:s+"/data/messages/"+v+"/info",schemaPath:"#/properties/data/properties/messages/items/properties/info/type",keyword:"type",params:{
type:os.properties.data.properties.messages.items.properties.info.type},message:"must be object,null"}],!1;var p=T===e}else var p=!0;if(p){if(_.timestamp!==void 0){
let D=_.timestamp,T=e;if(!(typeof D=="number"&&isFinite(D))&&D!==null)return je.errors=[{instancePath:s+"/data/messages/"+v+"/timestamp",schemaPath:"#/propertie\
s/data/properties/messages/items/properties/timestamp/type",keyword:"type",params:{type:os.properties.data.properties.messages.items.properties.timestamp.type},
message:"must be number,null"}],!1;var p=T===e}else var p=!0;if(p){if(_.output!==void 0){let D=_.output,T=e;if(e===T)if(Array.isArray(D)){var n=!0;let A=D.length;
for(let E=0;E<A;E++){let I=e;le(D[E],{instancePath:s+"/data/messages/"+v+"/output/"+E,parentData:D,parentDataProperty:E,rootData:k})||(t=t===null?le.errors:t.concat(
le.errors),e=t.length);var n=I===e;if(!n)break}}else return je.errors=[{instancePath:s+"/data/messages/"+v+"/output",schemaPath:"#/properties/data/properties/me\
ssages/items/properties/output/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=T===e}else var p=!0;if(p){if(_.usage!==void 0){let D=_.
usage,T=e;if(!(D&&typeof D=="object"&&!Array.isArray(D)))return je.errors=[{instancePath:s+"/data/messages/"+v+"/usage",schemaPath:"#/properties/data/properties\
/messages/items/properties/usage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=T===e}else var p=!0;if(p){if(_.sources!==void 0){
let D=_.sources,T=e;if(e===T)if(Array.isArray(D)){var d=!0;let A=D.length;for(let E=0;E<A;E++){let I=e;de(D[E],{instancePath:s+"/data/messages/"+v+"/sources/"+E,
parentData:D,parentDataProperty:E,rootData:k})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var d=I===e;if(!d)break}}else return je.errors=[{instancePath:s+
"/data/messages/"+v+"/sources",schemaPath:"#/properties/data/properties/messages/items/properties/sources/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var p=T===e}else var p=!0;if(p)if(_.finish_reason!==void 0){let D=e;if(typeof _.finish_reason!="string")return je.errors=[{instancePath:s+"/da\
ta/messages/"+v+"/finish_reason",schemaPath:"#/properties/data/properties/messages/items/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=D===e}else var p=!0}}}}}}}}else return je.errors=[{instancePath:s+"/data/messages/"+v,schemaPath:"#/properties/data/properties/messag\
es/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=w===e;if(!i)break}}}else return je.errors=[{instancePath:s+"/data/messa\
ges",schemaPath:"#/properties/data/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return je.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}else return je.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=t,e===0}var Ta=zt;function zt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return zt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="type"){return zt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.type!==void 0&&r.type!=="chat:reload")return zt.errors=
[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:reload"},message:"must be equal to constant"}],!1}}else
return zt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return zt.errors=t,e===0}var Ea=vt;function vt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return vt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let l in r)if(!(l==="type"||l==="data")){return vt.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.type!==void 0){
let l=e;if(r.type!=="chat:tags")return vt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tags"},
message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a)if(r.data!==void 0){let l=r.data,y=e,o=e,g=!1,m=e;if(e===m)if(Array.isArray(l)){var i=!0;
let f=l.length;for(let u=0;u<f;u++){let h=e;if(typeof l[u]!="string"){let v={instancePath:s+"/data/"+u,schemaPath:"#/properties/data/anyOf/0/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[v]:t.push(v),e++}var i=h===e;if(!i)break}}else{let f={instancePath:s+"/data",schemaPath:"#/pr\
operties/data/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[f]:t.push(f),e++}var p=m===e;if(g=g||p,!g){let f=e;if(e===
f)if(l&&typeof l=="object"&&!Array.isArray(l))if(Object.keys(l).length>0){let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/maxProperties",keyword:"\
maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[h]:t.push(h),e++}else for(let h in l){let b={instancePath:s+"/data",
schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties"};t===null?t=[b]:t.push(b),e++;break}else{let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[h]:t.push(h),e++}var p=f===e;g=g||p}if(g)e=o,t!==null&&(o?t.length=o:t=null);else{let f={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[f]:t.push(f),e++,vt.errors=t,!1}var a=y===e}else var a=!0}}}else
return vt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return vt.errors=t,e===0}var Ia=Rr;function Rr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type"))return Rr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requir\
ed property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Rr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="c\
hat:tasks:cancel")return Rr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:tasks:cancel"},message:"\
must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o=e;
for(let g in d)if(g!=="output"){return Rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===e&&d.output!==void 0){let g=d.output;if(e===e)if(Array.isArray(g)){var i=!0;
let c=g.length;for(let f=0;f<c;f++){let u=e;le(g[f],{instancePath:s+"/data/output/"+f,parentData:g,parentDataProperty:f,rootData:k})||(t=t===null?le.errors:t.concat(
le.errors),e=t.length);var i=u===e;if(!i)break}}else return Rr.errors=[{instancePath:s+"/data/output",schemaPath:"#/properties/data/properties/output/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1}}else return Rr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Rr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Rr.errors=t,e===0}var Va=_t;function _t(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return _t.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return _t.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){
let d=e;if(r.type!=="chat:title")return _t.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"chat:title"},
message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.data,l=e,y=e,o=!1,g=e;if(typeof d!="string"){let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[c]:t.push(c),e++}var i=g===e;if(o=
o||i,!o){let c=e;if(e===c)if(d&&typeof d=="object"&&!Array.isArray(d))if(Object.keys(d).length>0){let u={instancePath:s+"/data",schemaPath:"#/properties/data/an\
yOf/1/maxProperties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};t===null?t=[u]:t.push(u),e++}else for(let u in d){
let h={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};t===null?t=[h]:t.push(h),e++;break}else{let u={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[u]:t.push(u),e++}var i=c===e;o=o||i}if(o)e=y,t!==null&&(y?t.length=y:t=null);else{let c={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[c]:t.push(c),e++,_t.errors=t,!1}
var a=l===e}else var a=!0}}}else return _t.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _t.
errors=t,e===0}var Fa=St;var Ls={type:"object",properties:{type:{const:"code_execution"},id:{type:"string"},name:{type:"string"},code:{type:"string"},language:{type:"string"},result:{type:"\
object",properties:{error:{type:["string","null"]},output:{type:["string","null"]},files:{type:"array",items:{type:"object",properties:{name:{type:"string"},url:{
type:"string"}}}}}}},required:["type","id","name","code"],$id:"schema:///shared/code-execution"};function Ae(r,{instancePath:s="",parentData:O,parentDataProperty:q,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.type===void 0&&(d="type")||r.id===void 0&&(d="id")||r.name===void 0&&
(d="name")||r.code===void 0&&(d="code"))return Ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must ha\
ve required property '"+d+"'"}],!1;if(r.type!==void 0){let l=e;if(r.type!=="code_execution")return Ae.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"code_execution"},message:"must be equal to constant"}],!1;var a=l===e}else var a=!0;if(a){if(r.id!==void 0){let l=e;
if(typeof r.id!="string")return Ae.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=l===e}else var a=!0;if(a){if(r.name!==void 0){let l=e;if(typeof r.name!="string")return Ae.errors=[{instancePath:s+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a){if(r.code!==void 0){let l=e;if(typeof r.code!="strin\
g")return Ae.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else
var a=!0;if(a){if(r.language!==void 0){let l=e;if(typeof r.language!="string")return Ae.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=l===e}else var a=!0;if(a)if(r.result!==void 0){let l=r.result,y=e;if(e===y)if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.error!==void 0){let g=l.error,m=e;if(typeof g!="string"&&g!==null)return Ae.errors=[{instancePath:s+"/result/error",schemaPath:"\
#/properties/result/properties/error/type",keyword:"type",params:{type:Ls.properties.result.properties.error.type},message:"must be string,null"}],!1;var i=m===
e}else var i=!0;if(i){if(l.output!==void 0){let g=l.output,m=e;if(typeof g!="string"&&g!==null)return Ae.errors=[{instancePath:s+"/result/output",schemaPath:"#/\
properties/result/properties/output/type",keyword:"type",params:{type:Ls.properties.result.properties.output.type},message:"must be string,null"}],!1;var i=m===
e}else var i=!0;if(i)if(l.files!==void 0){let g=l.files,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let f=g.length;for(let u=0;u<f;u++){let h=g[u],b=e;if(e===b)if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.name!==void 0){let _=e;if(typeof h.name!="string")return Ae.errors=[{instancePath:s+"/result/files/"+u+"/name",schemaPath:"\
#/properties/result/properties/files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0;if(n)
if(h.url!==void 0){let _=e;if(typeof h.url!="string")return Ae.errors=[{instancePath:s+"/result/files/"+u+"/url",schemaPath:"#/properties/result/properties/file\
s/items/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0}else return Ae.errors=[{instancePath:s+
"/result/files/"+u,schemaPath:"#/properties/result/properties/files/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=b===e;
if(!p)break}}else return Ae.errors=[{instancePath:s+"/result/files",schemaPath:"#/properties/result/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var i=m===e}else var i=!0}}else return Ae.errors=[{instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=y===e}else var a=!0}}}}}else return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Ae.errors=t,e===0}function St(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return St.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="citation")
return St.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"citation"},message:"must be equal to consta\
nt"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e,l=e,y=!1,o=e;de(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?de.errors:t.concat(de.errors),e=t.length);var i=o===e;if(y=y||i,!y){let m=e;Ae(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||
(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);var i=m===e;y=y||i}if(y)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"\
#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,St.errors=t,!1}var a=d===e}else var a=!0}else
return St.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return St.errors=t,e===0}var La=Ee,on={
type:"object",properties:{type:{const:"context_compaction"},data:{type:"object",properties:{action:{const:"context_compaction"},description:{type:"string"},done:{
type:"boolean"},error:{const:!0},checkpoint_message_id:{type:["string","null"]},context_summary:{type:"string"}},required:["action","description","done"],additionalProperties:!1}},
required:["type","data"],additionalProperties:!1,$id:"schema:///events/context-compaction"};function Ee(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||
d==="data")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="context_compaction")return Ee.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.
data!==void 0){let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.action===void 0&&(o="action")||d.description===void 0&&(o="desc\
ription")||d.done===void 0&&(o="done"))return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="action"||m==="description"||m==="done"||m==="error"||m==="checkpoint_messag\
e_id"||m==="context_summary")){return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.action!==void 0){let m=e;if(d.action!=="context_compaction")return Ee.
errors=[{instancePath:s+"/data/action",schemaPath:"#/properties/data/properties/action/const",keyword:"const",params:{allowedValue:"context_compaction"},message:"\
must be equal to constant"}],!1;var i=m===e}else var i=!0;if(i){if(d.description!==void 0){let m=e;if(typeof d.description!="string")return Ee.errors=[{instancePath:s+
"/data/description",schemaPath:"#/properties/data/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===e}else
var i=!0;if(i){if(d.done!==void 0){let m=e;if(typeof d.done!="boolean")return Ee.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/d\
one/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=m===e}else var i=!0;if(i){if(d.error!==void 0){let m=e;if(d.error!==!0)return Ee.
errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to c\
onstant"}],!1;var i=m===e}else var i=!0;if(i){if(d.checkpoint_message_id!==void 0){let m=d.checkpoint_message_id,c=e;if(typeof m!="string"&&m!==null)return Ee.errors=
[{instancePath:s+"/data/checkpoint_message_id",schemaPath:"#/properties/data/properties/checkpoint_message_id/type",keyword:"type",params:{type:on.properties.data.
properties.checkpoint_message_id.type},message:"must be string,null"}],!1;var i=c===e}else var i=!0;if(i)if(d.context_summary!==void 0){let m=e;if(typeof d.context_summary!=
"string")return Ee.errors=[{instancePath:s+"/data/context_summary",schemaPath:"#/properties/data/properties/context_summary/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=m===e}else var i=!0}}}}}}}else return Ee.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ee.errors=t,e===0}var Ra=qr;function qr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.type===void 0&&(n="type")||r.data===void 0&&(n="data"))return qr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;if(r.type!==void 0){let d=e;if(r.type!=="embeds")return qr.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"embeds"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){let d=r.
data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.embeds===void 0&&(o="embeds"))return qr.errors=[{instancePath:s+"/data",schemaPath:"#/\
properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(d.embeds!==void 0){let g=d.embeds,
m=e;if(e===m)if(Array.isArray(g)){var i=!0;let c=g.length;for(let f=0;f<c;f++){let u=e;if(typeof g[f]!="string")return qr.errors=[{instancePath:s+"/data/embeds/"+
f,schemaPath:"#/properties/data/properties/embeds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=u===e;if(!i)break}}else return qr.
errors=[{instancePath:s+"/data/embeds",schemaPath:"#/properties/data/properties/embeds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=m===
e}else var p=!0;if(p)if(d.replace!==void 0){let g=e;if(typeof d.replace!="boolean")return qr.errors=[{instancePath:s+"/data/replace",schemaPath:"#/properties/da\
ta/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var p=g===e}else var p=!0}else return qr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}else return qr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qr.errors=t,e===0}var ee=Be,Rs={type:"object",properties:{
chat_id:{type:["string","null"]},message_id:{type:["string","null"]},internal:{const:!0},shared:{const:!0},user_id:{type:"string"},data:{type:"object",properties:{
type:{type:"string"},data:{}},required:["type"]}},required:["chat_id","message_id","data"],additionalProperties:!1,$id:"schema:///events/envelope"};function Be(r,{
instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.chat_id===
void 0&&(i="chat_id")||r.message_id===void 0&&(i="message_id")||r.data===void 0&&(i="data"))return Be.errors=[{instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="chat_id"||n==="message_id"||n==="intern\
al"||n==="shared"||n==="user_id"||n==="data")){return Be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.chat_id!==void 0){let n=r.chat_id,d=e;if(typeof n!="string"&&n!==null)return Be.errors=[
{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:Rs.properties.chat_id.type},message:"must be string,null"}],!1;var a=d===
e}else var a=!0;if(a){if(r.message_id!==void 0){let n=r.message_id,d=e;if(typeof n!="string"&&n!==null)return Be.errors=[{instancePath:s+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:Rs.properties.message_id.type},message:"must be string,null"}],!1;var a=d===e}else var a=!0;if(a){if(r.
internal!==void 0){let n=e;if(r.internal!==!0)return Be.errors=[{instancePath:s+"/internal",schemaPath:"#/properties/internal/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a){if(r.shared!==void 0){let n=e;if(r.shared!==!0)return Be.errors=[{instancePath:s+"/shar\
ed",schemaPath:"#/properties/shared/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a){if(r.
user_id!==void 0){let n=e;if(typeof r.user_id!="string")return Be.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){let y;if(n.type===void 0&&(y="type"))return Be.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(n.type!==void 0&&typeof n.type!="string")return Be.errors=[{instancePath:s+"/data/type",schemaPath:"#/prop\
erties/data/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return Be.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}}}}}else return Be.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=t,e===0}var Ca=ot;function ot(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return ot.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="files")return ot.errors=[{instancePath:s+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.
data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if(n.files===void 0&&(y="files"))return ot.errors=[{instancePath:s+"/data",schemaPath:"#/pr\
operties/data/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(n.files!==void 0){let o=n.files;if(e===
e)if(Array.isArray(o)){var i=!0;let m=o.length;for(let c=0;c<m;c++){let f=e;De(o[c],{instancePath:s+"/data/files/"+c,parentData:o,parentDataProperty:c,rootData:k})||
(t=t===null?De.errors:t.concat(De.errors),e=t.length);var i=f===e;if(!i)break}}else return ot.errors=[{instancePath:s+"/data/files",schemaPath:"#/properties/dat\
a/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return ot.errors=[{instancePath:s+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return ot.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ot.errors=t,e===0}var za=pt;function pt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return pt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="message")return pt.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"message"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){
let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return pt.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==void 0&&typeof p.content!=
"string")return pt.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return pt.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=n===e}else var a=!0}else return pt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return pt.errors=t,e===0}var Sa=dt,pn={type:"object",properties:{type:{const:"notification"},data:{type:"object",properties:{type:{enum:["info","success","er\
ror","warning"]},content:{type:"string"}}}},required:["type","data"],$id:"schema:///events/notification"};function dt(r,{instancePath:s="",parentData:O,parentDataProperty:q,
rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return dt.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){
let n=e;if(r.type!=="notification")return dt.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"notifica\
tion"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type!==void 0){let y=n.type,o=e;if(!(y==="info"||y==="success"||y==="error"||y==="warning"))return dt.errors=[{instancePath:s+"/data/type",schemaPath:"\
#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues:pn.properties.data.properties.type.enum},message:"must be equal to one of the allow\
ed values"}],!1;var i=o===e}else var i=!0;if(i)if(n.content!==void 0){let y=e;if(typeof n.content!="string")return dt.errors=[{instancePath:s+"/data/content",schemaPath:"\
#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=y===e}else var i=!0}else return dt.errors=[
{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}else return dt.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dt.errors=t,e===0}var ws=js;function js(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.chat_id===void 0&&(l="chat_id")||r.data===void 0&&(l="data")){let y={instancePath:s,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};t===null?t=[y]:t.push(y),e++}else{let y=e;for(let o in r)if(!(o==="chat_id"||o==="data")){let g={instancePath:s,schemaPath:"\
#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};t===null?t=[g]:t.push(
g),e++;break}if(y===e){if(r.chat_id!==void 0){let o=e;if(typeof r.chat_id!="string"){let g={instancePath:s+"/chat_id",schemaPath:"#/anyOf/0/properties/chat_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[g]:t.push(g),e++}var n=o===e}else var n=!0;if(n)if(r.data!==void 0){let o=r.data,
g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){let c;if(o.type===void 0&&(c="type")){let f={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/d\
ata/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"};t===null?t=[f]:t.push(f),e++}else if(o.type!==void 0&&
o.type!=="chat:list"){let f={instancePath:s+"/data/type",schemaPath:"#/anyOf/0/properties/data/properties/type/const",keyword:"const",params:{allowedValue:"chat\
:list"},message:"must be equal to constant"};t===null?t=[f]:t.push(f),e++}}else{let c={instancePath:s+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[c]:t.push(c),e++}var n=g===e}else var n=!0}}}else{let l={instancePath:s,schemaPath:"#/anyOf/0\
/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[l]:t.push(l),e++}var d=p===e;if(i=i||d,!i){let l=e;if(e===l)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let o;if(r.data===void 0&&(o="data")){let g={instancePath:s,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"};t===null?t=[g]:t.push(g),e++}else{let g=e;for(let m in r)if(m!=="data"){let c={instancePath:s,schemaPath:"#/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};t===null?t=[c]:t.push(c),e++;
break}if(g===e&&r.data!==void 0){let m=r.data;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.type===void 0&&(f="type")){let u={instancePath:s+
"/data",schemaPath:"#/anyOf/1/properties/data/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"};t===null?t=
[u]:t.push(u),e++}else if(m.type!==void 0&&m.type!=="calendar:alert"){let u={instancePath:s+"/data/type",schemaPath:"#/anyOf/1/properties/data/properties/type/c\
onst",keyword:"const",params:{allowedValue:"calendar:alert"},message:"must be equal to constant"};t===null?t=[u]:t.push(u),e++}}else{let f={instancePath:s+"/dat\
a",schemaPath:"#/anyOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[f]:t.push(f),e++}}}}else{let o={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[o]:t.push(o),e++}var d=l===e;i=i||d}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let l={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[l]:t.push(
l),e++,js.errors=t,!1}return js.errors=t,e===0}var Ua=lt;function lt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return lt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.type!==void 0){let p=e;if(r.type!=="replace")return lt.errors=[{instancePath:s+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"replace"},message:"must be equal to constant"}],!1;var a=p===e}else var a=!0;if(a)if(r.data!==void 0){
let p=r.data,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.content===void 0&&(l="content"))return lt.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(p.content!==void 0&&typeof p.content!=
"string")return lt.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return lt.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var a=n===e}else var a=!0}else return lt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return lt.errors=t,e===0}var Ka=bt,Qt={type:"object",properties:{type:{const:"response:completion"},data:{anyOf:[{type:"object",properties:{type:{enum:["resp\
onse.output_text.delta","response.reasoning_text.delta"]},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},content_index:{type:"integer",
minimum:0},delta:{type:"string"}},required:["type","item_id","output_index","content_index","delta"]},{type:"object",properties:{type:{const:"response.function_\
call_arguments.delta"},item_id:{type:["string","null"]},output_index:{type:"integer",minimum:0},delta:{type:"string"}},required:["type","item_id","output_index",
"delta"]},{type:"object",properties:{type:{enum:["response.output_item.added","response.output_item.done"]},output_index:{type:"integer",minimum:0},item:{allOf:[
{$ref:"schema:///shared/output-item"}]}},required:["type","output_index","item"]},{type:"object",properties:{type:{type:"string",pattern:"^(response\\.|error$)",
not:{enum:["response.output_text.delta","response.reasoning_text.delta","response.function_call_arguments.delta","response.output_item.added","response.output_i\
tem.done"]}},response:{type:"object",properties:{id:{type:"string"},output:{type:"array",items:{$ref:"schema:///shared/output-item"}},usage:{type:["object","nul\
l"]},error:{}},additionalProperties:!1}},required:["type"]},{allOf:[{$ref:"schema:///shared/completion-chunk"}]}]}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/response-completion"},dn=new RegExp("^(response\\.|error$)","u");function bt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.data===void 0&&(m="data"))return bt.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let f in r)if(!(f==="type"||
f==="data")){return bt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(c===e){if(r.type!==void 0){let f=e;if(r.type!=="response:completion")return bt.errors=[{instancePath:s+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"response:completion"},message:"must be equal to constant"}],!1;var a=f===e}else var a=!0;if(a)if(r.
data!==void 0){let f=r.data,u=e,h=e,b=!1,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let w;if(f.type===void 0&&(w="type")||f.item_id===void 0&&(w=
"item_id")||f.output_index===void 0&&(w="output_index")||f.content_index===void 0&&(w="content_index")||f.delta===void 0&&(w="delta")){let P={instancePath:s+"/d\
ata",schemaPath:"#/properties/data/anyOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"};t===null?t=[P]:
t.push(P),e++}else{if(f.type!==void 0){let P=f.type,j=e;if(!(P==="response.output_text.delta"||P==="response.reasoning_text.delta")){let D={instancePath:s+"/dat\
a/type",schemaPath:"#/properties/data/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Qt.properties.data.anyOf[0].properties.type.enum},message:"\
must be equal to one of the allowed values"};t===null?t=[D]:t.push(D),e++}var i=j===e}else var i=!0;if(i){if(f.item_id!==void 0){let P=f.item_id,j=e;if(typeof P!=
"string"&&P!==null){let T={instancePath:s+"/data/item_id",schemaPath:"#/properties/data/anyOf/0/properties/item_id/type",keyword:"type",params:{type:Qt.properties.
data.anyOf[0].properties.item_id.type},message:"must be string,null"};t===null?t=[T]:t.push(T),e++}var i=j===e}else var i=!0;if(i){if(f.output_index!==void 0){let P=f.
output_index,j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let T={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/prop\
erties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[T]:t.push(T),e++}if(e===j&&typeof P=="number"&&isFinite(
P)&&(P<0||isNaN(P))){let T={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/0/properties/output_index/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[T]:t.push(T),e++}var i=j===e}else var i=!0;if(i){if(f.content_index!==void 0){let P=f.content_index,
j=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){let T={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/conte\
nt_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[T]:t.push(T),e++}if(e===j&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){let T={instancePath:s+"/data/content_index",schemaPath:"#/properties/data/anyOf/0/properties/content_index/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};t===null?t=[T]:t.push(T),e++}var i=j===e}else var i=!0;if(i)if(f.delta!==void 0){let P=e;if(typeof f.delta!="string"){let D={
instancePath:s+"/data/delta",schemaPath:"#/properties/data/anyOf/0/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[D]:t.push(D),e++}var i=P===e}else var i=!0}}}}}else{let w={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/0/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[w]:t.push(w),e++}var p=v===e;if(b=b||p,!b){let w=e;if(e===w)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if(f.
type===void 0&&(j="type")||f.item_id===void 0&&(j="item_id")||f.output_index===void 0&&(j="output_index")||f.delta===void 0&&(j="delta")){let D={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/1/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"};t===null?t=
[D]:t.push(D),e++}else{if(f.type!==void 0){let D=e;if(f.type!=="response.function_call_arguments.delta"){let T={instancePath:s+"/data/type",schemaPath:"#/proper\
ties/data/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"},message:"must be equal to constant"};t===
null?t=[T]:t.push(T),e++}var n=D===e}else var n=!0;if(n){if(f.item_id!==void 0){let D=f.item_id,T=e;if(typeof D!="string"&&D!==null){let A={instancePath:s+"/dat\
a/item_id",schemaPath:"#/properties/data/anyOf/1/properties/item_id/type",keyword:"type",params:{type:Qt.properties.data.anyOf[1].properties.item_id.type},message:"\
must be string,null"};t===null?t=[A]:t.push(A),e++}var n=T===e}else var n=!0;if(n){if(f.output_index!==void 0){let D=f.output_index,T=e;if(!(typeof D=="number"&&
!(D%1)&&!isNaN(D)&&isFinite(D))){let A={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};t===null?t=[A]:t.push(A),e++}if(e===T&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D))){let A={instancePath:s+"/data\
/output_index",schemaPath:"#/properties/data/anyOf/1/properties/output_index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
t===null?t=[A]:t.push(A),e++}var n=T===e}else var n=!0;if(n)if(f.delta!==void 0){let D=e;if(typeof f.delta!="string"){let x={instancePath:s+"/data/delta",schemaPath:"\
#/properties/data/anyOf/1/properties/delta/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[x]:t.push(x),e++}var n=D===e}else var n=!0}}}}else{
let j={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[j]:t.push(
j),e++}var p=w===e;if(b=b||p,!b){let j=e;if(e===j)if(f&&typeof f=="object"&&!Array.isArray(f)){let T;if(f.type===void 0&&(T="type")||f.output_index===void 0&&(T=
"output_index")||f.item===void 0&&(T="item")){let x={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/required",keyword:"required",params:{missingProperty:T},
message:"must have required property '"+T+"'"};t===null?t=[x]:t.push(x),e++}else{if(f.type!==void 0){let x=f.type,A=e;if(!(x==="response.output_item.added"||x===
"response.output_item.done")){let E={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:Qt.
properties.data.anyOf[2].properties.type.enum},message:"must be equal to one of the allowed values"};t===null?t=[E]:t.push(E),e++}var d=A===e}else var d=!0;if(d){
if(f.output_index!==void 0){let x=f.output_index,A=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))){let I={instancePath:s+"/data/output_index",schemaPath:"\
#/properties/data/anyOf/2/properties/output_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[I]:t.push(I),e++}if(e===A&&
typeof x=="number"&&isFinite(x)&&(x<0||isNaN(x))){let I={instancePath:s+"/data/output_index",schemaPath:"#/properties/data/anyOf/2/properties/output_index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[I]:t.push(I),e++}var d=A===e}else var d=!0;if(d)if(f.item!==void 0){let x=e;
le(f.item,{instancePath:s+"/data/item",parentData:f,parentDataProperty:"item",rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var d=x===e}else
var d=!0}}}else{let T={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?
t=[T]:t.push(T),e++}var p=j===e;if(b=b||p,!b){let T=e;if(e===T)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if(f.type===void 0&&(A="type")){let E={instancePath:s+
"/data",schemaPath:"#/properties/data/anyOf/3/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"};t===null?t=
[E]:t.push(E),e++}else{if(f.type!==void 0){let E=f.type,I=e,V=e,z=e;if(!(E==="response.output_text.delta"||E==="response.reasoning_text.delta"||E==="response.fu\
nction_call_arguments.delta"||E==="response.output_item.added"||E==="response.output_item.done")){let F={};t===null?t=[F]:t.push(F),e++}var l=z===e;if(l){let F={
instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"};t===null?t=[F]:t.push(
F),e++}else e=V,t!==null&&(V?t.length=V:t=null);if(e===I)if(typeof E=="string"){if(!dn.test(E)){let F={instancePath:s+"/data/type",schemaPath:"#/properties/data\
/anyOf/3/properties/type/pattern",keyword:"pattern",params:{pattern:"^(response\\.|error$)"},message:'must match pattern "^(response\\.|error$)"'};t===null?t=[F]:
t.push(F),e++}}else{let F={instancePath:s+"/data/type",schemaPath:"#/properties/data/anyOf/3/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[F]:t.push(F),e++}var y=I===e}else var y=!0;if(y)if(f.response!==void 0){let E=f.response,I=e;if(e===I)if(E&&typeof E=="object"&&!Array.
isArray(E)){let z=e;for(let F in E)if(!(F==="id"||F==="output"||F==="usage"||F==="error")){let K={instancePath:s+"/data/response",schemaPath:"#/properties/data/\
anyOf/3/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"};t===
null?t=[K]:t.push(K),e++;break}if(z===e){if(E.id!==void 0){let F=e;if(typeof E.id!="string"){let K={instancePath:s+"/data/response/id",schemaPath:"#/properties/\
data/anyOf/3/properties/response/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[K]:t.push(K),e++}var o=F===e}else
var o=!0;if(o){if(E.output!==void 0){let F=E.output,K=e;if(e===K)if(Array.isArray(F)){var g=!0;let S=F.length;for(let _e=0;_e<S;_e++){let B=e;le(F[_e],{instancePath:s+
"/data/response/output/"+_e,parentData:F,parentDataProperty:_e,rootData:k})||(t=t===null?le.errors:t.concat(le.errors),e=t.length);var g=B===e;if(!g)break}}else{
let S={instancePath:s+"/data/response/output",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/output/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};t===null?t=[S]:t.push(S),e++}var o=K===e}else var o=!0;if(o)if(E.usage!==void 0){let F=E.usage,K=e;if(!(F&&typeof F=="object"&&!Array.
isArray(F))&&F!==null){let S={instancePath:s+"/data/response/usage",schemaPath:"#/properties/data/anyOf/3/properties/response/properties/usage/type",keyword:"ty\
pe",params:{type:Qt.properties.data.anyOf[3].properties.response.properties.usage.type},message:"must be object,null"};t===null?t=[S]:t.push(S),e++}var o=K===e}else
var o=!0}}}else{let z={instancePath:s+"/data/response",schemaPath:"#/properties/data/anyOf/3/properties/response/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[z]:t.push(z),e++}var y=I===e}else var y=!0}}else{let A={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"};t===null?t=[A]:t.push(A),e++}var p=T===e;if(b=b||p,!b){let A=e;Pe(f,{instancePath:s+"/data",parentData:r,
parentDataProperty:"data",rootData:k})||(t=t===null?Pe.errors:t.concat(Pe.errors),e=t.length);var p=A===e;b=b||p}}}}if(b)e=h,t!==null&&(h?t.length=h:t=null);else{
let w={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[w]:t.push(
w),e++,bt.errors=t,!1}var a=u===e}else var a=!0}}}else return bt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return bt.errors=t,e===0}var Ba=Ut;function Ut(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ut.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let n=e;if(r.type!=="source")return Ut.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.
data,d=e,l=e,y=!1,o=e;de(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?de.errors:t.concat(de.errors),e=t.length);var i=o===
e;if(y=y||i,!y){let m=e;Ae(n,{instancePath:s+"/data",parentData:r,parentDataProperty:"data",rootData:k})||(t=t===null?Ae.errors:t.concat(Ae.errors),e=t.length);
var i=m===e;y=y||i}if(y)e=l,t!==null&&(l?t.length=l:t=null);else{let m={instancePath:s+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return t===null?t=[m]:t.push(m),e++,Ut.errors=t,!1}var a=d===e}else var a=!0}else return Ut.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ut.errors=t,e===0}var Ga=qe,cs={type:"object",properties:{type:{const:"status"},
data:{type:"object",properties:{action:{type:"string"},description:{type:"string"},done:{type:"boolean"},hidden:{type:"boolean"},query:{type:"string"},queries:{
type:"array",items:{type:"string"}},urls:{type:"array",items:{type:"string"}},items:{type:"array",items:{type:"object",properties:{title:{type:["string","null"]},
link:{type:["string","null"]},snippet:{type:["string","null"]}}}},count:{type:"integer"},error:{type:"boolean"}}}},required:["type","data"],$id:"schema:///event\
s/status"};function qe(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.type===void 0&&(y="type")||r.data===void 0&&(y="data"))return qe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;if(r.type!==void 0){let o=e;if(r.type!=="status")return qe.errors=[{instancePath:s+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"status"},message:"must be equal to constant"}],!1;var a=o===e}else var a=!0;if(a)if(r.data!==void 0){let o=r.
data,g=e;if(e===g)if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.action!==void 0){let c=e;if(typeof o.action!="string")return qe.errors=[{instancePath:s+"/da\
ta/action",schemaPath:"#/properties/data/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){
if(o.description!==void 0){let c=e;if(typeof o.description!="string")return qe.errors=[{instancePath:s+"/data/description",schemaPath:"#/properties/data/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){if(o.done!==void 0){let c=e;if(typeof o.
done!="boolean")return qe.errors=[{instancePath:s+"/data/done",schemaPath:"#/properties/data/properties/done/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var i=c===e}else var i=!0;if(i){if(o.hidden!==void 0){let c=e;if(typeof o.hidden!="boolean")return qe.errors=[{instancePath:s+"/data/hidde\
n",schemaPath:"#/properties/data/properties/hidden/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=c===e}else var i=!0;if(i){if(o.
query!==void 0){let c=e;if(typeof o.query!="string")return qe.errors=[{instancePath:s+"/data/query",schemaPath:"#/properties/data/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i){if(o.queries!==void 0){let c=o.queries,f=e;if(e===f)if(Array.isArray(
c)){var p=!0;let h=c.length;for(let b=0;b<h;b++){let v=e;if(typeof c[b]!="string")return qe.errors=[{instancePath:s+"/data/queries/"+b,schemaPath:"#/properties/\
data/properties/queries/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e;if(!p)break}}else return qe.errors=[{instancePath:s+
"/data/queries",schemaPath:"#/properties/data/properties/queries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=f===e}else var i=!0;
if(i){if(o.urls!==void 0){let c=o.urls,f=e;if(e===f)if(Array.isArray(c)){var n=!0;let h=c.length;for(let b=0;b<h;b++){let v=e;if(typeof c[b]!="string")return qe.
errors=[{instancePath:s+"/data/urls/"+b,schemaPath:"#/properties/data/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var n=v===e;if(!n)break}}else return qe.errors=[{instancePath:s+"/data/urls",schemaPath:"#/properties/data/properties/urls/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=f===e}else var i=!0;if(i){if(o.items!==void 0){let c=o.items,f=e;if(e===f)if(Array.isArray(c)){var d=!0;let h=c.length;
for(let b=0;b<h;b++){let v=c[b],_=e;if(e===_)if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.title!==void 0){let P=v.title,j=e;if(typeof P!="string"&&P!==null)
return qe.errors=[{instancePath:s+"/data/items/"+b+"/title",schemaPath:"#/properties/data/properties/items/items/properties/title/type",keyword:"type",params:{type:cs.
properties.data.properties.items.items.properties.title.type},message:"must be string,null"}],!1;var l=j===e}else var l=!0;if(l){if(v.link!==void 0){let P=v.link,
j=e;if(typeof P!="string"&&P!==null)return qe.errors=[{instancePath:s+"/data/items/"+b+"/link",schemaPath:"#/properties/data/properties/items/items/properties/l\
ink/type",keyword:"type",params:{type:cs.properties.data.properties.items.items.properties.link.type},message:"must be string,null"}],!1;var l=j===e}else var l=!0;
if(l)if(v.snippet!==void 0){let P=v.snippet,j=e;if(typeof P!="string"&&P!==null)return qe.errors=[{instancePath:s+"/data/items/"+b+"/snippet",schemaPath:"#/prop\
erties/data/properties/items/items/properties/snippet/type",keyword:"type",params:{type:cs.properties.data.properties.items.items.properties.snippet.type},message:"\
must be string,null"}],!1;var l=j===e}else var l=!0}}else return qe.errors=[{instancePath:s+"/data/items/"+b,schemaPath:"#/properties/data/properties/items/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var d=_===e;if(!d)break}}else return qe.errors=[{instancePath:s+"/data/items",schemaPath:"\
#/properties/data/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=f===e}else var i=!0;if(i){if(o.count!==void 0){
let c=o.count,f=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return qe.errors=[{instancePath:s+"/data/count",schemaPath:"#/properties/data/propert\
ies/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var i=f===e}else var i=!0;if(i)if(o.error!==void 0){let c=e;if(typeof o.error!=
"boolean")return qe.errors=[{instancePath:s+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var i=c===e}else var i=!0}}}}}}}}}else return qe.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return qe.errors=t,e===0}var Ha=Ye,ln={type:"object",properties:{type:{const:"terminal:display_file"},data:{type:"object",
properties:{path:{type:"string",minLength:1},page:{type:["integer","string"]}},required:["path"],additionalProperties:!1}},required:["type","data"],additionalProperties:!1,
$id:"schema:///events/terminal-display-file"};function Ye(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.data===void 0&&(p="data"))return Ye.errors=[{instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let n=e;for(let d in r)if(!(d==="type"||d==="data")){return Ye.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional prope\
rties"}],!1;break}if(n===e){if(r.type!==void 0){let d=e;if(r.type!=="terminal:display_file")return Ye.errors=[{instancePath:s+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"terminal:display_file"},message:"must be equal to constant"}],!1;var a=d===e}else var a=!0;if(a)if(r.data!==void 0){
let d=r.data,l=e;if(e===l)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.path===void 0&&(o="path"))return Ye.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let g=e;for(let m in d)if(!(m==="p\
ath"||m==="page")){return Ye.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(d.path!==void 0){let m=d.path,c=e;if(e===c)if(typeof m=="string"){if(m.length<1)return Ye.
errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return Ye.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var i=c===e}else var i=!0;if(i)if(d.page!==void 0){let m=d.page,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
typeof m!="string")return Ye.errors=[{instancePath:s+"/data/page",schemaPath:"#/properties/data/properties/page/type",keyword:"type",params:{type:ln.properties.
data.properties.page.type},message:"must be integer,string"}],!1;var i=c===e}else var i=!0}}}else return Ye.errors=[{instancePath:s+"/data",schemaPath:"#/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=l===e}else var a=!0}}}else return Ye.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ye.errors=t,e===0}var Ja=or;function or(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return or.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return or.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:replace_file_content")return or.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:replace_file_content"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n==
"object"&&!Array.isArray(n)){let y;if(n.path===void 0&&(y="path"))return or.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"req\
uired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="path"){return or.errors=[{instancePath:s+"/\
data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional propert\
ies"}],!1;break}if(o===e&&n.path!==void 0){let g=n.path;if(e===e)if(typeof g=="string"){if(g.length<1)return or.errors=[{instancePath:s+"/data/path",schemaPath:"\
#/properties/data/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return or.errors=[{instancePath:s+
"/data/path",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return or.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return or.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return or.errors=t,e===0}var Ma=Cr;function Cr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return Cr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return Cr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:run_command")return Cr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
terminal:run_command"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(Object.keys(n).length>0)return Cr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperti\
es",params:{limit:0},message:"must NOT have more than 0 properties"}],!1;for(let y in n){return Cr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}}else return Cr.errors=
[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else
return Cr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Cr.errors=t,e===0}var Qa=pr;function pr(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.type===void 0&&(i="type")||r.data===void 0&&(i="data"))return pr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="type"||n==="data")){return pr.errors=[{instancePath:s,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.type!==void 0){
let n=e;if(r.type!=="terminal:write_file")return pr.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"t\
erminal:write_file"},message:"must be equal to constant"}],!1;var a=n===e}else var a=!0;if(a)if(r.data!==void 0){let n=r.data,d=e;if(e===d)if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let y;if(n.path===void 0&&(y="path"))return pr.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let o=e;for(let g in n)if(g!=="path"){return pr.errors=[{instancePath:s+"/data",schemaPath:"\
#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(o===
e&&n.path!==void 0){let g=n.path;if(e===e)if(typeof g=="string"){if(g.length<1)return pr.errors=[{instancePath:s+"/data/path",schemaPath:"#/properties/data/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pr.errors=[{instancePath:s+"/data/p\
ath",schemaPath:"#/properties/data/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return pr.errors=[{instancePath:s+
"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=d===e}else var a=!0}}}else return pr.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pr.errors=t,e===0}var Wa=as;function as(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.type===void 0&&(a="type"))return as.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.type!==void 0&&typeof r.type!="string")return as.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}else return as.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return as.errors=t,e===0}var yn=yt;function yt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.auth===void 0&&(i="auth")||r.note_id===void 0&&(i="note_id"))return yt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;if(r.auth!==void 0){let p=r.auth,n=e;if(e===n)if(p&&typeof p=="object"&&!Array.isArray(p)){let d;if(p.token===
void 0&&(d="token"))return yt.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:d},message:"mus\
t have required property '"+d+"'"}],!1;if(p.token!==void 0&&typeof p.token!="string")return yt.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/au\
th/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return yt.errors=[{instancePath:s+"/auth",schemaPath:"#/prope\
rties/auth/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=n===e}else var a=!0;if(a)if(r.note_id!==void 0){let p=e;if(typeof r.note_id!=
"string")return yt.errors=[{instancePath:s+"/note_id",schemaPath:"#/properties/note_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=p===e}else var a=!0}else return yt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return yt.
errors=t,e===0}var un=ae,Gr={type:"object",properties:{id:{type:"string"},user_id:{type:"string"},title:{type:"string"},data:{type:["object","null"],properties:{
content:{type:["object","null"],properties:{md:{type:"string"},html:{type:"string"},json:{}}}}},meta:{type:["object","null"]},is_pinned:{type:["boolean","null"]},
access_control:{type:["object","null"],properties:{read:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{
type:"string"}}}},write:{type:"object",properties:{group_ids:{type:"array",items:{type:"string"}},user_ids:{type:"array",items:{type:"string"}}}}}},access_grants:{
type:"array",items:{type:"object",properties:{id:{type:"string"},resource_type:{const:"note"},resource_id:{type:"string"},principal_type:{enum:["user","group"]},
principal_id:{type:"string"},permission:{enum:["read","write"]},created_at:{type:"integer"}},required:["id","resource_type","resource_id","principal_type","prin\
cipal_id","permission","created_at"],additionalProperties:!1}},created_at:{type:"integer"},updated_at:{type:"integer"}},required:["id","user_id","title","data",
"meta","created_at","updated_at"],additionalProperties:!1,$id:"schema:///note/update"};function ae(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){
let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.user_id===void 0&&(f="user_id")||r.title===void 0&&(f="\
title")||r.data===void 0&&(f="data")||r.meta===void 0&&(f="meta")||r.created_at===void 0&&(f="created_at")||r.updated_at===void 0&&(f="updated_at"))return ae.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let h in r)
if(!Ze.call(Gr.properties,h)){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return ae.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(r.user_id!==void 0){let h=e;if(typeof r.
user_id!="string")return ae.errors=[{instancePath:s+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var a=h===e}else var a=!0;if(a){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return ae.errors=[{instancePath:s+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e}else var a=!0;if(a){if(r.data!==void 0){let h=r.data,b=e;if(!(h&&
typeof h=="object"&&!Array.isArray(h))&&h!==null)return ae.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:Gr.properties.
data.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h=="object"&&!Array.isArray(h)&&h.content!==void 0){let _=h.content,w=e;if(!(_&&typeof _=="obj\
ect"&&!Array.isArray(_))&&_!==null)return ae.errors=[{instancePath:s+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{
type:Gr.properties.data.properties.content.type},message:"must be object,null"}],!1;if(e===w&&_&&typeof _=="object"&&!Array.isArray(_)){if(_.md!==void 0){let P=e;
if(typeof _.md!="string")return ae.errors=[{instancePath:s+"/data/content/md",schemaPath:"#/properties/data/properties/content/properties/md/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0;if(i)if(_.html!==void 0){let P=e;if(typeof _.html!="string")return ae.errors=[{instancePath:s+
"/data/content/html",schemaPath:"#/properties/data/properties/content/properties/html/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=P===e}else var i=!0}}var a=b===e}else var a=!0;if(a){if(r.meta!==void 0){let h=r.meta,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return ae.
errors=[{instancePath:s+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type:Gr.properties.meta.type},message:"must be object,null"}],!1;var a=b===
e}else var a=!0;if(a){if(r.is_pinned!==void 0){let h=r.is_pinned,b=e;if(typeof h!="boolean"&&h!==null)return ae.errors=[{instancePath:s+"/is_pinned",schemaPath:"\
#/properties/is_pinned/type",keyword:"type",params:{type:Gr.properties.is_pinned.type},message:"must be boolean,null"}],!1;var a=b===e}else var a=!0;if(a){if(r.
access_control!==void 0){let h=r.access_control,b=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return ae.errors=[{instancePath:s+"/access_control",
schemaPath:"#/properties/access_control/type",keyword:"type",params:{type:Gr.properties.access_control.type},message:"must be object,null"}],!1;if(e===b&&h&&typeof h==
"object"&&!Array.isArray(h)){if(h.read!==void 0){let _=h.read,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let P=_.group_ids,
j=e;if(e===j)if(Array.isArray(P)){var p=!0;let D=P.length;for(let T=0;T<D;T++){let x=e;if(typeof P[T]!="string")return ae.errors=[{instancePath:s+"/access_contr\
ol/read/group_ids/"+T,schemaPath:"#/properties/access_control/properties/read/properties/group_ids/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var p=x===e;if(!p)break}}else return ae.errors=[{instancePath:s+"/access_control/read/group_ids",schemaPath:"#/properties/access_control/prop\
erties/read/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0;if(n)if(_.user_ids!==void 0){
let P=_.user_ids,j=e;if(e===j)if(Array.isArray(P)){var d=!0;let T=P.length;for(let x=0;x<T;x++){let A=e;if(typeof P[x]!="string")return ae.errors=[{instancePath:s+
"/access_control/read/user_ids/"+x,schemaPath:"#/properties/access_control/properties/read/properties/user_ids/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var d=A===e;if(!d)break}}else return ae.errors=[{instancePath:s+"/access_control/read/user_ids",schemaPath:"#/properties/access_co\
ntrol/properties/read/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else var n=!0}else return ae.errors=
[{instancePath:s+"/access_control/read",schemaPath:"#/properties/access_control/properties/read/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var l=w===e}else var l=!0;if(l)if(h.write!==void 0){let _=h.write,w=e;if(e===w)if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.group_ids!==void 0){let j=_.
group_ids,D=e;if(e===D)if(Array.isArray(j)){var y=!0;let T=j.length;for(let x=0;x<T;x++){let A=e;if(typeof j[x]!="string")return ae.errors=[{instancePath:s+"/ac\
cess_control/write/group_ids/"+x,schemaPath:"#/properties/access_control/properties/write/properties/group_ids/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var y=A===e;if(!y)break}}else return ae.errors=[{instancePath:s+"/access_control/write/group_ids",schemaPath:"#/properties/access_\
control/properties/write/properties/group_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=D===e}else var o=!0;if(o)if(_.user_ids!==
void 0){let j=_.user_ids,D=e;if(e===D)if(Array.isArray(j)){var g=!0;let x=j.length;for(let A=0;A<x;A++){let E=e;if(typeof j[A]!="string")return ae.errors=[{instancePath:s+
"/access_control/write/user_ids/"+A,schemaPath:"#/properties/access_control/properties/write/properties/user_ids/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var g=E===e;if(!g)break}}else return ae.errors=[{instancePath:s+"/access_control/write/user_ids",schemaPath:"#/properties/access_c\
ontrol/properties/write/properties/user_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=D===e}else var o=!0}else return ae.errors=
[{instancePath:s+"/access_control/write",schemaPath:"#/properties/access_control/properties/write/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var l=w===e}else var l=!0}var a=b===e}else var a=!0;if(a){if(r.access_grants!==void 0){let h=r.access_grants,b=e;if(e===b)if(Array.isArray(h)){var m=!0;
let _=h.length;for(let w=0;w<_;w++){let P=h[w],j=e;if(e===j)if(P&&typeof P=="object"&&!Array.isArray(P)){let T;if(P.id===void 0&&(T="id")||P.resource_type===void 0&&
(T="resource_type")||P.resource_id===void 0&&(T="resource_id")||P.principal_type===void 0&&(T="principal_type")||P.principal_id===void 0&&(T="principal_id")||P.
permission===void 0&&(T="permission")||P.created_at===void 0&&(T="created_at"))return ae.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/ac\
cess_grants/items/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{let x=e;for(let A in P)if(!(A==="i\
d"||A==="resource_type"||A==="resource_id"||A==="principal_type"||A==="principal_id"||A==="permission"||A==="created_at")){return ae.errors=[{instancePath:s+"/a\
ccess_grants/"+w,schemaPath:"#/properties/access_grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must N\
OT have additional properties"}],!1;break}if(x===e){if(P.id!==void 0){let A=e;if(typeof P.id!="string")return ae.errors=[{instancePath:s+"/access_grants/"+w+"/i\
d",schemaPath:"#/properties/access_grants/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=A===e}else var c=!0;
if(c){if(P.resource_type!==void 0){let A=e;if(P.resource_type!=="note")return ae.errors=[{instancePath:s+"/access_grants/"+w+"/resource_type",schemaPath:"#/prop\
erties/access_grants/items/properties/resource_type/const",keyword:"const",params:{allowedValue:"note"},message:"must be equal to constant"}],!1;var c=A===e}else
var c=!0;if(c){if(P.resource_id!==void 0){let A=e;if(typeof P.resource_id!="string")return ae.errors=[{instancePath:s+"/access_grants/"+w+"/resource_id",schemaPath:"\
#/properties/access_grants/items/properties/resource_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=A===e}else var c=!0;if(c){
if(P.principal_type!==void 0){let A=P.principal_type,E=e;if(!(A==="user"||A==="group"))return ae.errors=[{instancePath:s+"/access_grants/"+w+"/principal_type",schemaPath:"\
#/properties/access_grants/items/properties/principal_type/enum",keyword:"enum",params:{allowedValues:Gr.properties.access_grants.items.properties.principal_type.
enum},message:"must be equal to one of the allowed values"}],!1;var c=E===e}else var c=!0;if(c){if(P.principal_id!==void 0){let A=e;if(typeof P.principal_id!="s\
tring")return ae.errors=[{instancePath:s+"/access_grants/"+w+"/principal_id",schemaPath:"#/properties/access_grants/items/properties/principal_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=A===e}else var c=!0;if(c){if(P.permission!==void 0){let A=P.permission,E=e;if(!(A==="read"||A===
"write"))return ae.errors=[{instancePath:s+"/access_grants/"+w+"/permission",schemaPath:"#/properties/access_grants/items/properties/permission/enum",keyword:"e\
num",params:{allowedValues:Gr.properties.access_grants.items.properties.permission.enum},message:"must be equal to one of the allowed values"}],!1;var c=E===e}else
var c=!0;if(c)if(P.created_at!==void 0){let A=P.created_at,E=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ae.errors=[{instancePath:s+"/acce\
ss_grants/"+w+"/created_at",schemaPath:"#/properties/access_grants/items/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;var c=E===e}else var c=!0}}}}}}}}else return ae.errors=[{instancePath:s+"/access_grants/"+w,schemaPath:"#/properties/access_grants/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var m=j===e;if(!m)break}}else return ae.errors=[{instancePath:s+"/access_grants",schemaPath:"#/proper\
ties/access_grants/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=b===e}else var a=!0;if(a){if(r.created_at!==void 0){let h=r.created_at,
b=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ae.errors=[{instancePath:s+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var a=b===e}else var a=!0;if(a)if(r.updated_at!==void 0){let h=r.updated_at,b=e;if(!(typeof h=="num\
ber"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ae.errors=[{instancePath:s+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;var a=b===e}else var a=!0}}}}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ae.errors=t,e===0}var mn=Pt,fn={type:"object",properties:{model:{type:"string"},action:{type:"string"},chat_id:{type:[
"string","null"]}},required:["model"],$id:"schema:///presence/usage"};function Pt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.model===void 0&&(i="model"))return Pt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;if(r.model!==void 0){let p=e;if(typeof r.model!="string")return Pt.errors=
[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a){
if(r.action!==void 0){let p=e;if(typeof r.action!="string")return Pt.errors=[{instancePath:s+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=p===e}else var a=!0;if(a)if(r.chat_id!==void 0){let p=r.chat_id,n=e;if(typeof p!="string"&&p!==null)return Pt.
errors=[{instancePath:s+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type:fn.properties.chat_id.type},message:"must be string,null"}],
!1;var a=n===e}else var a=!0}}else return Pt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pt.
errors=t,e===0}var cn=ds;function ds(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let a in r){
return ds.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additi\
onal properties"}],!1;break}else return ds.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ds.
errors=t,e===0}var hn=ls;function ls(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(Array.isArray(r)){if(r.length>0)return ls.errors=
[{instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"}],!1}else return ls.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return ls.errors=t,e===0}var gn=qs;function qs(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(qs.errors=t,
e===0):(qs.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1)}var vn=kt;function kt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth"))return kt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.auth!==void 0){let i=r.auth;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if(i.token===void 0&&(n="token"))return kt.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(i.token!==void 0&&typeof i.token!="string")return kt.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return kt.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return kt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return kt.errors=t,e===0}var _n=As;function As(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0,a=e,i=!1,p=e;if(e===p)if(Array.isArray(r)){if(r.length>0){let y={
instancePath:s,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};t===null?t=[y]:t.push(y),e++}}else{
let y={instancePath:s,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[y]:t.push(y),e++}var n=p===e;if(i=i||
n,!i){let y=e;if(e===y)if(Array.isArray(r))if(r.length>1){let g={instancePath:s,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};t===null?t=[g]:t.push(g),e++}else if(r.length<1){let g={instancePath:s,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};t===null?t=[g]:t.push(g),e++}else{var d=!0;let g=r.length;for(let m=0;m<g;m++){let c=r[m],f=e;if(e===f)if(c&&
typeof c=="object"&&!Array.isArray(c)){let h;if(c.id===void 0&&(h="id")||c.name===void 0&&(h="name")){let b={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/re\
quired",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};t===null?t=[b]:t.push(b),e++}else{let b=e;for(let v in c)if(!(v===
"id"||v==="name")){let _={instancePath:s+"/"+m,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};t===null?t=[_]:t.push(_),e++;break}if(b===e){if(c.id!==void 0){let v=e;if(typeof c.id!="string"){let _={instancePath:s+"/"+
m+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[_]:t.push(_),e++}var l=v===e}else
var l=!0;if(l)if(c.name!==void 0){let v=e;if(typeof c.name!="string"){let w={instancePath:s+"/"+m+"/name",schemaPath:"#/anyOf/1/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[w]:t.push(w),e++}var l=v===e}else var l=!0}}}else{let h={instancePath:s+"/"+m,schemaPath:"#/a\
nyOf/1/items/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[h]:t.push(h),e++}var d=f===e;if(!d)break}}else{let g={instancePath:s,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[g]:t.push(g),e++}var n=y===e;i=i||n}if(i)e=a,t!==null&&(a?
t.length=a:t=null);else{let y={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return t===null?t=[y]:t.push(
y),e++,As.errors=t,!1}return As.errors=t,e===0}var bn=wt;function wt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.auth===void 0&&(a="auth"))return wt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requir\
ed property '"+a+"'"}],!1;if(r.auth!==void 0){let i=r.auth;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if(i.token===void 0&&(n="token"))return wt.
errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;if(i.token!==void 0&&typeof i.token!="string")return wt.errors=[{instancePath:s+"/auth/token",schemaPath:"#/properties/auth/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1}else return wt.errors=[{instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return wt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return wt.errors=t,e===0}var Pn=te,kn=ie,wn=Ge,jn=Ae,qn=Pe,An=Gt,On=Bt,Dn=Sr,Nn=xe,$n=fe,xn=dr,Tn=De,En=le,In=ge,Vn=ne,Fn=de,Ln=oe,Rn=ve,Cn=ys;function ys(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.token!==
void 0&&typeof r.token!="string")return ys.errors=[{instancePath:s+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return ys.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ys.errors=
t,e===0}var zn=jt;function jt(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;
if(r.sid===void 0&&(a="sid"))return jt.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required\
 property '"+a+"'"}],!1;{let i=e;for(let p in r)if(p!=="sid"){return jt.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.sid!==void 0){let p=r.sid;if(e===e)if(typeof p=="string"){
if(p.length<1)return jt.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return jt.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1}}}else return jt.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return jt.errors=
t,e===0}var Sn=Ie;function Ie(r,{instancePath:s="",parentData:O,parentDataProperty:q,rootData:k=r}={}){let t=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;
if(r.sid===void 0&&(i="sid")||r.upgrades===void 0&&(i="upgrades")||r.pingTimeout===void 0&&(i="pingTimeout")||r.pingInterval===void 0&&(i="pingInterval")||r.maxPayload===
void 0&&(i="maxPayload"))return Ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required pro\
perty '"+i+"'"}],!1;{let p=e;for(let n in r)if(!(n==="sid"||n==="upgrades"||n==="pingTimeout"||n==="pingInterval"||n==="maxPayload")){return Ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.sid!==void 0){let n=r.sid,d=e;if(e===d)if(typeof n=="string"){if(n.length<1)return Ie.errors=[{instancePath:s+"/sid",schemaPath:"#/properties/sid/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Ie.errors=[{instancePath:s+"/sid",schemaPath:"#/prope\
rties/sid/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===e}else var a=!0;if(a){if(r.upgrades!==void 0){let n=r.upgrades,d=e;
if(e===d)if(Array.isArray(n)){if(n.length>0)return Ie.errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/maxItems",keyword:"maxItems",params:{
limit:0},message:"must NOT have more than 0 items"}],!1}else return Ie.errors=[{instancePath:s+"/upgrades",schemaPath:"#/properties/upgrades/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=d===e}else var a=!0;if(a){if(r.pingTimeout!==void 0){let n=r.pingTimeout,d=e;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n)))return Ie.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingTimeout/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return Ie.errors=[{instancePath:s+"/pingTimeout",schemaPath:"#/properties/pingT\
imeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=d===e}else var a=!0;if(a){if(r.pingInterval!==void 0){let n=r.
pingInterval,d=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ie.errors=[{instancePath:s+"/pingInterval",schemaPath:"#/properties/pingInterva\
l/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return Ie.errors=[{instancePath:s+
"/pingInterval",schemaPath:"#/properties/pingInterval/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=d===e}else var a=!0;
if(a)if(r.maxPayload!==void 0){let n=r.maxPayload,d=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ie.errors=[{instancePath:s+"/maxPayload",schemaPath:"\
#/properties/maxPayload/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return Ie.
errors=[{instancePath:s+"/maxPayload",schemaPath:"#/properties/maxPayload/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var a=d===e}else var a=!0}}}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.
errors=t,e===0}var Xa=Object.freeze({ok:!0});function N(r,s,O){if(!(r===void 0||r(s)))return r.errors.map(q=>({path:O+q.instancePath,keyword:q.keyword,message:q.
message,params:q.params}))}function $(r){return r===void 0?Xa:{ok:!1,errors:r}}function ms(r,s,O){let q=O===null||typeof O!="object"?void 0:O.data,k=q===null||typeof q!=
"object"?void 0:q.type,t=(typeof k=="string"?r[k]:void 0)??s,e;for(let[a,i]of t){let p=N(a,O,"")??(i===void 0?void 0:N(i,q,"/data"));if(p===void 0)return Xa;e??=
p}return $(e)}var Un={__proto__:null,typing:[[us,xs]],last_read_at:[[us,Ys]]},Kn=[[us,void 0]];function Wn(r){return ms(Un,Kn,r)}var Bn={__proto__:null,typing:[
[$s,xs]],message:[[zr,ra],[Ts,na]],"message:reply":[[zr,ea]],"message:update":[[zr,_s],[Ns,_s],[zr,sa]],"message:delete":[[zr,Zs]],"message:reaction:add":[[zr,aa]],
"message:reaction:remove":[[zr,ia]],"channel:created":[[Ds,Xs]],"channel:mute":[[Os,ta]]},Gn=[[$s,void 0],[zr,void 0],[Ts,void 0],[Ns,void 0],[Ds,void 0],[Os,void 0]];
function Xn(r){return ms(Bn,Gn,r)}var Hn={__proto__:null,status:[[ee,Ga]],"chat:completion":[[ee,_a],[bs,pa]],"response:completion":[[ee,Ka]],"chat:message:delt\
a":[[ee,ka]],message:[[ee,za]],"chat:message":[[ee,$a]],replace:[[ee,Ua]],"chat:message:files":[[ee,Aa]],files:[[ee,Ca]],"chat:message:embeds":[[ee,wa]],embeds:[
[ee,Ra]],"chat:message:error":[[ee,ja]],"chat:message:follow_ups":[[ee,Oa]],"chat:message:favorite":[[ee,qa]],"chat:message:tasks":[[ee,Da]],"chat:message:voice":[
[ee,Na]],"chat:title":[[ee,Va]],"chat:tags":[[ee,Ea]],"chat:tasks:cancel":[[ee,Ia]],source:[[ee,Ba]],citation:[[ee,Fa]],notification:[[ee,Sa]],"chat:active":[[ee,
va]],"chat:list":[[ee,Pa],[ws,ba]],"chat:reload":[[ee,Ta]],"chat:outlet":[[ee,xa]],context_compaction:[[ee,La]],"terminal:display_file":[[ee,Ha]],"terminal:writ\
e_file":[[ee,Qa]],"terminal:replace_file_content":[[ee,Ja]],"terminal:run_command":[[ee,Ma]],"calendar:alert":[[ws,ga]],"chat:presence":[[Ps,ma]],"chat:access":[
[Ps,oa]],typing:[[ca,ha]],"chat:messages":[[bs,ua]],confirmation:[[ee,Cs]],input:[[ee,Ks]],execute:[[ee,Us]],"execute:python":[[ee,zs]],"execute:tool":[[ee,Ss]],
"request:chat:completion":[[ee,Bs]],"request:user_input":[[ee,Qs]],"request:elicitation":[[ee,Gs]],"voice:play_animation":[[ee,Ws]],"request:terminal":[[ee,Ms]],
"request:terminal:state":[[ee,Js]],"request:interaction:done":[[ee,Hs]]},Jn=[[ee,Wa]];function Yn(r){return ms(Hn,Jn,r)}var Mn={__proto__:null,last_read_at:[[Kt,
la]],join:[[Kt,da]],leave:[[Kt,ya]],typing:[[Kt,fa]]},Qn=[[Kt,void 0]];function Zn(r){return ms(Mn,Qn,r)}var eo={"call/confirmation-answer":r=>$(N(Ya,r,"")),"ca\
ll/confirmation":r=>$(N(Cs,r,"")),"call/direct-chunk":r=>$(N(Za,r,"")),"call/direct-done":r=>$(N(ei,r,"")),"call/direct-text":r=>$(N(ri,r,"")),"call/execute-ans\
wer":r=>$(N(ti,r,"")),"call/execute-python-answer":r=>$(N(si,r,"")),"call/execute-python":r=>$(N(zs,r,"")),"call/execute-tool-answer":r=>$(N(ai,r,"")),"call/exe\
cute-tool":r=>$(N(Ss,r,"")),"call/execute":r=>$(N(Us,r,"")),"call/input-answer":r=>$(N(oi,r,"")),"call/input":r=>$(N(Ks,r,"")),"call/request-chat-completion-ans\
wer":r=>$(N(li,r,"")),"call/request-chat-completion":r=>$(N(Bs,r,"")),"call/request-elicitation-answer":r=>$(N(ui,r,"")),"call/request-elicitation":r=>$(N(Gs,r,
"")),"call/request-interaction-done":r=>$(N(Hs,r,"")),"call/request-terminal-answer":r=>$(N(fi,r,"")),"call/request-terminal-state-answer":r=>$(N(ci,r,"")),"cal\
l/request-terminal-state":r=>$(N(Js,r,"")),"call/request-terminal":r=>$(N(Ms,r,"")),"call/request-user-input-answer":r=>$(N(hi,r,"")),"call/request-user-input":r=>$(
N(Qs,r,"")),"call/voice-play-animation-answer":r=>$(N(gi,r,"")),"call/voice-play-animation":r=>$(N(Ws,r,"")),"channel/app-reply":r=>$(N(_i,r,"")),"channel/clien\
t-envelope":r=>$(N(us,r,"")),"channel/created":r=>$(N(Xs,r,"")),"channel/encryption-available":r=>$(N(Pi,r,"")),"channel/encryption-bind":r=>$(N(wi,r,"")),"chan\
nel/encryption-channel":r=>$(N(ji,r,"")),"channel/encryption-done-ack":r=>$(N(qi,r,"")),"channel/encryption-event":r=>$(N(Ai,r,"")),"channel/encryption-join":r=>$(
N(Oi,r,"")),"channel/encryption-packet":r=>$(N(Di,r,"")),"channel/encryption-participation":r=>$(N($i,r,"")),"channel/encryption-state-ack":r=>$(N(xi,r,"")),"ch\
annel/encryption-status-ack":r=>$(N(Ti,r,"")),"channel/envelope":r=>$(N(zr,r,"")),"channel/last-read-at":r=>$(N(Ys,r,"")),"channel/message-delete":r=>$(N(Zs,r,"")),
"channel/message-reply":r=>$(N(ea,r,"")),"channel/message-update":r=>$(N(_s,r,"")),"channel/message":r=>$(N(ra,r,"")),"channel/mute-envelope":r=>$(N(Os,r,"")),"\
channel/mute":r=>$(N(ta,r,"")),"channel/notice-envelope":r=>$(N(Ds,r,"")),"channel/pinned-update":r=>$(N(sa,r,"")),"channel/reaction-add":r=>$(N(aa,r,"")),"chan\
nel/reaction-remove":r=>$(N(ia,r,"")),"channel/stream-envelope":r=>$(N(Ns,r,"")),"channel/typing-envelope":r=>$(N($s,r,"")),"channel/typing":r=>$(N(xs,r,"")),"c\
hannel/webhook-envelope":r=>$(N(Ts,r,"")),"channel/webhook-message":r=>$(N(na,r,"")),"chat/access":r=>$(N(oa,r,"")),"chat/client-envelope":r=>$(N(Kt,r,"")),"cha\
t/completion-copy":r=>$(N(pa,r,"")),"chat/copy-envelope":r=>$(N(bs,r,"")),"chat/decision-ack":r=>$(N(Li,r,"")),"chat/join":r=>$(N(da,r,"")),"chat/last-read-at":r=>$(
N(la,r,"")),"chat/leave":r=>$(N(ya,r,"")),"chat/messages":r=>$(N(ua,r,"")),"chat/notice-envelope":r=>$(N(Ps,r,"")),"chat/presence":r=>$(N(ma,r,"")),"chat/send-t\
yping":r=>$(N(fa,r,"")),"chat/typing-envelope":r=>$(N(ca,r,"")),"chat/typing":r=>$(N(ha,r,"")),"document/awareness":r=>$(N(Ci,r,"")),"document/error":r=>$(N(Si,
r,"")),"document/join":r=>$(N(Ui,r,"")),"document/joined-state":r=>$(N(Ki,r,"")),"document/leave":r=>$(N(Gi,r,"")),"document/send-awareness":r=>$(N(Hi,r,"")),"d\
ocument/send-update":r=>$(N(Ji,r,"")),"document/state-request":r=>$(N(Mi,r,"")),"document/state":r=>$(N(Qi,r,"")),"document/update-ack":r=>$(N(Wi,r,"")),"docume\
nt/update":r=>$(N(Xi,r,"")),"document/user-joined":r=>$(N(Zi,r,"")),"document/user-left":r=>$(N(en,r,"")),"events/automation-result":r=>$(N(rn,r,"")),"events/ca\
lendar-alert":r=>$(N(ga,r,"")),"events/chat-active":r=>$(N(va,r,"")),"events/chat-completion":r=>$(N(_a,r,"")),"events/chat-list-read":r=>$(N(ba,r,"")),"events/\
chat-list":r=>$(N(Pa,r,"")),"events/chat-message-delta":r=>$(N(ka,r,"")),"events/chat-message-embeds":r=>$(N(wa,r,"")),"events/chat-message-error":r=>$(N(ja,r,"")),
"events/chat-message-favorite":r=>$(N(qa,r,"")),"events/chat-message-files":r=>$(N(Aa,r,"")),"events/chat-message-follow-ups":r=>$(N(Oa,r,"")),"events/chat-mess\
age-tasks":r=>$(N(Da,r,"")),"events/chat-message-voice":r=>$(N(Na,r,"")),"events/chat-message":r=>$(N($a,r,"")),"events/chat-outlet":r=>$(N(xa,r,"")),"events/ch\
at-reload":r=>$(N(Ta,r,"")),"events/chat-tags":r=>$(N(Ea,r,"")),"events/chat-tasks-cancel":r=>$(N(Ia,r,"")),"events/chat-title":r=>$(N(Va,r,"")),"events/citatio\
n":r=>$(N(Fa,r,"")),"events/context-compaction":r=>$(N(La,r,"")),"events/embeds":r=>$(N(Ra,r,"")),"events/envelope":r=>$(N(ee,r,"")),"events/files":r=>$(N(Ca,r,
"")),"events/message":r=>$(N(za,r,"")),"events/notification":r=>$(N(Sa,r,"")),"events/partial-envelope":r=>$(N(ws,r,"")),"events/replace":r=>$(N(Ua,r,"")),"even\
ts/response-completion":r=>$(N(Ka,r,"")),"events/source":r=>$(N(Ba,r,"")),"events/status":r=>$(N(Ga,r,"")),"events/terminal-display-file":r=>$(N(Ha,r,"")),"even\
ts/terminal-replace-file-content":r=>$(N(Ja,r,"")),"events/terminal-run-command":r=>$(N(Ma,r,"")),"events/terminal-write-file":r=>$(N(Qa,r,"")),"events/unknown":r=>$(
N(Wa,r,"")),"note/join":r=>$(N(yn,r,"")),"note/update":r=>$(N(un,r,"")),"presence/usage":r=>$(N(mn,r,"")),"session/access-updated":r=>$(N(cn,r,"")),"session/emp\
ty-ack":r=>$(N(hn,r,"")),"session/heartbeat":r=>$(N(gn,r,"")),"session/join-channels":r=>$(N(vn,r,"")),"session/user-join-ack":r=>$(N(_n,r,"")),"session/user-jo\
in":r=>$(N(bn,r,"")),"shared/channel-message":r=>$(N(Pn,r,"")),"shared/channel":r=>$(N(kn,r,"")),"shared/chat-person":r=>$(N(wn,r,"")),"shared/code-execution":r=>$(
N(jn,r,"")),"shared/completion-chunk":r=>$(N(qn,r,"")),"shared/completion-end":r=>$(N(An,r,"")),"shared/completion-progress":r=>$(N(On,r,"")),"shared/encryption\
-done":r=>$(N(Dn,r,"")),"shared/encryption-refused":r=>$(N(Nn,r,"")),"shared/encryption-state":r=>$(N($n,r,"")),"shared/encryption-status":r=>$(N(xn,r,"")),"sha\
red/file-item":r=>$(N(Tn,r,"")),"shared/output-item":r=>$(N(En,r,"")),"shared/reaction":r=>$(N(In,r,"")),"shared/reply-target":r=>$(N(Vn,r,"")),"shared/source-i\
tem":r=>$(N(Fn,r,"")),"shared/user-name":r=>$(N(Ln,r,"")),"shared/webhook-name":r=>$(N(Rn,r,"")),"transport/connect":r=>$(N(Cn,r,"")),"transport/connected":r=>$(
N(zn,r,"")),"transport/open":r=>$(N(Sn,r,""))};export{Xn as validateChannelEvent,Wn as validateChannelRequest,Zn as validateChatRequest,Yn as validateEvents,eo as validators};
