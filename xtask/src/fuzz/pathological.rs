//! Pages built to make a reader slow: many of what is looked for, nested and in a row. Start at [`pages`].

/// Every page with its name.
#[rustfmt::skip]
pub fn pages() -> Vec<(&'static str, String)> {
    let many = |piece: &str, times: usize| piece.repeat(times);
    let around = |body: String| format!("<title>Ada Example</title><main><h1>Ada Example</h1>{body}</main>");
    vec![
        ("deep", many("<div>", 200_000)),
        ("deep-inline", many("<b><i>", 60_000)),
        ("deep-tables", many("<table><tr><td>", 30_000)),
        ("headings", around(many("<h2>Experience</h2><p>Engineer</p>", 20_000))),
        ("unknown-headings", around(many("<h2>Field notes</h2><p>Rust</p>", 20_000))),
        ("dates", around(format!("<h2>Experience</h2>{}", many("<p>Jan 2019 – Mar 2020</p>", 40_000)))),
        ("entries", around(format!("<h2>Experience</h2>{}", many("<div><h3>Engineer</h3><p>Acme</p><p>2019 – 2020</p></div>", 20_000)))),
        ("one-line", around(format!("<h2>Experience</h2><p>{}</p>", many("<span>2019 – 2020 </span>", 40_000)))),
        ("skills", around(format!("<h2>Skills</h2><ul>{}</ul>", many("<li>Rust, Go, SQL, Kafka, Perl</li>", 40_000)))),
        ("links", around(many("<a href='https://github.com/ada'>ada</a> ", 50_000))),
        ("own-links", around((0..50_000).map(|n| format!("<a rel=me href='https://a{n}.example/'>a{n}</a>")).collect())),
        ("items", many("<div itemscope itemprop=a itemtype='http://schema.org/Person'>x", 20_000)),
        ("flat-items", many("<div itemscope itemtype='http://schema.org/Person'><b itemprop=name>Ada Example</b></div>", 20_000)),
        ("cards", many("<div class='h-card p-author'>Ada", 20_000)),
        ("flat-cards", many("<div class=h-card><b class=p-name>Ada Example</b></div>", 30_000)),
        ("resume", format!("<div class=h-resume>{}", many("<p class='p-experience h-event h-card'><b class=p-name>Acme</b>", 20_000))),
        ("many-properties", format!("<div class=h-card>{}", many("<p class='p-a p-b u-c dt-d'>", 20_000))),
        ("json", format!("<script type='application/ld+json'>{}</script>", many("[", 200_000))),
        ("json-persons", format!("<script type='application/ld+json'>[{}{{}}]</script>", many("{\"@type\":\"Person\",\"name\":\"Ada\"},", 40_000))),
        ("hidden", around(many("<span aria-hidden=true>Ada</span><span data-ov-hidden>Ada</span>", 40_000))),
        ("long-word", around(format!("<p>{}</p>", many("a", 4_000_000)))),
        ("long-number", around(format!("<p>{}</p>", many("20", 1_000_000)))),
        ("dashes", around(format!("<p>2019{}</p>", many(" –", 500_000)))),
        ("brackets", around(format!("<h1>{}</h1>", many("(", 500_000)))),
        ("commas", around(format!("<h1>Ada{}</h1>", many(", Ada", 200_000)))),
        ("names", around(many("<h3>Ada Example</h3>", 40_000))),
        ("times", around(many("<article><time datetime=2020-01-01>1d</time><p>We shipped the ledger today</p></article>", 20_000))),
        ("attributes", format!("<div {}>", (0..100_000).map(|n| format!("a{n}=1 ")).collect::<String>())),
        ("japanese", around(format!("<h2>職歴</h2>{}", many("<p>2019年1月 〜 現在</p>", 40_000)))),
        ("entities", many("&amp;&#x202e;", 500_000)),
        ("labels", around(many("<dl><dt>Company</dt><dd>Acme</dd></dl>", 30_000))),
    ]
}
