//! Words that are harmless alone and wrong together: "outstanding" and "your background", "tomorrow" and "I need your answer".
//!
//! A list of whole phrases never ends; two short lists say what all of them have in common. Start at [`find`].

use super::Subject;
use crate::outreach::words::Phrases;

/// Two lists whose words are wrong within `within` words of each other, in one sentence.
pub(super) struct Together {
    one: Phrases,
    other: Phrases,
    /// How many words may stand between them.
    within: usize,
}

/// Every place where both stand together, in characters.
pub(super) fn find(subject: &Subject<'_>, pair: &Together) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for &sentence in &subject.sentences {
        let words = subject.words_in(sentence);
        let ones = words.find_all(pair.one);
        if ones.is_empty() {
            continue;
        }
        let others = words.find_all(pair.other);
        for one in &ones {
            for other in &others {
                let (first, last) = if one.0 <= other.0 { (one, other) } else { (other, one) };
                if last.0 < first.1 {
                    continue;
                }
                let between =
                    words.0.iter().filter(|word| word.start >= first.1 && word.end <= last.0).count();
                if between <= pair.within {
                    found.push((first.0, last.1));
                }
            }
        }
    }
    found
}

/// Praise of the whole person instead of one thing they did.
pub(super) const PRAISED: &[Together] = &[
    Together {
        one: "\
        outstanding; remarkable; impressive; exceptional; excellent; amazing; incredible; brilliant; stellar; fantastic; \
        extraordinary; phenomenal; stunning; wonderful; unique; superb; awesome; exceptionnel*; remarquable*; impressionnant*; brillant*; \
        superbe*; formidable*; riche; atypique; beeindruckend*; hervorragende*; ausgezeichnet*; aussergewohnlich*; bemerkenswert*; \
        toll*; spannend*; exzellent*; einzigartig*; impresionante*; excepcional*; extraordinari*; brillante*; excelente*; notable*; \
        increible*; magnific*; envidiable; admirable*; inspiring; undeniable; rare; inspirant*; bluffant*; evident; offensichtlich; \
        selten*; escas*; unic*; inspirador*; perfect; ideal",
        other: "\
        your profile; your background; your career; your experience; your cv; your resume; your track record; your skills; your path; \
        your journey; your achievements; your expertise; your trajectory; your resume; votre profil; votre parcours; votre experience; \
        votre carriere; vos competences; votre cv; ton profil; ton parcours; ton experience; ihr profil; ihr werdegang; ihre erfahrung; \
        ihr lebenslauf; ihrem profil; ihrem werdegang; ihrem lebenslauf; dein profil; dein werdegang; deine erfahrung; dein lebenslauf; \
        su perfil; su trayectoria; su experiencia; su carrera; su cv; tu perfil; tu trayectoria; tu experiencia; tu carrera; \
        your talent; your talents; votre talent; votre expertise; ton talent; ihr talent; ihre expertise; dein talent; su talento; \
        su curriculum; su expertise; tu talento; your skillset; your skill set; ihre fahigkeiten; ihre kenntnisse",
        within: 4,
    },
    Together {
        one: "amazing; incredible; impressive; outstanding; extraordinary; remarkable; impressionnant*; beeindruckend*; impresionante*; brilliant; fantastic",
        other: "what you have achieved; what you ve achieved; what you have built; what you ve built; what you have done; what you ve done; ce que vous avez; was sie erreicht; was sie aufgebaut; lo que ha",
        within: 3,
    },
];

/// A role or a company in words that fit every role and company.
pub(super) const PUFFED: &[Together] = &[Together {
    one: "\
        exciting; amazing; fantastic; unparalleled; incredible; wonderful; thrilling; unmissable; game changing; awesome; super; \
        once in a lifetime; unbeatable; stimulating; great; belle; beau; formidable; superbe; passionnant*; exceptionnel*; incroyable; \
        fantastique; stimulant*; unique; attractif*; attractiv*; spannend*; toll*; einmalig*; attraktiv*; aufregend*; fantastisch*; \
        abwechslungsreich*; herausfordernd*; dynamisch*; apasionante*; emocionante*; gran; increible*; unica; fantastic*; magnific*; \
        ilusionante*; estupend*; inmejorable*; dinamic*; atractiv*; competitiv*; competitive; attractive; generous",
    other: "\
        opportunity; opportunities; adventure; challenge; challenges; career move; chance; perks; benefits; culture; package; journey; \
        compensation; environment; opportunite*; aventure; defi; defis; challenge*; cadre; cadre de travail; ambiance; avantages; \
        remuneration; role; position; company; stelle; projekt; unternehmen; poste; projet; entreprise; umfeld; herausforderung*; moglichkeit*; gelegenheit*; konditionen; arbeitsumfeld; vergutung; gehaltspaket; \
        karriere*; perspektiven; oportunidad*; reto; retos; desafio*; aventura; ambiente; entorno; condiciones; remuneracion; beneficios",
    within: 1,
}];

