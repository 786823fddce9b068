/** Common short forms of forenames in the UK, both ways round: a list may hold either. */
const families = `
grace gracie
william will bill billy willy wills
robert rob bob bobby robbie
richard rich rick ricky dick
thomas tom tommy
oliver ollie olly oli
olivia liv livvy livvie
elizabeth liz lizzie lizzy beth bethy betty eliza elisabeth libby lilibet elsie
katherine catherine kathryn katharine kathrine kate katie katy kathy cathy kat kitty kath cath
catherine katherine kathryn katharine kate katie katy cathy cath kitty
kathryn kate katie katy kath kat
kate katie katy
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
georgia georgie
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
mohammed muhammad mohammad mohamed muhammed muhammed mo
muhammad mohammed mohammad mohamed muhammed mo
mohammad mohammed muhammad mohamed mo
mohamed mohammed muhammad mohammad mo
matilda tilly tilda mattie
beatrice bea bee trixie
beatrix bea trixie
amelie millie
mildred millie
emilia millie
camilla millie milla
bethany beth
bethan beth
stanley stan
albert bert bertie al
alfred alf alfie fred freddie
archibald archie
arthur art artie
augustus gus
barnaby barney
bartholomew bart
bernard bernie
bridget bridie
bronwen bron
cecilia celia cissy
clementine clem clemmie
constance connie
cordelia delia
cornelius con
david dave davey
davina vina
dorothy dot dotty dolly
douglas doug
duncan dunc
edmund ed ned eddie
edith edie
edwin ed
eilidh ellie
esther essie
eugene gene
evelyn evie eve
eve evie
ewan euan
felicity flick fliss
fiona fi
florence flo florrie flossie
geoffrey geoff
jeffrey jeff
gerald gerry
gwendolen gwen
hannah han
helena lena nell
hugh hughie
ignatius iggy
jacqueline jackie jacqui
jessamy jess
josephine jo josie
joanna jo joanne
joanne jo
judith judy jude
julia jules
julian jules
leonora nora
lillian lily lil
lucille lucy
lucinda lucy cindy
lydia lyd
magdalena lena magda
marcus mark
martha marti
martin marty
mary molly
maxwell max
maxine max
melanie mel
melissa mel
mitchell mitch
molly moll
montgomery monty
nadia nads
nigel nige
pamela pam
percival percy
philippa pippa pip
priscilla cilla
raphael rafe raf
raymond ray
reginald reg reggie
rosalind roz ros
roberta bobbie
roger rodge
rowena ro
rupert rupe
russell russ
sarah sally sadie
sebastian seb bas
seraphina sera
sidney sid
simon si
sophia sophie soph
sophie soph
sylvia syl
teresa terry tess tessa
theresa terry tess tessa
terence terry
tobias toby
toby tobes
tyrone ty
ursula ursie
valentina val tina
valerie val
vincent vince vinny
vivian viv
winifred winnie freddie
yvonne evie
aleksander alex olek sasha
aleksandra ola alex sasha
agnieszka aga
katarzyna kasia
malgorzata gosia
stanislaw staszek
wojciech wojtek
zofia zosia
abdulrahman abdul
ibrahim ibby
yusuf yusef joseph
hussain hussein husain
fatima fatimah
aisha ayesha aishah
zainab zaynab
ahmed ahmad
ali aly
gurpreet gurps
harpreet harps
manpreet manny
rhiannon rhi
gwenllian gwen llio
llewellyn lyn
gruffydd gruff griff
mairead maire
siobhan shiv
caoimhe keeva
saoirse sersha
padraig paddy pauric
donnchadh donnacha
aoife eefa
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

const none: ReadonlySet<string> = new Set();

/** Other ways the bearer of a forename (folded) may be called; empty where none is known. */
export const shortFormsOf = (forename: string): ReadonlySet<string> => others.get(forename) ?? none;

/** Whether a folded word is known as a forename: a help in telling columns apart, and no more. */
export const isForename = (word: string): boolean => others.has(word);
