//! Phrases that tell somebody they are being watched. Four languages side by side.

use crate::outreach::words::Phrases;

pub(in crate::outreach::checks) const SURVEILLANCE: Phrases = "\
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
    recientemente tu perfil; nouvelles competences a votre profil; nuevas habilidades; \
    you viewed our; viewed our careers; visited our careers; saw you viewed; you looked at our; you liked a post about us; \
    you liked a post; you liked our; time for a change; ready for your next move; time to move on; must be time; high time for; \
    you have been at your company; you ve been at your company; been at your company; been at your current; years now; in your role for; \
    must be looking; must be bored; must be tired; must be frustrated; must be unhappy; you are not happy; you re not happy; are unhappy; \
    your manager left; your boss left; your manager has left; your boss has left; your team is shrinking; contract is ending; \
    contract ends; contract must be; your company is laying; laying people off; letting people go; company is cutting; \
    your employer is cutting; after the reorganisation; after the reorganization; after the layoffs; after the merger you; \
    rumours about your; rumors about your; following your profile; following your posts for; been following your; following you on; \
    keeping tabs; keep tabs on; have you on our radar; on our radar; on my radar; we track; tracking your; monitoring your; we monitor; \
    more active on linkedin; active on linkedin lately; active again on; you logged in; online late; i know where you; \
    i found your private; i found your personal; your mobile number from; googled you; looked you up; dug up; background check on you; \
    i checked your facebook; you seem restless; probably thinking about; probably open to; most likely open; you are likely to; \
    likely to change jobs; about to leave; going to leave; flight risk; passive candidate; job hopp*; your job search; \
    your search for a new; since you are looking; as you are looking; now that you are looking; ces derniers temps; tres actif ces; \
    tres active ces; plus actif sur linkedin; fait six ans que; ans que vous etes; ans que tu es; vous devez avoir envie; \
    envie de changement; temps de bouger; temps de changer; il est temps pour vous; votre manager est parti; votre manager a quitte; \
    votre chef est parti; votre entreprise licencie; votre entreprise reduit; votre societe licencie; vous etes sans doute en; \
    sans doute en recherche; vous etes en veille; vous cherchez probablement; vous devez vous ennuyer; vous n etes pas heureu*; \
    je suis vos publications depuis; je suis votre profil; nous suivons votre; je surveille; vous avez regarde notre; vous avez like; \
    vu que vous aviez aime; vous etiez en ligne; trouve votre numero; trouve votre adresse; votre adresse personnelle; \
    votre numero personnel; dans notre radar; dans mon radar; susceptible de partir; susceptible de bouger; pret a bouger; \
    prete a bouger; allez partir; allez changer; zeit fur einen wechsel; zeit fur etwas neues; zeit fur veranderung; hochste zeit; \
    ihr unternehmen baut; ihre firma baut; baut stellen ab; baut personal ab; entlasst; verfolge ihr profil; verfolge dein profil; \
    verfolge ihre; verfolge deine; folge ihrem profil; folge deinem profil; bald wechseln; sie wechseln wollen; unsere karriereseite; \
    suchen vermutlich; suchen wahrscheinlich; suchst vermutlich; suchst wahrscheinlich; suchen sicher; ihr chef ist; ihre chefin ist; \
    dein chef ist; ihr vorgesetzter; langweilig wird; wird es langweilig; sicher langweilig; sie langweilen; seit sechs jahren bei ihrer; \
    jahren bei ihrer firma; jahren bei ihrem; jahren bei ihrer; jahren bei deiner; jahre bei ihrem; jahre bei ihrer; noch immer bei; \
    vermutlich unzufrieden; auf unserem radar; auf meinem radar; sehr aktiv; aktiver als; ihre private; ihre privatnummer; \
    ihre privatadresse; online waren; beobachten sie; beobachten ihr; im auge behalten; ihr vertrag lauft; vertrag bald; \
    hora de un cambio; hora de cambiar; momento de cambiar; momento de un cambio; su empresa despide; esta despidiendo; sigo su perfil; \
    sigo tu perfil; va a cambiar de; visitado nuestra; visitado mi; seguramente esta; seguramente estas; probablemente esta buscando; \
    estara buscando; estaras buscando; su jefe se; tu jefe se; su jefa se; debe de estar aburrid*; debes de estar aburrid*; \
    esta aburrid*; estas aburrid*; anos en su empresa; anos en tu empresa; anos en la misma; anos en el mismo; lleva mucho tiempo en; \
    llevas mucho tiempo en; en nuestro radar; en mi radar; muy activ*; mas activ*; estaba conectad*; su numero personal; \
    tu numero personal; su direccion; su contrato termina; no es feliz; no eres feliz; no esta a gusto; no estas a gusto; vigilo; \
    vigilamos; hemos rastreado; sie sind nicht zufrieden; sie sind nicht glucklich; sie sind unzufrieden; su empresa esta despidiendo; \
    su empresa esta en; usted va a cambiar; que va a cambiar de; haben unsere karriereseite; haben unsere website";
