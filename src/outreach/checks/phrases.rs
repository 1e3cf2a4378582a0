//! What the tone checks look for: phrases as [`crate::outreach::words::Phrases`] writes them, four languages in each list.
//!
//! A phrase stands here only if it is wrong wherever it stands: "your child" is not (a talk on child processes), "your
//! children" is. The tests of the labelled messages hold both sides.

use crate::outreach::words::Phrases;

/// Never lawful or never decent to raise with a stranger.
pub(super) const PROTECTED: Phrases = "\
    in their twenties; in their thirties; in their 20s; in their 30s; average age; team is young; moyenne d age; age moyen; \
    media de edad; edad media; durchschnittsalter; jahre alt; im schnitt _ jahre; une equipe jeune; team ist jung; ans de moyenne; \
    years old; your age; at your age; for your age; how old are; someone your age; young team; young and dynamic; \
    youthful; young and energetic; young energetic; young dynamic; digital native*; energetic young; \
    young person; young people like you; fresh graduate*; recent graduate*; years young; your \
    generation; close to retirement; before you retire; as a woman; as a man; as a female; as a male; as \
    a mother; as a father; as a mum; as a mom; as a dad; as a parent; female candidate*; male \
    candidate*; female engineer*; female developer*; female leader*; woman in tech; more women; more \
    men; diversity hire; diversity quota*; diversity target*; your gender; your husband; your wife; your \
    spouse; your boyfriend; your girlfriend; your kids; your children; your family situation; your \
    marital status; are you married; do you have children; do you have kids; starting a family; start a \
    family; your career break; your career gap; gap in your; gaps in your; handsome; pretty face; your \
    illness; your disability; disabled candidate*; your religion; your faith; your church; your mosque; \
    your ethnicity; your ethnic; your roots; your nationality; your heritage; your accent; your skin; \
    your background as an immigrant; immigrant background; where are you originally from; where you are \
    originally from; native speaker*; mother tongue; as a muslim; as a christian; as a jew; as an \
    indian; as a black; as a person of color; your politic*; sexual orientation; your name sounds; \
    sounds like you are from; votre age; ton age; a votre age; a ton age; quel age; jeune equipe; equipe \
    jeune; jeune et dynamique; jeunes et dynamiques; jeune diplome*; jeunes diplome*; en tant que femme; \
    en tant qu homme; en tant que mere; en tant que pere; en tant que maman; en tant que papa; comme \
    femme; votre mari; ton mari; votre femme; ta femme; votre conjoint*; ton conjoint; vos enfants; tes \
    enfants; avez vous des enfants; as tu des enfants; votre famille; ta famille; situation familiale; \
    situation de famille; votre sante; ta sante; votre handicap; ton handicap; votre maladie; ta \
    maladie; votre religion; ta religion; vos origines; tes origines; votre origine; votre nationalite; \
    ta nationalite; votre accent; ton accent; langue maternelle; vos racines; arret maladie; votre \
    syndicat; candidature feminine; plus de femmes; profil feminin; profils feminins; trou dans votre; \
    ihr alter; dein alter; ihrem alter; deinem alter; ihres alters; junges team; jungen team; junges \
    dynamisches; jung und dynamisch; junge dynamische; jungen dynamischen; junges und dynamisches; als \
    frau; als mann; als mutter; als vater; als mama; als papa; ihr mann; ihrem mann; ihre frau; ihrer \
    frau; ihre kinder; ihren kindern; deine kinder; deinen kindern; haben sie kinder; hast du kinder; \
    ihre familie; ihrer familie; deine familie; deiner familie; familienstand; familienplanung; ihre \
    gesundheit; deine gesundheit; ihrer gesundheit; ihre behinderung; deine behinderung; ihrer \
    behinderung; ihre krankheit; deine krankheit; ihrer krankheit; ihre religion; ihr glaube; ihrem \
    glauben; ihre herkunft; ihrer herkunft; deine herkunft; deiner herkunft; ihre nationalitat; ihre \
    staatsangehorigkeit; ihr akzent; dein akzent; muttersprach*; ihrem foto; deinem foto; frauenquote; \
    weibliche bewerber*; weibliche kandidat*; weibliche verstarkung; mehr frauen; migrationshintergrund; \
    lucke in ihrem; lucke im lebenslauf; ihre wurzeln; deine wurzeln; su edad; tu edad; a su edad; a tu \
    edad; que edad; cuantos anos tiene*; equipo joven; joven y dinamic*; jovenes y dinamic*; como mujer; \
    como hombre; como madre; como padre; su marido; tu marido; su esposa; tu esposa; su esposo; tu \
    esposo; sus hijos; tus hijos; tiene hijos; tienes hijos; su familia; tu familia; situacion familiar; \
    estado civil; su salud; tu salud; su discapacidad; tu discapacidad; su enfermedad; tu enfermedad; su \
    religion; tu religion; su fe; su origen; tu origen; sus origenes; tus origenes; sus raices; tus \
    raices; su nacionalidad; tu nacionalidad; su acento; tu acento; lengua materna; hablante nativ*; \
    nativo de ingles; mas mujeres; perfil femenino; candidata mujer; hueco en su; hueco en tu; your \
    profile photo; your profile picture; in your photo; on your photo; nice photo; lovely photo; great \
    photo; your origins; your trade union; union member*; your recovery from; your health is; your \
    health has; your health issue*; your health condition; your health problem*; about your health; \
    state of health; your family; your new baby; are you gay; as a gay; as a lesbian; your maternity; \
    your paternity; your parental leave; back from maternity; back from parental; from parental leave; \
    on parental leave; on maternity leave; pregnant; your pregnancy; native _ speaker*; you are too old; \
    you are too young; people under _; anyone under _; under 35s; candidates under _; people over 40; \
    anyone over 40; someone over 40; people over 50; your sexual; your sick leave; etes vous enceinte; \
    vous etes enceinte; votre grossesse; ta grossesse; votre conge; ton conge; retour de conge; votre \
    photo de profil; ta photo de profil; sur votre photo; sur ta photo; jolie photo; belle photo de \
    profil; ihre elternzeit; ihrer elternzeit; deine elternzeit; deiner elternzeit; aus der elternzeit; \
    in elternzeit; schwanger; ihre schwangerschaft; ihrer schwangerschaft; wie alt sind sie; wie alt \
    bist du; ihr profilfoto; ihrem profilfoto; dein profilfoto; deinem profilfoto; embarazada; su \
    embarazo; tu embarazo; su baja; tu baja; su permiso de; tu permiso de; su foto de perfil; tu foto de \
    perfil; en su foto; en tu foto";

