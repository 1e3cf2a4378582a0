//! Date words in en de fr es it nl pt pl sv tr ru ja, and the forms the large sites write in them.
//!
//! Plain tables; matched in lower case without a trailing full stop. Start at [`month`].

/// Names, genitives and abbreviations of the months.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &[
        "jan", "january", "januar", "jän", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen",
        "januari", "janeiro", "styczeń", "stycznia", "sty", "ocak", "oca", "январь", "января", "янв",
    ],
    &[
        "feb", "february", "februar", "febr", "février", "févr", "fév", "fevrier", "fevr", "febrero",
        "febbraio", "februari", "fevereiro", "fev", "luty", "lutego", "lut", "şubat", "şub", "февраль",
        "февраля", "февр", "фев",
    ],
    &[
        "mar", "march", "märz", "mär", "mrz", "maerz", "mars", "marzo", "maart", "mrt", "março", "marco",
        "marzec", "marca", "mart", "март", "марта", "мар",
    ],
    &[
        "apr", "april", "avril", "avr", "abril", "abr", "aprile", "kwiecień", "kwietnia", "kwi", "nisan",
        "nis", "апрель", "апреля", "апр",
    ],
    &[
        "may", "mai", "mayo", "maggio", "mag", "mei", "maio", "maj", "maja", "mayıs", "май", "мая",
    ],
    &[
        "jun", "june", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwiec", "czerwca", "cze",
        "haziran", "haz", "июнь", "июня", "июн",
    ],
    &[
        "jul", "july", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "lipiec", "lipca",
        "lip", "temmuz", "tem", "июль", "июля", "июл",
    ],
    &[
        "aug", "august", "août", "aout", "agosto", "ago", "augustus", "augusti", "sierpień", "sierpnia",
        "sie", "ağustos", "ağu", "август", "августа", "авг",
    ],
    &[
        "sep", "sept", "september", "septembre", "septiembre", "settembre", "set", "sett", "setembro",
        "wrzesień", "września", "wrz", "eylül", "eyl", "сентябрь", "сентября", "сент", "сен",
    ],
    &[
        "oct", "october", "okt", "oktober", "octobre", "octubre", "ottobre", "ott", "outubro", "out",
        "październik", "października", "paź", "ekim", "eki", "октябрь", "октября", "окт",
    ],
    &[
        "nov", "november", "novembre", "noviembre", "novembro", "listopad", "listopada", "lis", "kasım",
        "kas", "ноябрь", "ноября", "нояб", "ноя",
    ],
    &[
        "dec", "december", "dez", "dezember", "décembre", "déc", "decembre", "diciembre", "dic",
        "dicembre", "dezembro", "grudzień", "grudnia", "gru", "aralık", "ara", "декабрь", "декабря", "дек",
    ],
];

/// "Until now", as phrases of words.
#[rustfmt::skip]
pub const PRESENT: &[&str] = &[
    "present", "the present", "now", "today", "current", "currently", "to date", "date", "ongoing",
    "heute", "jetzt", "aktuell", "gegenwart", "derzeit", "dato", "laufend", "aujourd’hui", "aujourd'hui",
    "aujourd hui", "présent", "ce jour", "actuel", "actuellement", "maintenant", "en cours", "actualidad",
    "la actualidad", "presente", "el presente", "actual", "hoy", "actualmente", "la fecha", "oggi",
    "attuale", "attualmente", "in corso", "heden", "nu", "vandaag", "huidig", "o momento", "momento",
    "atual", "atualmente", "o presente", "hoje", "obecnie", "teraz", "dziś", "dzisiaj", "chwili obecnej",
    "nadal", "idag", "i dag", "nuvarande", "nåtid", "pågående", "halen", "günümüz", "şimdi",
    "devam ediyor", "şu an", "bugün", "настоящее время", "настоящего времени", "н в", "наст время",
    "сейчас", "сегодня", "現在", "今", "現職", "在職中", "継続中", "至今", "현재",
];

/// Words that stand between two dates.
#[rustfmt::skip]
pub const TO: &[&str] = &[
    "to", "until", "till", "til", "through", "thru", "bis", "à", "au", "jusqu’à", "jusqu'à", "jusqu", "a",
    "al", "hasta", "fino", "tot", "t/m", "até", "ao", "do", "по", "до", "から", "まで", "and", "und", "et",
    "–",
];

/// Articles a date may have.
pub const ARTICLES: &[&str] = &["the", "den", "dem", "le", "el", "il", "l", "de", "o"];

/// Words before a date that has not ended.
#[rustfmt::skip]
pub const SINCE: &[&str] =
    &[
        "since", "seit", "depuis", "desde", "dal", "dall", "sinds", "sedan", "od", "с", "со", "beri",
    ];

/// Small words inside a date.
#[rustfmt::skip]
pub const INSIDE: &[&str] = &[
    "de", "del", "of", "di", "d", "da", "do", "г", "года", "r", "st", "nd", "rd", "th", "er", "the", "den",
    "der", "roku",
];

/// Units of a duration: years, months, weeks, days, hours, minutes.
#[rustfmt::skip]
pub const UNITS: &[(Unit, &[&str])] = &[
    (
        Unit::Year,
        &[
            "y", "yr", "yrs", "year", "years", "jahr", "jahre", "jahren", "j", "an", "ans", "année",
            "années", "año", "años", "anno", "anni", "jaar", "jr", "ano", "anos", "rok", "lata", "lat",
            "r", "år", "yıl", "год", "года", "лет", "г", "年", "年間",
        ],
    ),
    (
        Unit::Month,
        &[
            "mo", "mos", "month", "months", "monat", "monate", "monaten", "mon", "mois", "mes", "meses",
            "mese", "mesi", "maand", "maanden", "mnd", "mês", "mies", "miesiąc", "miesiące", "miesięcy",
            "mån", "månad", "månader", "ay", "мес", "месяц", "месяца", "месяцев", "か月", "ヶ月", "ヵ月", "ケ月",
            "カ月", "か月前",
        ],
    ),
    (
        Unit::Week,
        &[
            "w", "wk", "wks", "week", "weeks", "wo", "woche", "wochen", "wch", "sem", "semaine", "semaines", "semana",
            "semanas", "settimana", "settimane", "sett", "weken", "tydzień", "tygodnie", "tygodni", "tyg",
            "vecka", "veckor", "v", "hafta", "нед", "неделю", "недели", "недель", "週間",
        ],
    ),
    (
        Unit::Day,
        &[
            "d", "day", "days", "tag", "tage", "tagen", "jour", "jours", "día", "días", "dia", "dias",
            "giorno", "giorni", "gg", "dn", "dzień", "дн", "dag", "dagen", "dni", "dagar", "gün", "день", "дня",
            "дней", "日", "日間",
        ],
    ),
    (
        Unit::Hour,
        &[
            "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora",
            "horas", "ora", "ore", "uur", "godz", "godzinę", "godziny", "godzin", "timme", "timmar", "tim",
            "sa", "saat", "ч", "час", "часа", "часов", "時間",
        ],
    ),
    (
        Unit::Minute,
        &[
            "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut",
            "minutę", "minuty", "minut", "minuter", "dk", "dakika", "мин", "минуту", "минуты", "минут",
            "分", "m",
        ],
    ),
];

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named after the units")]
pub enum Unit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
}

/// The number of a month, from its name in lower case.
pub fn month(word: &str) -> Option<i8> {
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    i8::try_from(place + 1).ok()
}

/// The unit a word names.
pub fn unit(word: &str) -> Option<Unit> {
    UNITS.iter().find(|(_, words)| words.contains(&word)).map(|(unit, _)| *unit)
}
