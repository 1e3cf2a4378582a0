//! What the scorers do not read: words in free text that speak of a protected attribute.
//!
//! "Senior Nurse (she/her)", "mother of three", "born in 1971", "union member": the words are struck before anything is
//! matched, so that saying them or not changes nothing. A skill that holds such a word ("disability support") stays a
//! skill. Start at [`strike`].

use std::sync::OnceLock;

use crate::lexicon::phrases::Phrases;
use crate::lexicon::skills;
use crate::lexicon::words::Words;

/// Phrases by attribute, in four languages. Single words only where they can hardly speak of work.
const STRUCK: [&str; 12] = [
    // Pronouns and gender.
    "she her, she her hers, he him, he him his, they them, they them theirs, she they, he they, sie ihr, er ihm, elle, \
     ella, woman, women's, female, male, transgender, non binary, nonbinary, cisgender, frau, weiblich, mannlich, femme, \
     mujer, as a man, a man, un homme, un hombre, gentleman, lady, girl dad, girl boss",
    // Age and birth.
    "born in, born on, date of birth, birthday, geboren in, geboren am, geburtsdatum, ne en, nee en, ne le, nee le, date de \
     naissance, nacido en, nacida en, fecha de nacimiento, years old, year old, years young, jahre alt, ans d'age, anos de edad, \
     millennial, boomer, gen z, class of",
    // Marital status and children.
    "mother of, father of, mom of, dad of, mum of, mother, father, mom, dad, mum, husband of, husband, wife, married, married to, \
     divorced, widow, widowed, widower, single mother, single mom, single father, single parent, working mother, working \
     parent, parent of, grandmother, grandfather, pregnant, newborn, toddlers, verheiratet, ledig, geschieden, verwitwet, \
     kinder, mutter, vater, mutter von, vater von, marie, mariee, divorce, celibataire, enfants, mere de, pere de, casado, casada, \
     soltero, soltera, divorciado, hijos, madre de, padre de",
    // Gaps.
    "career break, career breaks, career gap, parental leave, maternity leave, paternity leave, sabbatical, sabbatical year, \
     elternzeit, mutterschutz, conge parental, conge maternite, baja por maternidad, excedencia, unemployed, arbeitslos, family break, \
     elternzeit seit",
    // Nationality and origin.
    "nationality, citizen, citizen of, citizenship, passport, immigrant, first generation immigrant, refugee, \
     staatsangehorigkeit, staatsburger, nationalite, nacionalidad, migration background, migrationshintergrund, expat",
    // Ethnicity.
    "african american, asian american, afro american, latina, latino, latinx, hispanic, caucasian, indigenous, first nations, \
     native american, black woman, black man, black female, black male, person of color, people of color, person of colour, woman \
     of color, roma, bipoc",
    // Native language: the level counts, not where it was learnt.
    "native speaker, native english speaker, native german speaker, native french speaker, native spanish speaker, native \
     english, native german, native french, native spanish, mother tongue, muttersprache, muttersprachler, muttersprachlerin, \
     langue maternelle, lengua materna, hablante nativo, hablante nativa",
    // Religion.
    "catholic, protestant, christian, muslim, jewish, jew, hindu, buddhist, sikh, atheist, mormon, baptist, evangelical, \
     katholisch, evangelisch, muslimisch, judisch, catholique, musulman, musulmane, juif, juive, catolico, catolica, judio, \
     religion, church, mosque, synagogue, believer",
    // Politics.
    "democrat, republican, socialist, communist, conservative voter, liberal voter, party member, member of the green party, green \
     party, labour party, conservative party, democratic party, republican party, social democrats, progressive voter, cdu, spd, \
     afd, parteimitglied, membre du parti, miembro del partido",
    // Unions.
    "union member, trade union, trade unionist, labor union, labour union, shop steward, gewerkschaft, gewerkschafter, \
     gewerkschaftsmitglied, syndicaliste, syndique, sindicalista, sindicato",
    // Health and disability.
    "disabled, disability, disabilities, wheelchair user, wheelchair, autistic, on the autism spectrum, adhd, dyslexic, dyslexia, \
     neurodivergent, deaf, hard of hearing, visually impaired, cancer survivor, chronic illness, chronically ill, diabetic, hiv \
     positive, recovering from burnout, burnout, in good health, perfectly healthy, healthy, behindert, schwerbehindert, \
     behinderung, handicape, handicapee, handicap, discapacitado, discapacidad",
    // Orientation.
    "gay, lesbian, bisexual, queer, lgbt, lgbtq, lgbtqia, lgbtqi, heterosexual, homosexual, straight man, straight woman, lesbisch, \
     schwul, homosexuel, homosexuelle, gay man, gay woman",
];

fn struck() -> &'static Phrases<()> {
    static TABLE: OnceLock<Phrases<()>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Phrases::default();
        for phrase in STRUCK.iter().flat_map(|phrases| phrases.split(',')) {
            table.add(phrase, ());
        }
        table
    })
}

/// The words of a text that may be matched.
pub(crate) fn strike<'t>(mut words: Words<'t>) -> Words<'t> {
    let found = struck().find(&words);
    if found.is_empty() {
        return words;
    }
    let named = skills::find(&words);
    let mut gone = vec![false; words.list.len()];
    for hit in found {
        if named.iter().any(|skill| skill.from < hit.to && hit.from < skill.to) {
            continue;
        }
        // Numbers beside belong to it: "54 years old", "born in 1971", "mother of three".
        let number = |at: usize| {
            words.word(at).chars().all(|c| c.is_ascii_digit()) || words.is(at, &NUMBERS) && at >= hit.to
        };
        let from = if hit.from > 0 && number(hit.from - 1) { hit.from - 1 } else { hit.from };
        let to = if hit.to < gone.len() && number(hit.to) { hit.to + 1 } else { hit.to };
        gone[from..to].iter_mut().for_each(|g| *g = true);
    }
    let mut gap = None;
    let mut kept = Vec::with_capacity(words.list.len());
    for (word, gone) in words.list.iter().zip(gone) {
        let own = gap.take().map_or(word.gap, |before| word.gap.max(before));
        if gone {
            gap = Some(own);
        } else {
            kept.push(crate::lexicon::words::Word { gap: own, ..*word });
        }
    }
    words.list = kept;
    words
}

const NUMBERS: [&str; 16] = [
    "one", "two", "three", "four", "five", "zwei", "drei", "vier", "deux", "trois", "quatre", "dos", "tres",
    "cuatro", "twins", "kids",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        let words = strike(Words::of(text));
        (0..words.list.len()).map(|at| words.word(at)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_must_not_matter_is_not_read() {
        assert_eq!(left("Senior Nurse (she/her)"), "Senior Nurse");
        assert_eq!(left("Rust developer, mother of three, born in 1971"), "Rust developer");
        assert_eq!(left("54 years old, Gewerkschaftsmitglied, ledig"), "");
        assert_eq!(left("12 years of Java"), "12 years of Java");
    }

    #[test]
    fn a_skill_that_holds_such_a_word_stays() {
        assert_eq!(left("Disability support in two homes"), "Disability support in two homes");
        assert_eq!(left("React Native and cloud native"), "React Native and cloud native");
    }
}