/// What a person may well post and a recruiter must not repeat to them.
pub(super) const NEVER_QUOTED: Phrases = "\
    cancer; depression; burnout; burn out; illness; autis*; adhd; surgery; grief; funeral; divorc*; \
    newborn; baby; wedding; married; birthday; anniversary; ramadan; christmas; easter; church; prayer; \
    pride month; layoff*; laid off; fired; unemploy*; open to work; looking for a job; looking for a \
    new; retire*; election; union; strike; my wife; my husband; my kids; my son; my daughter; my mother; \
    my father; immigra*; refugee*; visa; maladie; deces; divorce; mariage; anniversaire; licenci*; \
    krankheit; geburtstag; hochzeit; scheidung; arbeitslos*; gekundigt; kundigung; enfermedad; boda; \
    cumpleanos; despido; despedid*; desemple*";

pub(super) const SURVEILLANCE: Phrases = "\
    updated your profile; updating your profile; updated your headline; updated your summary; updated \
    your linkedin; updated your cv; updated your resume; changed your profile; changed your headline; \
    profile was updated; profile changes; changes to your profile; changed your job title; open to work \
    banner; open to work badge; you turned on; you are looking for a new; you re looking for a new; you \
    may be looking; you might be looking; you are probably looking; you re probably looking; seem to be \
    looking; you appear to be looking; appear to be searching; seem ready to move; ready to leave; ready \
    for a change; ready to move on; likely to move; likely to leave; thinking of leaving; thinking about \
    leaving; considering leaving; unhappy at; unhappy in your; not happy at; not happy in; you must be \
    bored; been at _ for _ years; been there for _ years; been with _ for _ years; same role for; same \
    job for; same position for; work anniversary; anniversary at; layoffs at; laid off; lay offs at; \
    restructuring at your; your company is struggling; colleagues leaving; colleagues have left; your \
    colleagues left; following your career; been watching; have been watching; been tracking; have been \
    tracking; our system flagged; our system shows; our tool shows; our data shows; scored you; intent \
    score; you were online; you have been active; you ve been active; active lately; your activity \
    suggests; activity shows; activity on linkedin suggests; commit activity went; commits have \
    increased; more commits than usual; viewed my profile; looked at my profile; visited our; i know \
    you; searched for your home; where you live; near your home; your private; your personal number; \
    your home address; noticed a spike; we noticed you; mis a jour votre profil; mis a jour ton profil; \
    mise a jour de votre profil; mise a jour de ton profil; modifie votre profil; modifie ton profil; \
    change votre titre; change votre profil; actualise votre profil; actualise ton profil; a l ecoute du \
    marche; en recherche active; vous cherchez sans doute; vous semblez chercher; semblez en recherche; \
    vous envisagez de partir; pret a partir; prete a partir; envie de partir; envie de bouger; depuis _ \
    ans chez; depuis _ ans dans; depuis _ ans au meme; au meme poste depuis; plan social chez; \
    licenciements chez; je vous suis depuis; je suis votre parcours; je suis votre activite; nos donnees \
    montrent; votre activite recente suggere; votre activite montre; vous avez visite; vous avez \
    consulte; vous avez aime; anniversaire chez; tres actif sur; tres active sur; je vous surveille; \
    vous ennuyez; malheureux chez; malheureuse chez; profil aktualisiert; profil geandert; profil \
    uberarbeitet; profil angepasst; profilanderung*; profilaktualisierung*; titel geandert; offenbar auf \
    der suche; wohl auf der suche; scheinen auf der suche; scheinen zu suchen; scheinst zu suchen; \
    scheinst auf der suche; vermutlich auf der suche; wechselwillig; wechselbereit; bereit fur einen \
    wechsel; bereit fur etwas neues; bereit fur eine veranderung; unzufrieden; seit _ jahren bei; seit _ \
    jahren im gleichen; seit _ jahren in derselben; seit _ jahren in der gleichen; entlassungen bei; \
    stellenabbau bei; ich beobachte; beobachte seit; ich folge ihnen seit; unsere daten zeigen; ihre \
    aktivitat zeigt; ihre aktivitaten zeigen; deine aktivitat zeigt; haben unsere seite besucht; haben \
    mein profil besucht; mein profil besucht; mein profil angesehen; jubilaum bei; firmenjubilaum; \
    dienstjubilaum; sehr aktiv auf; auffallend aktiv; langweilen sie sich; in letzter zeit sehr aktiv; \
    haufung von commits; mehr commits als; actualizado su perfil; actualizado tu perfil; actualizo su \
    perfil; actualizaste tu perfil; cambiado su perfil; cambiado tu perfil; cambiaste tu perfil; \
    modificado su perfil; modificado tu perfil; cambiado su titular; cambiado tu titular; cambios en su \
    perfil; cambios en tu perfil; parece que busca; parece que buscas; parece que esta buscando; parece \
    que estas buscando; debe de estar buscando; debes de estar buscando; listo para un cambio; lista \
    para un cambio; ganas de cambiar; pensando en irse; pensando en irte; no esta contento; no estas \
    contento; no estas contenta; descontent*; lleva _ anos en; llevas _ anos en; despidos en; le sigo \
    desde; te sigo desde; sigo su trayectoria; sigo tu trayectoria; sigo su actividad; sigo tu \
    actividad; nuestros datos muestran; su actividad indica; tu actividad indica; su actividad muestra; \
    tu actividad muestra; visito mi perfil; visitaste mi perfil; visto mi perfil; aniversario en; muy \
    activo en; muy activa en; our algorithm flagged; our algorithm found; our algorithm shows; our \
    algorithm says; our ai flagged; our ai says; our ai tells; our software flagged; our software shows; \
    you are stuck in; you re stuck in; feel stuck; following your activity; following you for; following \
    you since; been following you; keep an eye on your; keeping an eye on your profile; keeping an eye \
    on your activity; you are very active; you have been very active; notre outil montre; notre outil \
    indique; notre algorithme montre; notre algorithme indique; notre systeme indique; notre systeme a \
    detecte; notre outil a detecte; notre algorithme a detecte; unser system zeigt; unser tool zeigt; \
    unser algorithmus zeigt; unser system hat; unser tool hat; unser algorithmus hat; verfolge ihre \
    aktivitat*; verfolge ihren werdegang; verfolge ihre karriere; verfolge deine aktivitat*; verfolge \
    deinen werdegang; nuestra herramienta indica; nuestra herramienta muestra; nuestro sistema indica; \
    nuestro sistema muestra; nuestro sistema ha; nuestro algoritmo ha; nuestro algoritmo indica; noticed \
    you were looking; noticed that you updated; noticed you updated; noticed that you changed; noticed \
    you changed; saw that you updated; saw you updated; see you updated; see you ve updated; see that \
    you ve updated; noticed you recently updated; you recently updated; you just updated; you ve \
    updated; you have updated; you ve recently; recently changed your profile; added new skills; new \
    skills to your profile; avez recemment mis a jour; as recemment mis a jour; kurzlich ihr profil; \
    kurzlich dein profil; ihr profil kurzlich; neue fahigkeiten in ihrem; recientemente su perfil; \
    recientemente tu perfil; nouvelles competences a votre profil; nuevas habilidades";

