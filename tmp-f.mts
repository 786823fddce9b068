import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { FaceFinder } from './src/models/face-finder.ts';
const h='node_modules/@vladmandic/human/models/';
let t=performance.now();
const f=await FaceFinder.start({wasm:new Uint8Array(readFileSync('node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm')),model:readFileSync(h+'blazeface.json','utf8'),weights:new Uint8Array(readFileSync(h+'blazeface.bin'))});
console.log('start',performance.now()-t);
for (const p of process.argv.slice(2)) {
const ppm=execFileSync('convert-im6.q16',[p,'-resize','1080x1080>','ppm:-'],{maxBuffer:1e9});
const m=/^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0,30).toString('latin1'))!; const w=+m[1]!,hh=+m[2]!; const px=ppm.subarray(m[0].length);
t=performance.now();
const boxes=f.find(w,hh,({left,top,side})=>{const o=new Uint8Array(256*256*4);for(let y=0;y<256;y++)for(let x=0;x<256;x++){const sx=Math.round(left+(x+.5)*side/256-.5),sy=Math.round(top+(y+.5)*side/256-.5);if(sx<w&&sy<hh&&sx>=0&&sy>=0){const i=(sy*w+sx)*3;o.set(px.subarray(i,i+3),(y*256+x)*4);}}return o;});
console.log(p.split('/').pop(),w,hh,boxes.length,boxes.map(b=>[b.left|0,b.top|0,(b.right-b.left)|0,b.sure.toFixed(2)].join(',')).join(' '),(performance.now()-t)|0);
}
