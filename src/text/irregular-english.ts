/** Irregular English forms and what they are forms of, where a stemmer leaves them apart. A form that is oftener another word's is not here (lay, bore, wound, ground). */
const FORMS =
  // Verbs
  "died=die dies=die dying=die lied=lie lies=lie lying=lie tied=tie ties=tie tying=tie arose=arise arisen=arise ate=eat eaten=eat beaten=beat " +
  "became=become began=begin begun=begin bent=bend bitten=bite bled=bleed blew=blow blown=blow bred=breed broke=break broken=break brought=bring " +
  "built=build burnt=burn bought=buy came=come caught=catch chose=choose chosen=choose clung=cling crept=creep dealt=deal dug=dig drank=drink " +
  "drunk=drink drawn=draw drew=draw driven=drive drove=drive dreamt=dream dwelt=dwell fallen=fall fell=fall fed=feed felt=feel fled=flee flew=fly " +
  "flown=fly flung=fling forbade=forbid forbidden=forbid forgave=forgive forgiven=forgive forgot=forget forgotten=forget fought=fight found=find " +
  "froze=freeze frozen=freeze gave=give given=give gone=go went=go goes=go grew=grow grown=grow had=have has=have heard=hear held=hold hid=hide hidden=hide " +
  "hung=hang kept=keep knelt=kneel knew=know known=know leapt=leap learnt=learn led=lead left=leave lent=lend lost=lose made=make meant=mean met=meet " +
  "misled=mislead mistook=mistake mistaken=mistake overcame=overcome overthrew=overthrow overthrown=overthrow paid=pay proven=prove " +
  "ran=run rang=ring rebuilt=rebuild ridden=ride rode=ride risen=rise rose=rise said=say sang=sing sung=sing sank=sink sunk=sink sat=sit saw=see seen=see " +
  "sent=send shaken=shake shook=shake shone=shine shot=shoot shown=show shrank=shrink shrunk=shrink slain=slay slew=slay slept=sleep slid=slide " +
  "smelt=smell sold=sell sought=seek spent=spend spilt=spill spoke=speak spoken=speak sped=speed sprang=spring sprung=spring stole=steal stolen=steal " +
  "stood=stand struck=strike stricken=strike stuck=stick stung=sting swam=swim swum=swim swept=sweep swollen=swell swore=swear sworn=swear swung=swing " +
  "taken=take took=take taught=teach thought=think threw=throw thrown=throw told=tell tore=tear torn=tear understood=understand undertook=undertake " +
  "upheld=uphold undergone=undergo underwent=undergo withdrawn=withdraw withdrew=withdraw withheld=withhold woke=wake woken=wake won=win " +
  "wore=wear worn=wear wept=weep written=write wrote=write " +
  // Nouns
  "children=child grandchildren=grandchild men=man women=woman policemen=policeman policewomen=policewoman firemen=fireman fishermen=fisherman businessmen=businessman gunmen=gunman " +
  "congressmen=congressman salesmen=salesman spokesmen=spokesman wives=wife knives=knife thieves=thief wolves=wolf halves=half shelves=shelf scarves=scarf " +
  "calves=calf loaves=loaf selves=self feet=foot teeth=tooth geese=goose mice=mouse crises=crisis analyses=analysis theses=thesis hypotheses=hypothesis " +
  "phenomena=phenomenon criteria=criterion bacteria=bacterium nuclei=nucleus fungi=fungus larvae=larva " +
  // British endings, which others write with a z
  "organise=organize organised=organize organising=organize organisation=organization organisations=organization recognise=recognize recognised=recognize " +
  "realise=realize realised=realize criticise=criticize criticised=criticize apologise=apologize apologised=apologize analyse=analyze analysed=analyze " +
  "colour=color colours=color honour=honor honoured=honor honours=honor labour=labor favour=favor favourite=favorite neighbour=neighbor neighbours=neighbor " +
  "harbour=harbor rumour=rumor rumours=rumor tumour=tumor defence=defense offence=offense licence=license centre=center centres=center theatre=theater " +
  "theatres=theater metre=meter metres=meter litre=liter litres=liter kilometre=kilometer kilometres=kilometer programme=program programmes=program " +
  "cheque=check tyre=tire tyres=tire grey=gray plough=plow jewellery=jewelry aeroplane=airplane aluminium=aluminum cancelled=cancel travelled=travel " +
  "travelling=travel traveller=traveler labelled=label fuelled=fuel modelling=model enrol=enroll fulfil=fulfill skilful=skillful mum=mom mums=mom";

const BASE: ReadonlyMap<string, string> = new Map(
  FORMS.split(" ").map((pair) => {
    const [form = "", base = ""] = pair.split("=");
    return [form, base];
  }),
);

/**
 * What an English word, folded, is an irregular form of; itself where it is none that is known.
 *
 * @example regularEnglish("wrote") // "write"
 */
export function regularEnglish(word: string): string {
  return BASE.get(word) ?? word;
}