pub(super) const URGENCY: Phrases = "\
    going fast; going quickly; soon be gone; won t wait; will not wait; bald weg; schnell weg; partent vite; se acaban; \
    asap; as soon as possible; urgent; urgently; last chance; final chance; don t miss; do not miss; act \
    now; act fast; before it s too late; before it is too late; limited time; time sensitive; closing \
    soon; closes soon; closes tomorrow; closes today; closing today; closing tomorrow; only today; only \
    _ spots; only _ places; only _ slots; spots left; slots left; filling fast; filling up fast; won t \
    last; will be gone; quick call today; call today; call me today; today or tomorrow; by tomorrow; by \
    end of day; by the end of the day; by tonight; end of the week at the latest; by friday; by monday; \
    within 24 hours; in the next 24 hours; within 48 hours; immediate start; hurry; once in a lifetime; \
    now or never; need an answer; waiting for your reply; need to hear back; reply today; reply now; \
    answer today; time is running out; running out of time; au plus vite; derniere chance; ne manquez \
    pas; ne ratez pas; ne rate pas; offre limitee; places limitees; avant qu il ne soit trop tard; des \
    aujourd hui; avant ce soir; avant demain; avant vendredi; d ici demain; d ici ce soir; d ici \
    vendredi; sous 24 heures; sous 24h; sous 48 heures; sous 48h; immediatement; depechez vous; depeche \
    toi; dans les plus brefs delais; rapidement possible; appel aujourd hui; reponse rapide; repondez \
    vite; il ne reste que; plus que quelques jours; maintenant ou jamais; des que possible; le plus \
    rapidement; le plus vite possible; dringend*; letzte chance; letzte gelegenheit; nur heute; nur noch \
    _ platze; nur noch wenige; schnellstmoglich*; so schnell wie moglich; umgehend; sofort zu besetzen; \
    ab sofort; noch heute; bis morgen; bis freitag; bis heute abend; innerhalb von 24; innerhalb von 48; \
    beeilen sie sich; beeil dich; nicht verpassen; verpassen sie nicht; verpasse nicht; jetzt oder nie; \
    bevor es zu spat; die zeit drangt; zeit lauft; zeitnah; eilig*; bitte schnell; lo antes posible; \
    cuanto antes; ultima oportunidad; no se pierda; no te pierdas; no lo deje pasar; no la deje pasar; \
    no dejes pasar; antes de que sea tarde; antes de manana; antes del viernes; hoy mismo; en 24 horas; \
    en las proximas 24; inmediatamente; de inmediato; plazas limitadas; pocas plazas; solo hoy; dese \
    prisa; date prisa; responda ya; responde ya; ahora o nunca; con urgencia; quedan pocas; se acaba el \
    plazo; offer expires; deadline; urgente; urgents; urgentes; immediate reply; answer immediately; \
    reply immediately; respond immediately";

