const list = (hosts: string) => hosts.trim().split(/\s+/);

/**
 * News sites on which the extension works without being asked, by the language they mostly publish in. Registrable domains;
 * hosts below them are meant too. Checked by tests for duplicates and public suffixes.
 */
export const NEWS_HOSTS: Readonly<Record<string, readonly string[]>> = {
  ar: list(`
    24.ae aawsat.com addustour.com ahram.org.eg akhbarelyom.com al-ain.com al-akhbar.com al-monitor.com alalam.ir
    alanba.com.kw alarabiya.net alaraby.co.uk albawabhnews.com alghad.com alhurra.com alittihad.ae aljazeera.net
    aljazirah.com alkhaleej.ae almanar.com.lb almasryalyoum.com almayadeen.net almodon.com alquds.co.uk alrai.com
    alraimedia.com alriyadh.com alroya.om alsharq.com alsumaria.tv alwatan.com.sa alwatanvoice.com alyaum.com
    annahar.com arabi21.com asharq.com assabah.com.tn azzaman.com dostor.org echoroukonline.com elbalad.news
    elkhabar.com elwatannews.com enabbaladi.net eremnews.com hespress.com independentarabia.com kuna.net.kw
    lbcgroup.tv lebanon24.com maannews.net masrawy.com mc-doualiya.com mosaiquefm.net noonpost.com okaz.com.sa
    sabq.org sana.sy shorouknews.com skynewsarabia.com spa.gov.sa sudantribune.net wafa.ps wam.ae youm7.com`),
  de: list(`
    20min.ch abendblatt.de augsburger-allgemeine.de bild.de br.de bz-berlin.de derstandard.at diepresse.com dw.com
    faz.net focus.de fr.de freitag.de handelsblatt.com heute.at kleinezeitung.at kurier.at mdr.de merkur.de
    morgenpost.de mz.de n-tv.de ndr.de nn.de nzz.ch orf.at profil.at rnd.de rp-online.de saechsische.de sn.at
    spiegel.de srf.ch stern.de stuttgarter-zeitung.de sueddeutsche.de swr.de t-online.de tagesanzeiger.ch
    tagesschau.de tagesspiegel.de taz.de watson.ch wdr.de welt.de wiwo.de zdf.de zeit.de`),
  en: list(`
    abc.net.au abcnews.go.com afr.com aljazeera.com apnews.com axios.com bangkokpost.com bbc.co.uk bbc.com
    bloomberg.com bostonglobe.com businessinsider.com businesstimes.com.sg cbc.ca cbsnews.com channelnewsasia.com
    chicagotribune.com cnbc.com cnn.com ctvnews.ca dailymail.co.uk dailymaverick.co.za dawn.com economist.com
    egyptindependent.com euronews.com express.co.uk fortune.com foxnews.com france24.com ft.com globalnews.ca
    haaretz.com hindustantimes.com huffpost.com independent.co.uk indianexpress.com inquirer.net irishtimes.com
    japantimes.co.jp jpost.com koreaherald.com koreatimes.co.kr kyivindependent.com kyivpost.com latimes.com
    mailandguardian.co.za middleeasteye.net mirror.co.uk msnbc.com nation.africa nationalpost.com nbcnews.com
    ndtv.com news24.com newsweek.com newyorker.com npr.org nypost.com nytimes.com nzherald.co.nz pbs.org
    politico.com politico.eu premiumtimesng.com punchng.com rappler.com reuters.com rferl.org rte.ie scmp.com
    semafor.com sky.com slate.com smh.com.au standard.co.uk straitstimes.com telegraph.co.uk theage.com.au
    theatlantic.com theconversation.com thedailybeast.com theglobeandmail.com theguardian.com thehill.com
    thehindu.com theintercept.com themoscowtimes.com thenationalnews.com thestar.com thetimes.com time.com
    timesofindia.indiatimes.com timesofisrael.com tribune.com.pk usatoday.com usnews.com vanguardngr.com voanews.com
    vox.com washingtonpost.com wsj.com`),
  es: list(`
    20minutos.es abc.es ambito.com animalpolitico.com clarin.com cooperativa.cl efe.com el-nacional.com
    elcolombiano.com elcomercio.pe elconfidencial.com eldiario.es elespanol.com elespectador.com elfinanciero.com.mx
    elheraldo.hn elmercurio.com elmostrador.cl elmundo.es elnacional.cat elobservador.com.uy elpais.com
    elperiodico.com eltiempo.com eluniversal.com.mx emol.com excelsior.com.mx infobae.com jornada.com.mx
    lanacion.com.ar laprensa.hn larazon.es larepublica.pe latercera.com lavanguardia.com milenio.com nacion.com
    okdiario.com pagina12.com.ar perfil.com proceso.com.mx publico.es rpp.pe rtve.es semana.com telesurtv.net
    ultimahora.com`),
  fr: list(`
    20minutes.fr actu.fr bfmtv.com challenges.fr courrierinternational.com dhnet.be francetvinfo.fr humanite.fr
    jeuneafrique.com la-croix.com ladepeche.fr lalibre.be lapresse.ca latribune.fr ledauphine.com ledevoir.com
    lefigaro.fr lejdd.fr lemonde.fr leparisien.fr lepoint.fr lesechos.fr lesoir.be letemps.ch lexpress.fr
    liberation.fr lorientlejour.com marianne.net mediapart.fr nouvelobs.com ouest-france.fr radiofrance.fr rfi.fr
    rtbf.be rtl.fr rts.ch seneweb.com sudouest.fr tdg.ch tf1info.fr tv5monde.com`),
  it: list(`
    adnkronos.com ansa.it corriere.it fanpage.it ilfattoquotidiano.it ilgiornale.it ilsole24ore.com lastampa.it
    open.online rainews.it repubblica.it`),
  ja: list(`
    asahi.com jiji.com mainichi.jp nhk.or.jp nikkei.com sankei.com yomiuri.co.jp`),
  pl: list(`
    gazeta.pl gazetaprawna.pl interia.pl onet.pl polityka.pl polsatnews.pl rmf24.pl rp.pl tvn24.pl wp.pl wyborcza.pl`),
  pt: list(`
    cmjornal.pt cnnbrasil.com.br dn.pt estadao.com.br expresso.pt folha.uol.com.br globo.com jn.pt metropoles.com
    observador.pt publico.pt r7.com rtp.pt terra.com.br veja.abril.com.br`),
  ru: list(`
    aif.ru bfm.ru currenttime.tv dp.ru fontanka.ru forbes.ru gazeta.ru interfax.ru iz.ru kommersant.ru kp.ru
    lenta.ru meduza.io mk.ru moscowtimes.ru newizv.ru ng.ru novayagazeta.eu novayagazeta.ru pravda.ru rbc.ru
    regnum.ru rg.ru ria.ru rosbalt.ru rt.com svoboda.org tass.com tass.ru theins.ru tvrain.tv vedomosti.ru vesti.ru
    vz.ru zona.media`),
  tr: list(`
    bianet.org cnnturk.com cumhuriyet.com.tr gazeteduvar.com.tr haberturk.com hurriyet.com.tr milliyet.com.tr
    ntv.com.tr sabah.com.tr sozcu.com.tr trthaber.com yenisafak.com`),
  uk: list(`
    babel.ua hromadske.ua liga.net nv.ua pravda.com.ua rbc.ua suspilne.media tsn.ua ukrinform.ua unian.ua zn.ua`),
};
