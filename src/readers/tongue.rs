//! The language a profile's own words are written in: by their script, else by the function words they hold.
//!
//! Too little text, or two languages side by side, is no answer. What the interface speaks plays no part.
//! Start at [`of`].

use crate::profile::{ActivityKind, Profile};

/// Articles, prepositions, pronouns: words that stand in any text of the language and name nothing.
#[rustfmt::skip]
const FUNCTION_WORDS: &[(&str, &str)] = &[
    ("en", "the and of to in for with a an is are was my we our i at on that this from as have has by i'm you who it"),
    ("de", "der die das und von mit ich für in im ist den dem ein eine einer einen bei als zu zur auf sowie wir mein \
            meine nicht auch an bin habe werden durch unsere"),
    ("fr", "le la les et de des du un une en pour dans avec je sur au aux est suis mes nous par qui que mon ma l'équipe \
            j'ai plus notre ce cette d'une d'un"),
    ("es", "el la los las y de del un una en para con por que es soy mi mis como al se he más nuestro su desde lo \
            sobre entre"),
    ("it", "il lo la i gli le e di del della dei delle un una in per con che sono mi al alla nel nella da come ho mia \
            mio anche"),
    ("nl", "de het een en van in voor met ik is op aan bij als naar mijn wij onze die dat door ook heb ben te niet om"),
    ("pt", "o a os as e de do da dos das um uma em para com por que é sou meu minha no na como ao mais nos à não são"),
    ("pl", "i w z na do że się jest jestem oraz dla od przez po jak to o za mam moje nie który"),
    ("sv", "och i att en ett för med av på är jag som till den det har om mitt min vi från inte"),
    ("tr", "ve bir bu ile için olarak da de olan en çok ben gibi daha kadar sonra"),
];

/// The BCP 47 tag, where there is enough text to tell.
pub fn of(profile: &Profile) -> Option<String> {
    let mut text = String::new();
    let facts = [&profile.summary, &profile.headline];
    let said = facts.into_iter().flatten().map(|fact| fact.value.as_str());
    let described = profile.positions.iter().filter_map(|position| position.description.as_deref());
    let posts = profile.activity.iter().filter(|activity| activity.kind == ActivityKind::Post);
    for part in said.chain(described).chain(posts.map(|activity| activity.text.as_str())) {
        if text.len() > 8_000 {
            break;
        }
        text.extend(part.chars().take(2_000));
        text.push('\n');
    }
    detect(&text).map(str::to_owned)
}

fn detect(text: &str) -> Option<&'static str> {
    by_script(text).or_else(|| by_words(text))
}

/// Whether a character belongs to a script.
type Script = fn(char) -> bool;

/// Scripts that one language, or nearly one, is written in.
fn by_script(text: &str) -> Option<&'static str> {
    let count = |wanted: fn(char) -> bool| text.chars().filter(|c| wanted(*c)).count();
    let letters = count(char::is_alphabetic);
    let most = |part: usize| part >= 8 && part * 2 > letters;
    let kana = count(|c| ('\u{3040}'..='\u{30ff}').contains(&c));
    let han = count(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let cyrillic = count(|c| ('\u{400}'..='\u{4ff}').contains(&c));
    if most(kana + han) {
        return Some(if kana * 8 > han { "ja" } else { "zh" });
    }
    if most(cyrillic) {
        return Some(if count(|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ')) * 50 > cyrillic {
            "uk"
        } else {
            "ru"
        });
    }
    let others: [(Script, &str); 4] = [
        (|c| ('\u{ac00}'..='\u{d7af}').contains(&c), "ko"),
        (|c| ('\u{370}'..='\u{3ff}').contains(&c), "el"),
        (|c| ('\u{600}'..='\u{6ff}').contains(&c), "ar"),
        (|c| ('\u{590}'..='\u{5ff}').contains(&c), "he"),
    ];
    others.into_iter().find(|(wanted, _)| most(count(*wanted))).map(|(_, tag)| tag)
}

fn by_words(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let mut hits: Vec<(usize, &str)> = FUNCTION_WORDS
        .iter()
        .map(|(tag, list)| {
            let list: Vec<&str> = list.split_whitespace().collect();
            (words.iter().filter(|word| list.contains(word)).count(), *tag)
        })
        .collect();
    hits.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(first, tag), (second, _), ..] = hits[..] else { return None };
    (first >= 4 && first * 100 >= words.len() * 12 && first * 3 >= second * 4).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_or_two_tell_the_language() {
        for (text, tag) in [
            ("I build ledgers for small banks and care about the people who have to run them.", "en"),
            (
                "Ich baue mit meinem Team die Abrechnung für kleine Banken und bin für den Betrieb zuständig.",
                "de",
            ),
            (
                "Je dirige une équipe de soins dans un hôpital et je forme les nouveaux arrivants sur le terrain.",
                "fr",
            ),
            ("Soy responsable de ventas en una empresa de software para el sector de la salud.", "es"),
            ("私は銀行の会計システムを開発しています。", "ja"),
            ("Разрабатываю платёжные системы для банков.", "ru"),
        ] {
            assert_eq!(detect(text), Some(tag), "{text}");
        }
    }

    #[test]
    fn a_list_of_tools_and_a_title_tell_nothing() {
        for text in ["", "Rust, PostgreSQL, Kafka, Terraform", "Senior Backend Engineer at Example", "Ada"] {
            assert_eq!(detect(text), None, "{text}");
        }
    }
}
