import { foldText } from '../normalize.ts';

const words = (list: string): ReadonlySet<string> => new Set(foldText(list.trim()).split(/\s+/));

/** The commonest words of six languages, folded. */
export const COMMONEST = words(`
    a an the and or but of in on at to for from by with as is are was were be been being has have had do does did that this these those it its he she they his her their who which what when where will would could may might also said says after before about into over than more had since late
    في من على إلى أن إن التي الذي عن مع هذا هذه ذلك كان كانت كانا قد ما بعد قبل بين كما أو ثم حيث حتى عند كل أي هو هي أنه أنها خلال منذ وقال قال أكد وأكد أضاف وأضاف الرئيس عام العام بشكل
    le la les un une des du de et ou mais en dans sur pour par avec est sont a ont été que qui ce cette ces son sa ses il elle ils aux au depuis
    der die das den dem des ein eine einen und oder aber in im an auf zu mit von für ist sind war waren hat haben dass sich seit soll
    el los las una unos unas y o pero en con por para que se su sus es son fue ha han desde lo al del
    и в во на с со к по о об от до за из у что это как был была были его ее их он она они а но с якобы года
`);

/** Further ones that join, place or report; they tell nothing of what happened, but a quotation has them as it was said. */
export const LIGHT = words(`
    having
    him them there whom whose why how while can must should
    so too not no nor then only just very most less such some any all both each other another own same
    against among around because between beyond during if near off once out through
    under until up upon via whether within without i we you me us my our your
    say saying tell tells told report reports reported reportedly write writes wrote written according later
    الذين تلك كانوا يكون تكون لم لن لا هم أنهم
    بأن بأنه بأنها ضد نحو عبر فوق تحت قرب بشأن حول غير لدى دون سوى إذا لو هل قالت وقالت ذكر ذكرت وذكر وذكرت أفاد أفادت بحسب وفق به بها
    فيه فيها له لها عليه عليها إليه إليها منه منها
    sous sans contre entre vers chez ete etait etaient etre avoir avait avaient
    aurait auraient soit quoi dont cet leur leurs elles lui plus pas ne comme si apres avant devant
    selon dit dire affirme affirment declare rapporte ecrit
    einem einer eines ins am aus bei beim bis durch fur gegen nach ohne uber um unter vom vor wegen
    zum zur zwischen als wie wenn ob wird werden wurde wurden sei seien hatte hatten habe sein seine seinen seinem seiner ihr ihre
    ihren
    ihrem ihrer er sie man nicht kein keine keinen auch noch nur schon sollen laut sagt sagte sagten heisst berichtet berichtete
    schrieb
    u era eran fueron ser habia haber hay esta estan estaba contra entre
    sobre sin tras hasta hacia segun como cuando donde no ni mas ya muy si antes dijo dice afirma asegura
    ко обо для при под над без через между против после перед чтобы так же ли бы не ни или если когда где
    было быть ему ей им который которая которые которого которых году по-прежнему заявил заявила заявили сообщил сообщила сообщили
    сказал сказала
`);
