//! What would sharpen a vague brief: at most three questions in its own language, the one that narrows most first.
//!
//! A brief is vague where a stranger could not tell who fits. Nothing is asked that the text answers. Start at [`about`].

use super::tongue::{Phrase, Tongue};
use super::{Brief, CriterionKind, Function, Importance};

const WHOM: Phrase = [
    "Whom are you looking for? One sentence is enough: the role, the place, what the person must be able to do.",
    "Wen suchen Sie? Ein Satz genügt: die Rolle, der Ort, was die Person können muss.",
    "Qui recherchez-vous ? Une phrase suffit : le poste, le lieu, ce que la personne doit savoir faire.",
    "¿A quién busca? Basta una frase: el puesto, el lugar, lo que la persona debe saber hacer.",
];
const ROLE: Phrase = [
    "Which role is it? Name the title you would put on the contract.",
    "Um welche Rolle geht es? Nennen Sie die Bezeichnung, die im Vertrag stünde.",
    "De quel poste s'agit-il ? Donnez l'intitulé qui figurerait sur le contrat.",
    "¿De qué puesto se trata? Indique el título que pondría en el contrato.",
];
const PLACE: Phrase = [
    "Where must they work, or may it be remote?",
    "Wo wird gearbeitet, oder geht es auch aus der Ferne?",
    "Où faut-il travailler, ou le télétravail est-il possible ?",
    "¿Dónde hay que trabajar, o puede ser en remoto?",
];
const LEVEL: Phrase = [
    "How senior: what should they decide alone, and whom would they lead?",
    "Wie erfahren: Was soll die Person allein entscheiden, und wen würde sie führen?",
    "Quel niveau : que doit décider la personne seule, et qui encadrerait-elle ?",
    "¿Qué nivel: qué debe decidir la persona sola y a quién dirigiría?",
];
const REASON: Phrase = [
    "Why would someone good leave their job for this one?",
    "Warum sollte jemand Gutes dafür die jetzige Stelle aufgeben?",
    "Pourquoi une bonne personne quitterait-elle son poste pour celui-ci ?",
    "¿Por qué dejaría alguien bueno su trabajo por este?",
];

/// What to ask about the work where no skill, industry or company is named.
fn evidence(function: Option<Function>) -> Phrase {
    match function {
        Some(Function::Sales) => [
            "What do they sell, to whom, and at what deal size? Name the product type, the buyer and the market.",
            "Was wird verkauft, an wen und in welcher Größenordnung? Nennen Sie Produktart, Käufer und Markt.",
            "Que vend la personne, à qui et pour quels montants ? Nommez le type de produit, l'acheteur et le marché.",
            "¿Qué vende, a quién y de qué importe? Indique el tipo de producto, el comprador y el mercado.",
        ],
        Some(Function::Engineering | Function::Data) => [
            "Which technologies must they have used, and what would they build in the first six months?",
            "Welche Technologien müssen bekannt sein, und was entsteht in den ersten sechs Monaten?",
            "Quelles technologies faut-il avoir utilisées, et que construira la personne les six premiers mois ?",
            "¿Qué tecnologías debe haber usado y qué construiría en los primeros seis meses?",
        ],
        Some(Function::Product | Function::Design) => [
            "For which kind of product and users, and what should they have shipped before?",
            "Für welche Art von Produkt und Nutzern, und was sollte schon einmal ausgeliefert worden sein?",
            "Pour quel type de produit et d'utilisateurs, et que faut-il avoir déjà mis sur le marché ?",
            "¿Para qué tipo de producto y usuarios, y qué debería haber lanzado antes?",
        ],
        Some(Function::Marketing) => [
            "Which channels and audience, and which result should they have reached before?",
            "Welche Kanäle und Zielgruppe, und welches Ergebnis sollte schon erreicht worden sein?",
            "Quels canaux et quel public, et quel résultat faut-il avoir déjà obtenu ?",
            "¿Qué canales y qué público, y qué resultado debería haber logrado antes?",
        ],
        Some(Function::Finance) => [
            "Which standards, systems and company size should they know (IFRS, SAP, group or start-up)?",
            "Welche Standards, Systeme und Unternehmensgröße sollten bekannt sein (IFRS, SAP, Konzern oder Start-up)?",
            "Quelles normes, quels systèmes et quelle taille d'entreprise faut-il connaître (IFRS, SAP, groupe ou start-up) ?",
            "¿Qué normas, sistemas y tamaño de empresa debe conocer (NIIF, SAP, grupo o start-up)?",
        ],
        Some(Function::Healthcare) => [
            "Which ward or specialty, and which licence is required?",
            "Welche Station oder Fachrichtung, und welche Zulassung ist nötig?",
            "Quel service ou quelle spécialité, et quelle autorisation d'exercer est requise ?",
            "¿Qué unidad o especialidad, y qué titulación habilitante se exige?",
        ],
        _ => [
            "What must this person have done before, that you could see on a profile?",
            "Was muss diese Person schon getan haben, das man in einem Profil sehen könnte?",
            "Qu'est-ce que cette personne doit avoir déjà fait, et qui se verrait sur un profil ?",
            "¿Qué debe haber hecho ya esta persona que pudiera verse en un perfil?",
        ],
    }
}

/// At most three questions.
pub(super) fn about(brief: &Brief, tongue: Tongue) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    let mut ask = |question: Phrase| questions.push(tongue.say(&question).to_owned());
    let has = |kind| brief.criteria.iter().any(|c| c.kind == kind && c.importance != Importance::Excluded);
    let shown = has(CriterionKind::Skill) || has(CriterionKind::Industry) || has(CriterionKind::Company);
    if brief.text.trim().is_empty() {
        ask(WHOM);
        return questions;
    }
    if brief.titles.is_empty() {
        ask(ROLE);
    }
    if !shown {
        ask(evidence(brief.function));
    }
    if brief.locations.is_empty() && brief.remote.is_none() {
        ask(PLACE);
    }
    if brief.seniority.is_none() && brief.years.is_none() {
        ask(LEVEL);
    }
    if brief.opportunity.is_empty() {
        ask(REASON);
    }
    questions.truncate(3);
    questions
}
