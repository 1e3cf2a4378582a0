//! Phrases that fit any message. Four languages side by side.

use crate::outreach::words::Phrases;

pub(in crate::outreach::checks) const VAGUE: Phrases = "\
    great addition; valuable addition; perfect addition; hope you are having; hope you re having; hope your day; hope you had; \
    bumping; bump this; any update on; did you get a chance; did you see my; en esperant que; j espere que votre; ich hoffe sie hatten; \
    espero que tenga*; aventure humaine; \
    exciting opportunit*; great opportunit*; amazing opportunit*; fantastic opportunit*; unique \
    opportunit*; incredible opportunit*; new opportunit*; interesting opportunit*; perfect opportunit*; \
    exclusive opportunit*; career opportunit*; excellent opportunit*; wonderful opportunit*; opportunity \
    of a lifetime; exciting role; exciting position; exciting project*; exciting company; exciting \
    challenge*; exciting startup; exciting time*; exciting journey; exciting new; dynamic team; dynamic \
    environment; dynamic company; fast paced; fast growing; leading company; market leader; industry \
    leader; leading provider; leading player; cutting edge; game chang*; next level; hope this finds \
    you; hope this message finds; hope this email finds; hope you are well; hope you re well; hope you \
    are doing well; hope you re doing well; hope all is well; hope your week; touch base; circle back; \
    pick your brain; synerg*; reach out to you about; i am reaching out; i m reaching out; reaching out \
    because; just reaching out; wanted to reach out; just checking in; just bumping; bumping this; \
    following up on my; your profile matches; your profile fits; your background matches; your \
    experience matches; your skills match; your skills and experience; your background and experience; \
    great fit; strong fit; excellent fit; competitive salary; competitive package; competitive \
    compensation; attractive salary; attractive package; great culture; great company culture; great \
    benefits; make an impact; make a difference; change the world; wear many hats; hit the ground \
    running; passionate team; passionate people; talented team; work hard play hard; like a family; we \
    are a family; we re a family; revolutioni*; innovative company; innovative solution*; innovative \
    team; world leading; mutually beneficial; win win; various opportunities; several opportunities; \
    right opportunity; something you might like; something that might interest; came across your profile \
    and; opportunite passionnante; belle opportunite; super opportunite; opportunite exceptionnelle; \
    opportunite unique; opportunite interessante; formidable opportunite; opportunite incroyable; \
    nouvelle opportunite; nouvelles opportunites; opportunite de carriere; opportunite a saisir; beau \
    projet; projet passionnant; projets passionnants; challenge passionnant; nouveau challenge; nouveau \
    defi; nouveaux defis; defi passionnant; j espere que vous allez bien; j espere que tu vas bien; en \
    esperant que vous allez; j espere que ce message; equipe dynamique; environnement dynamique; \
    entreprise dynamique; leader du marche; leader sur son marche; leader dans son domaine; acteur \
    majeur; forte croissance; pleine croissance; en pleine expansion; a la pointe; votre profil \
    correspond; ton profil correspond; votre parcours correspond; salaire attractif; remuneration \
    attractive; package attractif; salaire competitif; ambiance conviviale; bonne ambiance; donner du \
    sens; faire la difference; je me permets de vous contacter; je me permets de te contacter; je me \
    permets de revenir; votre profil m interesse; ton profil m interesse; votre profil nous interesse; \
    entreprise innovante; solution innovante; grande famille; spannende herausforderung*; spannende \
    position*; spannende stelle*; spannende moglichkeit*; spannende aufgabe*; spannende gelegenheit*; \
    spannendes projekt; spannende projekte; spannenden position*; spannenden herausforderung*; \
    spannenden moglichkeit*; spannenden stelle; spannende karriere*; spannende chance*; tolle chance; \
    tolle moglichkeit*; einmalige chance; einmalige gelegenheit; einzigartige moglichkeit*; einzigartige \
    chance; neue herausforderung*; neuen herausforderung*; interessante position; interessante stelle; \
    interessante moglichkeit*; interessante herausforderung*; tolle gelegenheit; ich hoffe es geht ihnen \
    gut; ich hoffe es geht dir gut; hoffe ihnen geht es gut; hoffe dir geht es gut; hoffe diese \
    nachricht; dynamisches team; dynamischen team; dynamisches umfeld; dynamischen umfeld; dynamisches \
    unternehmen; marktfuhrer*; fuhrendes unternehmen; fuhrenden unternehmen; fuhrender anbieter; \
    innovatives unternehmen; innovativen unternehmen; innovative losung*; stark wachsend*; schnell \
    wachsend*; ihr profil passt; dein profil passt; attraktives gehalt; attraktive vergutung; \
    attraktives paket; wettbewerbsfahiges gehalt; flache hierarchien; etwas bewegen; am puls der zeit; \
    neuesten stand; passt hervorragend; passt perfekt; passen hervorragend; grosse familie; nachste \
    level; nachste stufe; oportunidad apasionante; gran oportunidad; oportunidad unica; oportunidad \
    increible; oportunidad interesante; excelente oportunidad; emocionante oportunidad; oportunidad \
    emocionante; oportunidad excepcional; oportunidad fantastica; magnifica oportunidad; nueva \
    oportunidad; nuevas oportunidades; oportunidad profesional; oportunidad laboral; proyecto \
    apasionante; proyectos apasionantes; proyecto ilusionante; nuevo reto; nuevos retos; reto \
    apasionante; reto profesional; espero que este bien; espero que estes bien; espero que se encuentre \
    bien; espero que te encuentres bien; espero que este mensaje; equipo dinamico; entorno dinamico; \
    ambiente dinamico; empresa lider; lider del sector; lider en su sector; lider del mercado; empresa \
    puntera; pleno crecimiento; fuerte crecimiento; en plena expansion; su perfil encaja; tu perfil \
    encaja; su perfil coincide; salario competitivo; sueldo competitivo; paquete competitivo; salario \
    atractivo; buen ambiente; marcar la diferencia; empresa innovadora; solucion* innovadora*; siguiente \
    nivel; gran familia; tecnologia punta; su perfil nos interesa; tu perfil nos interesa; su perfil me \
    interesa; tu perfil me interesa; disrupting the; disrupt the; disruptive; state of the art \
    technolog*; \
    an opportunity that; opportunity that could; opportunity that might; opportunity i think; opportunity for you; rare opportunity; \
    rare chance; chance to join; rocket ship; rocketship; great match; strong match; perfect match; perfect fit; aligns well; \
    aligns perfectly; align with what; skillset aligns; skill set aligns; scaling rapidly; scaling fast; rapidly growing; \
    growing rapidly; growing fast; fast moving; hypergrowth; hyper growth; high growth; big plans; ambitious plans; ambitious company; \
    would love to connect; d love to connect; love to connect; love to learn more; let s connect; like to connect; grow our network; \
    expand my network; on a mission to; our mission is to; trust you are; trust this; hope you don t mind; hope you enjoyed; \
    hope you had a; hope things are; hope everything; matches your profile; matches your experience; matches your skills; \
    matches your background; match for your; match your profile; suits your profile; fits your profile; based on your profile; \
    based on your experience; based on your background; given your background; given your profile; with your background; \
    with your profile; seem like a good; seems like a good; number of roles; range of roles; \
    several roles; multiple roles; various roles; best clients; top clients; leading clients; exciting clients; passionate individuals; \
    passionate about; passionate engineers; market leading; industry leading; leading firm; leading firms; leading organisation; \
    leading organization; leading global; global leader; top tier; top company; top employer; great place to work; employer of choice; \
    award winning; best in class; world class; next generation; bleeding edge; browsing profiles; stumbled upon your profile; \
    stumbled across your profile; reviewing your profile; your profile came up; right up your street; right up your alley; up your alley; \
    vibrant; collaborative environment; inclusive environment; supportive environment; great environment; great team; amazing team; \
    fantastic team; awesome team; brilliant team; strong team; best team; talented people; smart people; like minded; bright minds; \
    brightest minds; next step in your career; next step for you; career step; next challenge; new challenge; fresh challenge; \
    new chapter; next chapter; next adventure; new adventure; reach your potential; full potential; unleash; unlock your; \
    take your career; boost your career; advance your career; accelerate your career; grow your career; career growth; room to grow; \
    endless possibilit*; limitless; sky is the limit; open to new opportunities; open to opportunities; open to exploring; \
    open to a new; exploring new; explore new; exploring opportunities; considering new; looking for new; \
    interesting role; interesting position; great role; great position; amazing role; fantastic role; dream job; dream role; \
    great company; amazing company; fantastic company; exciting time to join; come and join; join us on; be part of something; \
    part of something; make history; shape the future; build the future; real impact; huge impact; big impact; meaningful impact; \
    have an impact; self starter; team player; rock solid; dynamic individual; wear multiple; hit the ground; no two days; \
    work life balance; excellent benefits; generous package; excellent package; excellent salary; great salary; top salary; market rate; \
    competitive rate; une opportunite qui; opportunite qui pourrait; opportunite pour vous; opportunite rare; rare opportunite; \
    j ai une opportunite; j ai une belle; pourrait vous plaire; pourrait te plaire; susceptible de vous interesser; fort potentiel; \
    haut potentiel; equipe passionnee; equipe de passionnes; projet ambitieux; projets ambitieux; projet d envergure; \
    talents comme vous; talents comme toi; profils comme; entreprise leader; societe leader; groupe leader; leader europeen; \
    leader mondial; leader francais; un acteur incontournable; acteur incontournable; incontournable; renommee; tombe sur votre profil; \
    tombe sur ton profil; votre profil a; ton profil a; votre profil me; votre experience m interesse; votre experience nous; \
    votre parcours m; votre parcours nous; votre profil nous; environnement stimulant; environnement bienveillant; cadre agreable; \
    belle aventure; belle histoire; rejoindre l aventure; rejoindre une aventure; rejoignez nous; rejoignez notre; je me permets; \
    a l ecoute de nouvelles; a l ecoute d opportunite*; ouvert a de nouvelles; ouverte a de nouvelles; ouvert aux opportunites; \
    ouvert a un; tout va bien pour; que tout va bien; vous allez bien; tu vas bien; pointe de l innovation; pointe de la technologie; \
    revolutionn*; change le monde; changer le monde; prochain defi; prochain challenge; relever de nouveaux; relever un nouveau; \
    relever le defi; evolution de carriere; booster votre carriere; donner un nouvel elan; perspectives d evolution; belles perspectives; \
    sens de l humour; esprit start up; esprit startup; ambiance start up; poste passionnant; poste interessant; super poste; beau poste; \
    super equipe; belle equipe; belle entreprise; super entreprise; belle boite; super boite; correspond parfaitement; correspond bien; \
    correspondre parfaitement; adequation avec; matche avec; matcher; remuneration motivante; salaire motivant; salaire interessant; \
    mit grossen planen; grosse plane; wachsendes unternehmen; wachsenden unternehmen; wachstumsstark*; aufstrebend*; \
    hat mich angesprochen; spricht mich an; passt sehr gut; passt ausgezeichnet; passt genau; passt super; passen sehr gut; passen genau; \
    passen wurde; motiviertes team; motivierten team; hochmotiviert*; engagiertes team; tolles team; super team; nettes team; \
    starkes team; sympathisches team; talente wie; kopfe wie; menschen wie ihnen; nachster karriereschritt; karriereschritt; \
    karrieresprung; zukunftssicher*; zukunftsorientiert*; renommiert*; namhaft*; erfolgreiches unternehmen; aufgrund ihres profils; \
    genau das richtige; das richtige fur sie; etwas fur sie sein; interessante vakanz; spannende vakanz; offen fur neue; offen fur neues; \
    offen fur einen; offen fur spannende; neuer herausforderung; neue wege; neue perspektive*; neues kapitel; neuer lebensabschnitt; \
    tolles arbeitsumfeld; angenehmes arbeitsklima; gutes betriebsklima; attraktive benefits; abwechslungsreiche*; verantwortungsvolle*; \
    kurze entscheidungswege; kurze wege; moderne arbeits*; wir sind mehr als; teil von etwas; teil einer erfolgs*; erfolgsgeschichte; \
    zukunft gestalten; zukunft mitgestalten; gestalten sie mit; disruptiv*; revolutionier*; marktfuhrend*; weltmarktfuhrer*; \
    hidden champion; traumjob; top arbeitgeber; toller arbeitgeber; grossartige chance; gute gelegenheit; hoffe sie sind; hoffe du bist; \
    hoffe alles; schonen tag gehabt; gut ins neue jahr; oportunidad que; una oportunidad para; oportunidad para usted; \
    oportunidad para ti; le puede gustar; te puede gustar; le podria gustar; podria gustarle; encaja perfectamente; encaja muy bien; \
    empresa en crecimiento; empresa en plena; crecimiento constante; paquete muy; paquete salarial; \
    muy atractivo; condiciones atractivas; condiciones inmejorables; excelentes condiciones; equipo apasionado; equipo increible; gran equipo; buen equipo; talento como; perfiles como; personas como; empresa referente; empresa reconocida; \
    empresa de prestigio; multinacional lider; lider mundial; proximo reto; nueva etapa; nuevo capitulo; nuevo rumbo; \
    entorno estimulante; ambiente estimulante; entorno colaborativo; ambiente inmejorable; gran ambiente; segun su perfil; \
    su experiencia encaja; su experiencia nos; proyecto muy interesante; proyecto interesante; proyecto ambicioso; gran proyecto; \
    proyectos interesantes; puesto interesante; puesto muy interesante; startup innovadora; innovador*; revolucion*; vanguardia; \
    a la vanguardia; gran reto; desafio profesional; mucho futuro; con futuro; con proyeccion; proyeccion profesional; \
    desarrollo profesional; crecer profesionalmente; crecimiento profesional; impulsar su carrera; impulsar tu carrera; dar un salto; \
    cambiar el mundo; marcar la; unirse a; unete a; abierto a nuevas; abierta a nuevas; abierto a escuchar; abierta a escuchar; \
    abierto a un; nuevas metas; me pongo en contacto; me permito; espero que todo; espero que haya; espero que hayas; buenas condiciones; \
    salario interesante; sueldo atractivo; thought you might be interested; thought you may be interested; thought this might; \
    think this could interest; transform the way; transform the industry; transforming the industry; reshape the industry; redefine how; \
    redefining the; je pense que cela pourrait; qui pourrait vous plaire; qui pourrait vous interesser; qui peut vous interesser; \
    susceptible de vous plaire; konnte etwas fur sie sein; das konnte sie interessieren; creo que le puede; creo que te puede; \
    que puede interesarle; que puede interesarte; que podria interesarle; que podria interesarte; empresa en expansion; \
    siguiente paso en su carrera; siguiente paso en tu carrera; proximo paso en su carrera; schritt in ihrer karriere; \
    schritt in deiner karriere; etape de votre carriere; browsing linkedin and; environnement de travail exceptionnel; \
    cadre de travail agreable; cadre de travail exceptionnel; you would be a good fit; you d be a good fit; innovative start up; \
    innovatives umfeld; su perfil y me ha; ton profil et je; votre profil et je; auf ihr profil aufmerksam; auf dein profil aufmerksam; \
    d adequation avec votre; matches your; \
    winning team; something special; name on it; household name; disrupting an; disrupting our; entire industry; leader de son; leader du secteur; bonne semaine; ambiance de folie; klingt sehr interessant; klingt interessant; liest sich sehr; eye catching; lead the way; pioneering company; lider en su";
