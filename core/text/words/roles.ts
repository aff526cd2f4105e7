import { wordList } from './word-list.ts';

/**
 * Words that say who somebody is rather than what happened: offices, ranks, "former". Beginnings of folded words; `=` at the end means
 * the whole word. Of Arabic words the stems are compared.
 */
const ROLES = [
  `president presidente presidenta prasident minister ministre ministro ministra premier kanzler senator senateur senador deputy deputies depute
  diputad abgeordnet parlamentarier lawmaker congressm governor gouverneur gobernador mayor= maire= alcalde burgermeister secretary secretaire
  secretario staatssekretar spokes= spokesm spokesw sprecher porte-parole portavoz ambassador ambassadeur embajador botschafter
  chief= chef= chefs= chefin jefe= jefa= head= heads= leader dirigeant= lider= lideres= anfuhrer general= generals= chairman chairwoman
  vorsitzend director= directeur director= direktor boss= former= formerly ancien= ancienne= ex= ehemalig fruher= fruhere antigu
  king= queen= roi= reina= rey= konig prince= princess= prinz crown= kronprinz couronne= heredero heritier lawyer avocat abogad anwalt
  politician politiker politicien official= officials= funktionar beamte responsables=`,
  `президент премьер министр сенатор депутат губернатор мэр= мэра= секретар представител пресс-секретар посол= посла= глава= главы= главе=
  главой= лидер руководител директор генерал= бывш экс= король принц наследн адвокат политик чиновник`,
  `رئيس رئيسة وزير وزيرة وزراء سناتور نائب محافظ عمدة سكرتير متحدث متحدثة سفير قائد زعيم مدير مديرة سابق سابقة ملك ولي عهد أمير محامي محام سياسي
  قيادي`,
];

const roles = wordList(ROLES.map((words) => [words.replaceAll(/\s+/g, ' ').trim(), true] as const));

/** Whether a folded word says who somebody is. */
export const isRole = (folded: string): boolean => roles(folded) === true;
