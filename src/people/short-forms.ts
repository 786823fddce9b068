/** Common short forms of forenames in the UK, both ways round: a list may hold either. */
const families = `
william will bill billy willy liam
robert rob bob bobby robbie
richard rich rick ricky dick
thomas tom tommy
oliver ollie olly oli
olivia liv livvy livvie
elizabeth liz lizzie beth betty eliza libby
katherine catherine kathryn kate katie kathy cathy kat
alexander alex alec sandy xander
alexandra alex lexi lexie sasha
benjamin ben benny benji
charles charlie charley chas
charlotte charlie lottie char
daniel dan danny
edward ed eddie ned ted teddy
samuel sam sammy
samantha sam sammy
matthew matt matty
michael mike mick mikey
christopher chris kit
christina chris tina chrissie
anthony antony tony ant
andrew andy drew
nicholas nick nicky
nicola nicky nic
joseph joe joey
joshua josh
jonathan jon jonny john
james jim jimmy jamie
jacob jake
jack jackie
george georgie
georgina georgia georgie
frederick fred freddie freddy
henry harry hal
harriet hattie
harrison harry
isabella isabel isobel bella izzy izzie
jennifer jen jenny
jessica jess jessie
margaret maggie meg peggy
victoria vicky vicki tori
rebecca becky becca bex
stephen steven steve stevie
stephanie steph
timothy tim timmy
theodore theo ted teddy
zachary zach zac zack
patrick pat paddy
patricia pat trish
peter pete
philip phillip phil
gabriel gabe
nathaniel nathan nate
maximilian max
madeleine madeline maddie maddy
abigail abi abbie abby gail
amelia millie milly
emily em emmie
eleanor ellie nell nora
ella ellie
natalie nat
nathan nat nate
jasmine jas jaz
tabitha tabby
mohammed muhammad mohammad mohamed muhammed mo
abdullah abdul
imogen immy
francesca fran frankie
francis frank frankie
lawrence laurence larry
leonard leo len lenny
louis lewis lou
louise lou
gregory greg
kenneth ken kenny
ronald ron ronnie
dominic dom
cameron cam
kimberley kim
susan sue susie
deborah debbie deb
caroline carrie carol
penelope penny
poppy pops
rosemary rose rosie
rose rosie
`;

const others = new Map<string, Set<string>>();
for (const family of families.trim().split('\n')) {
  const [whole, ...short] = family.split(' ');
  const forms = [whole!, ...short];
  // Short forms of one whole name stand for it, and the whole for them; not for each other's others.
  for (const form of forms) {
    const here = others.get(form) ?? others.set(form, new Set()).get(form)!;
    if (form === whole) for (const one of short) here.add(one);
    else here.add(whole!);
  }
}

/** Other ways the bearer of a forename (folded) may be called; empty where none is known. */
export const shortFormsOf = (forename: string): ReadonlySet<string> => others.get(forename) ?? new Set();
