//! Praise that fits anyone. Four languages side by side.

use crate::outreach::words::Phrases;

pub(in crate::outreach::checks) const FLATTERY: Phrases = "\
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
    verdadero talento; \
    rising star; one of a kind; in a league; second to none; speaks for itself; stellar track; track record speaks; true expert; \
    real expert; an absolute expert; leading expert; thought leader; huge admirer; big admirer; an admirer of; legendary; a true master; \
    rarely seen; hardly ever see; strong profile; such a strong; a strong background; really stood out; stood out to me; \
    stood out immediately; what we dream of; dream candidate; dream of having; dream hire; undeniable; the best in your; \
    best in your field; best people in; top of your field; best of the best; creme de la; outshine*; mastermind; visionary; prodigy; \
    what a career; what a journey; what a profile; congratulations on your career; congrats on your career; \
    congratulations on your impressive; your work is brilliant; your work is amazing; your work is incredible; inspiring journey; \
    inspiring career; inspiring profile; inspiring work; inspirational; exactly the kind of superstar; exactly the person; \
    exactly who we; just the person; couldn t believe; mind blowing; mindblowing; jaw dropping; speechless; fell in love with; \
    in love with your; honoured if you; you would be perfect; you d be perfect; perfect person; perfect for this; perfect for our; \
    made for you; made for this; born for; ideal person; ideal profile; ideal background; valuable asset; great asset; bluffant*; \
    est une reference; etes une reference; es une reference; votre talent; ton talent; quel parcours; quelle carriere; quel profil; \
    profil est rare; profil rare; rare de trouver; court pas les rues; j admire; admire votre; chapeau; \
    felicitations pour votre parcours; felicitations pour votre carriere; bravo pour votre; parmi les meilleurs; \
    expertise est impressionnante; hors du commun; hors pair; sans egal; inegale*; coup de coeur; tombe amoureu*; subjugue*; emerveill*; \
    ebloui*; brillante carriere; votre genie; magicien; un as de; une pepite; pepite; expert reconnu; experte reconnue; expert hors; \
    la personne qu il nous faut; exactement la personne; profil de reve; candidat de reve; candidat parfait; candidate parfaite; \
    personne parfaite; fait pour vous; faite pour vous; taille pour vous; fait pour toi; une inspiration; inspirant*; \
    tres riche parcours; parcours riche; si riche; genau die person; genau der mensch; genau der richtige; genau die richtige; \
    absoluter experte; absolute expertin; absoluter profi; wahrer experte; echter experte; ausgewiesen*; begeistert von; bin begeistert; \
    die besten ihres; zu den besten; ihr talent; dein talent; talent ist; findet man selten; selten so; seltenes profil; selten gesehen; \
    hut ab; was fur eine karriere; was fur ein werdegang; was fur ein profil; grandios*; uberragend*; sensationell*; phanomenal*; \
    meisterhaft*; koryphae; superstar*; ausnahmetalent; legendar*; traumkandidat*; wunschkandidat*; wie geschaffen; wie gemacht fur sie; \
    perfekte person; perfekten hintergrund; idealen hintergrund; idealer hintergrund; tief beeindruckt; schwer beeindruckt; sprachlos; \
    umgehauen; verliebt in; admirable; admiracion; candidato perfecto; candidata perfecta; persona perfecta; persona indicada; \
    la persona que buscamos; es usted una referencia; eres una referencia; un referente; una referente; que carrera; que trayectoria; \
    que perfil; salta a la vista; su talento; tu talento; son escasos; perfil escaso; perfil unico; experiencia unica; trayectoria unica; \
    enhorabuena por su carrera; enhorabuena por su trayectoria; felicidades por su; enhorabuena por tu carrera; \
    enhorabuena por tu trayectoria; me fascina; me ha fascinado; fascinante; quede impresionad*; impresionad*; asombros*; espectacular*; \
    maravillos*; sensacional*; fenomenal; genio; un genio; maestro en; maestra en; una leyenda; inspirador*; fuera de serie; \
    inigualable*; envidiable*; perfecto para usted; perfecta para usted; perfecto para ti; hecho para usted; fichaje estrella; \
    estrella del; me ha encantado su perfil; me ha encantado tu perfil; legend in; a legend; partie des meilleurs; parmi les meilleures; \
    gehoren zu den besten; gehorst zu den besten; usted de los mejores; eres de los mejores; perfect for the job; perfect for the role; \
    perfekt fur diese; \
    never seen a; top of your game; reputation precedes; your reputation; of your calibre; of your caliber; hard to come by; simply amazing; simply incredible; simply outstanding; experience is world class; work is world class; votre reputation; ihr ruf; ihres kalibers; ihres formats; su reputacion; de su nivel; de su calibre; de votre calibre; de votre niveau; de votre trempe";
