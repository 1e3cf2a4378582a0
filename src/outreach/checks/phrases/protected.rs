//! What is never lawful or never decent to raise with a stranger, and what a recruiter must not repeat to whom it concerns. Four languages side by side.

use crate::outreach::words::Phrases;

/// Never lawful or never decent to raise with a stranger.
pub(in crate::outreach::checks) const PROTECTED: Phrases = "\
    years old you; you are _ years old; someone _ years old; 25 years old; 30 years old; 35 years old; 40 years old; 50 years old; in their twenties; in their thirties; in their 20s; in their 30s; average age; team is young; moyenne d age; age moyen; \
    media de edad; edad media; durchschnittsalter; jahre alt; im schnitt _ jahre; une equipe jeune; team ist jung; ans de moyenne; \
    your age; at your age; for your age; how old are; someone your age; young team; young and dynamic; \
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
    perfil; en su foto; en tu foto; \
    someone young; somebody young; a young team; a young professional; young professionals only; young and hungry; young and motivated; \
    young and ambitious; younger candidate*; younger than your; look younger; look young; a young candidate; young candidates; \
    young graduate*; young colleague*; youngest member; not over 35; candidates of a certain age; of a certain age; mature candidate*; \
    mature person; older candidate*; another woman; another man on; a woman on the team; a woman in the team; woman to balance; \
    women to balance; a female perspective; female perspective; female touch; prefer a man; prefer a woman; prefer men; prefer women; \
    looking for a woman; looking for a man; ladies only; women only; men only; boys only; a female colleague; a male colleague; \
    do you have a family; have any children; planning to have children; planning to have kids; plan to have children; plan to have kids; \
    planning a family; someone without kids; someone without children; no kids; no family obligations; without family obligations; \
    family commitments; are you single; your marriage; your wedding; your divorce; black engineer; black developer; black woman; \
    black man; asian woman; asian engineer; white men; white male; christian company; christian values; fellow christian*; believers; \
    your beliefs; are you religious; your ramadan; your headscarf; where do you come from; where are you from originally; \
    your mother tongue; native english; native german; native french; native spanish; english natives; good looking; \
    attractive appearance; look great in; physically fit; able bodied; healthy candidate*; are you pregnant; father of two; \
    at your stage of life; quelqu un de jeune; une personne jeune; profil jeune; un jeune profil; jeune profil; jeune professionnel*; \
    esprit jeune; equipe plutot jeune; moins de 30 ans; moins de 35 ans; moins de 40 ans; pas plus de 35; une femme dans l equipe; \
    preferons un homme; preferons une femme; cherchons une femme; cherchons un homme; touche feminine; regard feminin; presence feminine; \
    avez vous une famille; avez vous de la famille; prevoyez vous d avoir des enfants; d avoir des enfants; charge de famille; \
    charges de famille; etes vous marie*; es tu marie*; etes vous celibataire; es tu celibataire; votre mariage; votre divorce; \
    de quel pays venez; de quel pays viens; d ou venez vous; d ou viens tu; francophone de naissance; francais de souche; votre foi; \
    etes vous croyant*; votre voile; physique agreable; votre sourire; votre physique; jeune maman; jeunes mamans; jeune papa; \
    en tant que parent; comme maman; comme papa; mere de famille; pere de famille; junges teammitglied; junge kolleg*; jungen kolleg*; \
    junge bewerber*; jemand junges; jemanden junges; unter 30 jahre*; unter 35 jahre*; unter 40 jahre*; und unter 30; unter dreissig; \
    in ihrem alter; in deinem alter; fur ihr alter; eine frau im team; eine frau fur; einen mann fur; bevorzugen einen mann; \
    bevorzugen eine frau; suchen eine frau; suchen einen mann; weibliche perspektive; weiblichen blick; haben sie familie; \
    hast du familie; planen sie kinder; planst du kinder; planen sie eine familie; kinderwunsch; ohne familiare; sind sie verheiratet; \
    bist du verheiratet; sind sie ledig; ihre hochzeit; woher kommen sie ursprunglich; woher kommst du ursprunglich; woher stammen sie; \
    woher stammst du; woher sie stammen; gepflegtes ausseres; gepflegtes auftreten; ihr aussehen; dein aussehen; ihr lacheln; \
    dein lacheln; als altere; als alterer; als jungere*; korperlich fit; korperliche belastbarkeit; als elternteil; als junge mutter; \
    als junger vater; deutsch muttersprachler*; alguien joven; persona joven; perfil joven; plantilla joven; espiritu joven; por su edad; \
    por tu edad; una mujer en el equipo; una mujer para; un hombre para; preferimos un hombre; preferimos una mujer; preferimos hombres; \
    preferimos mujeres; toque femenino; vision femenina; perspectiva femenina; tiene familia; tienes familia; piensa tener hijos; \
    piensas tener hijos; planea tener hijos; tener hijos; sin cargas familiares; cargas familiares; esta casad*; estas casad*; \
    esta usted casad*; es soltero; es soltera; eres soltero; eres soltera; su boda; tu boda; de donde es usted; \
    de donde eres originalmente; de que pais viene; de que pais vienes; ingles nativo; espanol nativo; su sonrisa; tu sonrisa; \
    como padre o madre; madre de familia; padre de familia; su velo; es usted creyente; someone under thirty; anyone under thirty; \
    people under thirty; all millennials; team of millennials; mostly millennials; gen z team; first black; personne de plus de 50; \
    senior de plus de 50; un homme pour ce; une femme pour ce; quelqu un sans enfant; personne sans enfant; jemanden ohne kinder; \
    menores de 30 anos; menores de 35 anos; menores de 40 anos; nativos de ingles; nativas de ingles; sympathisches foto; foto ist sehr; \
    foto es muy; under 30 only; no older than 35; no older than 40; your youthful; unter 30 sind; \
    how many kids; how many children; kids do you have; children do you have; are you over; are you under 30; are you under 40; must be around 30; must be around 40; must be in your; gay colleagues; lesbian colleagues; combien d enfants; la trentaine; la quarantaine; la cinquantaine; wie viele kinder haben; wie viele kinder hast; um die dreissig; um die vierzig; um die funfzig; anfang dreissig; mitte dreissig; ende dreissig; cuantos hijos; unos treinta anos; unos cuarenta anos; unos cincuenta anos; young minds; fresh young; young blood; young crew; young applicants; junge kopfe; jungen kopfe; frisches blut; mentes jovenes; sangre joven; jeunes esprits; du sang neuf et jeune; mum returning; mother returning; mums returning; mothers returning";

/// What a person may well post and a recruiter must not repeat to them.
pub(in crate::outreach::checks) const NEVER_QUOTED: Phrases = "\
    cancer; depression; burnout; burn out; illness; autis*; adhd; surgery; grief; funeral; divorc*; \
    newborn; baby; wedding; married; birthday; anniversary; ramadan; christmas; easter; church; prayer; \
    pride month; layoff*; laid off; fired; unemploy*; open to work; looking for a job; looking for a \
    new; retire*; election; union; strike; my wife; my husband; my kids; my son; my daughter; my mother; \
    my father; immigra*; refugee*; visa; maladie; deces; divorce; mariage; anniversaire; licenci*; \
    krankheit; geburtstag; hochzeit; scheidung; arbeitslos*; gekundigt; kundigung; enfermedad; boda; \
    cumpleanos; despido; despedid*; desemple*";