pub(super) const FLATTERY: Phrases = "\
    people like you; someone like you; talent like you; talents like you; personnes comme vous; quelqu un comme vous; profils comme \
    le votre; menschen wie sie; jemanden wie sie; leute wie dich; jemand wie sie; jemanden wie dich; personas como usted; alguien como \
    usted; alguien como tu; gente como tu; hard to find; difficile a trouver; schwer zu finden; dificil de encontrar; \
    impressive profile; impressive background; impressive experience; impressive career; impressive cv; \
    impressive resume; impressive work; profile is impressive; background is impressive; profile looks \
    impressive; background looks impressive; experience is impressive; experience looks impressive; \
    impressed by your; impressed with your; very impressed; really impressed; so impressed; deeply \
    impressed; truly impressed; impressed me; blown away; amazing profile; amazing background; amazing \
    work; amazing career; amazing experience; awesome profile; awesome background; awesome work; \
    incredible profile; incredible background; incredible work; incredible experience; outstanding \
    profile; outstanding background; outstanding work; outstanding career; exceptional profile; \
    exceptional background; exceptional talent; exceptional career; rockstar*; rock star*; genius; \
    brilliant profile; brilliant work; brilliant mind; brilliant career; superstar; top talent; a \
    players; great profile; great background; excellent profile; excellent background; fantastic \
    profile; fantastic background; fantastic work; perfect candidate; perfect fit; perfect match; ideal \
    candidate; best in the; one of the best; the best engineer*; love your profile; loved your profile; \
    love your background; loved your background; big fan; huge fan; in awe; admire you; really admire; \
    remarkable profile; remarkable career; remarkable background; impeccable; extraordinary; phenomenal; \
    truly inspiring; so inspiring; profile stood out; profile stands out; background stood out; your \
    profile caught; profil impressionnant; parcours impressionnant; experience impressionnante; profil \
    exceptionnel; parcours exceptionnel; profil remarquable; parcours remarquable; profil parfait; \
    candidat ideal; candidate ideale; personne ideale; profil ideal; impressionne* par; impressionnant \
    parcours; bluffe*; admirati*; superbe profil; superbe parcours; magnifique parcours; brillant \
    parcours; parcours brillant; talent rare; perle rare; excellent profil; excellent parcours; \
    incroyable; extraordinaire; grand fan; genial*; exceptionnel*; j adore votre profil; j adore ton \
    profil; m a impressionne*; profil ideal*; beeindruckend*; beeindruckt; hervorragendes profil; \
    ausgezeichnetes profil; tolles profil; spannendes profil; super profil; grossartig*; \
    aussergewohnlich*; perfekte kandidat*; perfekter kandidat; ideale besetzung; idealer kandidat; \
    ideale kandidatin; perfektes match; perfekt passen*; einzigartig*; fantastisch*; herausragend*; \
    brillant*; genial; interessantes profil; interessanter lebenslauf; begeistert von ihrem; begeistert \
    von deinem; bewundere; riesiger fan; wow; perfil impresionante; trayectoria impresionante; \
    experiencia impresionante; impresionante perfil; impresionante trayectoria; impresionad* por; \
    impresionad* con; impresionante*; perfil excepcional; trayectoria excepcional; perfil perfecto; \
    candidato ideal; candidata ideal; persona ideal; perfil ideal; encaje perfecto; excelente perfil; \
    excelente trayectoria; increible*; extraordinari*; admiro; brillante trayectoria; trayectoria \
    brillante; me encanto su perfil; me encanto tu perfil; me encanta su perfil; me encanta tu perfil; \
    gran fan; me ha impresionado; me impresiono; excepcional*; ihr profil ist mir; dein profil ist mir; \
    ihr profil ist uns; votre profil a retenu; ton profil a retenu; votre profil a attire; ton profil a \
    attire; su perfil me llamo; tu perfil me llamo; su perfil me ha llamado; tu perfil me ha llamado; \
    tech guru; stellar profile; stellar background; stellar career; stellar \
    work; stellar experience; eres un crack; es un crack; eres una crack; world class talent; world \
    class engineer*; a real talent; real talent; truly talented; so talented; very talented; talented \
    person; talented engineer*; talented developer*; such a talent; vrai talent; echtes talent; \
    verdadero talento";

pub(super) const VAGUE: Phrases = "\
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
    technolog*";

/// Words that make a role or a person a man's or a woman's, or that studies found to keep women from applying.
pub(super) const GENDER_CODED: Phrases = "\
    guys; gentlemen; ladies; lads; manpower; man hours; salesman; salesmen; chairman; foreman; handyman; craftsman; craftsmen; \
    right hand man; strong man; best man for; man for the job; our man; his or her; ninja; ninjas; alpha; dominate; dominates; dominant; \
    aggressive; aggressively; boys club; wonder woman; superwoman; girl boss; girls; warrior; warriors; killer instinct; \
    homme de terrain; homme de la situation; homme fort; bras droit homme; messieurs; mesdemoiselles; guerrier; guerriere; un battant; \
    chef de file viril; les gars; les filles; macher; macherin; macher typ; seinen mann steh*; mann der tat; mann fur; manner; jungs; madels; \
    madchen; kampfer; kampfernatur; durchsetzungsstark*; durchsetzungsfahig*; powerfrau; hombre fuerte; hombre de; los chicos; las chicas; \
    chicos; chicas; guerrero; guerrera; machote; agresiv*; dominante*; senoritas; caballeros";