/// A day soon, and a demand.
pub(super) const PRESSED: &[Together] = &[
    Together {
        one: "\
            today; tonight; tomorrow; this week; by monday; by tuesday; by wednesday; by thursday; by friday; end of the week; hours; \
            right now; right away; aujourd hui; ce soir; demain; cette semaine; d ici _; heures; tout de suite; heute; heute abend; morgen; \
            diese woche; bis montag; bis dienstag; bis mittwoch; bis donnerstag; bis freitag; stunden; sofort; hoy; manana; esta noche; \
            esta semana; horas; ya mismo",
        other: "\
            answer; answer me; respond; your reply; your answer; need your; need to know; must decide; decides; deciding; deadline; closes; \
            closing; apply; expires; ends; quick call; be quick; hurry; votre reponse; ta reponse; reponse; il faut; il me faut; decide; \
            decident; cloture; postuler; expire; ihre antwort; deine antwort; brauche ihre; brauche deine; entscheide*; entscheidet; frist; \
            endet; bewerben; su respuesta; tu respuesta; necesito; decide; plazo; termina; cierra; caduca; responda; contesta; conteste",
        within: 8,
    },
    Together {
        one: "answer*; reply; replies; respond*; repond*; reponse*; antwort*; antworten; ruckmeldung; respuesta*; respond*; contest*; get back to",
        other: "quick*; fast; as soon as; schnell*; zugig; rapide*; rapidement; vite; rapido; rapida; pronto; this week; cette semaine; diese woche; \
            esta semana",
        within: 4,
    },
    Together {
        one: "spots; places; slots; seats; platze; plazas; puestos; creneaux",
        other: "limited; few; left; comptees; limitees; restantes; begrenzt; limitad*; pocas; pocos; wenige; ubrig",
        within: 3,
    },
    Together {
        one: "miss; slip; let pass; pass up; laissez passer; laisse passer; passer a cote; entgehen; verpassen; deje pasar; dejes pasar; escapar; pierda; \
            pierdas",
        other: "chance; opportunity; occasion; opportunite; gelegenheit; moglichkeit; oportunidad; ocasion",
        within: 4,
    },
];

/// A role for one sex or one age.
pub(super) const MEANT_FOR: &[Together] = &[Together {
    one: "\
        suits; suited to; better for; ideal for; perfect for; best for; convient; mieux pour; ideal pour; parfait pour; passt; besser fur; geeignet fur; \
        ideal fur; perfekt fur; va mejor; ideal para; mejor para; perfecto para",
    other: "\
        women; men; mums; moms; mothers; dads; fathers; ladies; girls; aux femmes; aux hommes; femmes; mamans; frauen; manner; mutter; vater; mujeres; \
        hombres; madres; padres; chicas; younger; older; jeunes mamans; rentner*; jubilados; retraites",
    within: 3,
}];

/// A look over the person's shoulder.
pub(super) const WATCHED: &[Together] = &[
    Together {
        one: "\
            updated; updating; changed; changing; edited; editing; refreshed; polished; mis a jour; change; modifie; actualise; retouche; \
            aktualisiert; geandert; bearbeitet; uberarbeitet; erneuert; actualizado; cambiado; modificado; actualizo; cambio; editado",
        other: "\
            your profile; your headline; your cv; your resume; your linkedin; votre profil; votre titre; votre cv; ton profil; ihr profil; \
            ihren lebenslauf; ihr linkedin; dein profil; deinen lebenslauf; su perfil; su cv; tu perfil; tu cv; su titular",
        within: 5,
    },
    Together {
        one: "\
            our tool; our system; our data; our algorithm; our software; our ai; the tool; the data; notre outil; nos donnees; notre algorithme; \
            notre logiciel; unser system; unser tool; unsere daten; unsere software; unser algorithmus; nuestra herramienta; nuestro sistema; \
            nuestros datos; nuestro algoritmo",
        other: "\
            you are; you re; you may; you might; you will; vous etes; vous allez; vous pourriez; sie sind; sie konnten; sie seien; du bist; usted; \
            esta usted; estas; likely; ready; probab*; wahrscheinlich; bereit; pret",
        within: 5,
    },
    Together {
        one: "open to work; job ads; job boards; job search; browsing; offres d emploi; stellenanzeigen; ofertas de empleo",
        other: "\
            i noticed; i saw; i see; i can see; we noticed; noticed; j ai remarque; j ai vu; mir ist aufgefallen; ich habe gesehen; ich sehe; \
            he notado; he visto; veo que; vi que",
        within: 6,
    },
];
