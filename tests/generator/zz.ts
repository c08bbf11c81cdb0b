import { readBack, told } from "./read-back.js";
import { compareBook } from "./compare.js";
import { drawBook } from "./draw-book.js";
const [a,b]=[Number(process.argv[2]),Number(process.argv[3])];
let n=0,bad=0;
for(let s=a;s<b;s++){const book=drawBook(s,process.argv[4]==="u");const r=await compareBook(book);n++;if(r.problems.length){bad++;console.log(told({seed:s,features:book.features,...r}).slice(0,1000));}}
console.log(n,"books",bad,"bad");
