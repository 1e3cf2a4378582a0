//! Links that open the recruiter's own programs with a message in them. Nothing is sent: the program waits for a person.

use super::Channel;
use crate::profile::{ContactKind, Profile};

/// The link for a message to this person; `None` where the channel has no program, or no address whose source is recorded.
pub fn handover(profile: &Profile, channel: Channel, subject: Option<&str>, text: &str) -> Option<String> {
    let kind = match channel {
        Channel::Email => ContactKind::Email,
        Channel::Whatsapp => ContactKind::Phone,
        Channel::Site | Channel::Note => return None,
    };
    let contact = profile
        .contacts
        .iter()
        .find(|contact| contact.kind == kind && !contact.evidence.source.is_empty())?;
    match channel {
        Channel::Email => mailto(&contact.value, subject.unwrap_or_default(), text),
        Channel::Whatsapp => wa_me(&contact.value, text),
        Channel::Site | Channel::Note => None,
    }
}

/// RFC 6068. `None` where the address is none: it must not be able to add recipients or headers.
fn mailto(address: &str, subject: &str, text: &str) -> Option<String> {
    let address = address.trim();
    let (name, host) = address.split_once('@')?;
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    (plain(name) && plain(host) && host.contains('.')).then(|| {
        let name = name.replace('+', "%2B");
        format!(
            "mailto:{name}@{host}?subject={}&body={}",
            encoded(subject),
            encoded(&text.replace('\n', "\r\n"))
        )
    })
}

/// The number in international form, digits only; `None` where it has no country code.
fn wa_me(number: &str, text: &str) -> Option<String> {
    let number = number.trim();
    let rest = number.strip_prefix('+').or_else(|| number.strip_prefix("00"))?;
    // "+49 (0)40": the zero in brackets is not dialled from abroad.
    let digits: String = rest.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let known = rest
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '(' | ')' | '-' | '.' | '/'));
    (known && (8..=15).contains(&digits.len()))
        .then(|| format!("https://wa.me/{digits}?text={}", encoded(text)))
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_opened_with_its_text_and_nothing_can_be_added_to_it() {
        assert_eq!(
            mailto("ada+x@mail.example", "Your talk & more", "Hi,\nü").unwrap(),
            "mailto:ada%2Bx@mail.example?subject=Your%20talk%20%26%20more&body=Hi%2C%0D%0A%C3%BC"
        );
        for hostile in [
            "a@b.example?bcc=c@d.example",
            "a@b.example,c@d.example",
            "a b@c.example",
            "@b.example",
            "a@b",
            "a%0a@b.example",
        ] {
            assert_eq!(mailto(hostile, "", ""), None, "{hostile}");
        }
    }

    #[test]
    fn a_number_needs_its_country() {
        assert_eq!(wa_me("+49 (0)40 555-0123", "Hi").unwrap(), "https://wa.me/49405550123?text=Hi");
        assert_eq!(wa_me("0033 1 23 45 67 89", "Hi").unwrap(), "https://wa.me/33123456789?text=Hi");
        for unclear in ["040 555 0123", "+1 555 CALL NOW", "+1", ""] {
            assert_eq!(wa_me(unclear, "Hi"), None, "{unclear}");
        }
    }
}
