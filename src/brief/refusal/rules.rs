//! The phrases that ask for a protected attribute, in four languages, and what may be asked for instead.
//!
//! Those that courts and equality bodies in Europe and the United States treat so. A phrase stands where it asks of a
//! person, whatever comes after; what makes it innocent stands in the module above. Start at [`RULES`].

use crate::brief::tongue::Phrase;

/// Phrases of one attribute, with the lawful alternative in each language.
pub(super) type Rule = (&'static str, Phrase);

/// One a protected attribute; the first is age.
pub(super) const RULES: [Rule; 10] = [
    (
        "young, youthful, young and dynamic, jung, junge, junger, junges team gesucht, jeune, joven, jovenes, max age, maximum age, \
         age limit, under 30, under 35, under 40, under 45, under 50, below 30, below 35, below 40, not older than, no older than, not over 40, \
         hochstalter, altersgrenze, nicht alter als, nicht uber 40, age max, age maximum, age maximal, limite d'age, moins de 30 ans, \
         moins de 35 ans, moins de 40 ans, moins de 45 ans, pas plus de 40 ans, ans maximum, entre 25 et 35 ans, menor de 30, menor de 35, menor de 40, \
         menores de 30, menores de 35, menores de 40, edad maxima, limite de edad, edad entre, no mayor de, hasta 35 anos, hasta 40 anos, hasta 30 anos, \
         aged between, age between, age around, age range, around age, years of age, in their 20s, in their 30s, in their twenties, \
         in their thirties, age 20, age 25, age 30, ages 20, ages 25, years old, jahre alt, ans d'age, anos de edad, \
         digital native, millennial, gen z, mature person, unter 30, unter 35, unter 40, unter 45, unter 50, zwischen 25 und 35 jahren",
        [
            "Age may not be asked for. Ask for the experience or the working style the role needs.",
            "Nach dem Alter darf nicht gefragt werden. Nennen Sie die Erfahrung oder Arbeitsweise, die die Rolle braucht.",
            "L'âge ne peut pas être demandé. Demandez l'expérience ou la façon de travailler que le poste exige.",
            "No se puede pedir la edad. Pida la experiencia o la forma de trabajar que el puesto necesita.",
        ],
    ),
    (
        "recent graduate, recent graduates, recent college graduate, recent college graduates, fresh graduate, fresh graduates, new grads only, \
         freshly graduated, hochschulabsolvent bis, frisch von der uni, jungakademiker, jeune diplome, jeunes diplomes, jeune diplomee, \
         recien graduado, recien graduada, recien titulado, recien titulada, recien licenciado, class of 2024, class of 2025, class of 2026",
        [
            "A year of graduation stands in for age. Ask for an entry-level role: no experience required, training given.",
            "Das Abschlussjahr steht für das Alter. Bieten Sie eine Einstiegsstelle an: keine Erfahrung nötig, Einarbeitung inbegriffen.",
            "L'année du diplôme renvoie à l'âge. Proposez un poste de débutant : sans expérience exigée, avec formation.",
            "El año de graduación equivale a la edad. Ofrezca un puesto inicial: sin experiencia previa, con formación.",
        ],
    ),
    (
        "native speaker, native speakers, native english, native english speaker, native german, native french, native spanish, native level only, \
         mother tongue, muttersprachler, muttersprachlerin, muttersprachlich, muttersprachliches, muttersprache, langue maternelle, \
         de langue maternelle, lengua materna, hablante nativo, hablante nativa, nativo, ingles nativo, espanol nativo",
        [
            "Native speech stands in for origin. Ask for the level the work needs: fluent, C1 or C2.",
            "Die Muttersprache steht für die Herkunft. Nennen Sie das Niveau, das die Arbeit braucht: fließend, C1 oder C2.",
            "La langue maternelle renvoie à l'origine. Demandez le niveau nécessaire : courant, C1 ou C2.",
            "La lengua materna equivale al origen. Pida el nivel que exige el trabajo: fluido, C1 o C2.",
        ],
    ),
    (
        "male only, males only, female only, females only, men only, women only, male candidate, male candidates, female candidate, \
         female candidates, a man, a woman, a guy, a girl, preferably male, preferably female, must be male, must be female, male preferred, \
         female preferred, masculine, no women, no men, he must, handsome, attractive, pretty, gentleman, lady, \
         nur manner, nur frauen, keine frauen, keine manner, bevorzugt mannlich, bevorzugt weiblich, mannlich, weiblich, gepflegtes ausseres, \
         homme uniquement, femme uniquement, hommes uniquement, femmes uniquement, un homme, une femme, de sexe masculin, de sexe feminin, \
         bonne presentation exigee, physique agreable, solo hombres, solo mujeres, un hombre, una mujer, sexo masculino, sexo femenino, varon, \
         senorita, buena presencia, good looking, male, female",
        [
            "Sex and looks may not be asked for. Ask for what the person must be able to do.",
            "Nach Geschlecht und Aussehen darf nicht gefragt werden. Nennen Sie, was die Person können muss.",
            "Le sexe et l'apparence ne peuvent pas être demandés. Demandez ce que la personne doit savoir faire.",
            "No se puede pedir el sexo ni la apariencia. Pida lo que la persona debe saber hacer.",
        ],
    ),
    (
        "no children, no kids, without children, childless, no family plans, single only, unmarried, not married, not pregnant, not planning a pregnancy, \
         no mothers, no parents, kinderlos, ohne kinder, keine kinder, ledig, unverheiratet, nicht schwanger, ungebunden, sans enfants, sans enfant, \
         celibataire, non mariee, sans charge de famille, sin hijos, sin cargas familiares, soltero, soltera, no embarazada, family obligations",
        [
            "Family status may not be asked for. Ask for the working hours and the travel the role needs.",
            "Nach dem Familienstand darf nicht gefragt werden. Nennen Sie die Arbeitszeiten und Reisen, die die Rolle verlangt.",
            "La situation de famille ne peut pas être demandée. Indiquez les horaires et les déplacements du poste.",
            "No se puede pedir el estado civil ni familiar. Indique el horario y los viajes que exige el puesto.",
        ],
    ),
    (
        "us citizens only, american only, americans only, germans only, german nationals, german national, european nationality, \
         french nationality, nationalite francaise, de nationalite, nationalite europeenne, francais de souche, deutsche staatsangehorigkeit, \
         deutscher staatsburger, nur deutsche, keine auslander, ohne migrationshintergrund, nationality, nacionalidad espanola, solo espanoles, \
         sin inmigrantes, no extranjeros, pas d'etrangers, white, caucasian, no foreigners, no immigrants, local people only, \
         no indians, no chinese, no africans, no arabs, only europeans, europeans only, of german origin, without migration background, locals only, \
         indian only",
        [
            "Nationality and origin may not be asked for. Ask whether the person may work in the country, or has the clearance the role legally needs.",
            "Nach Staatsangehörigkeit und Herkunft darf nicht gefragt werden. Fragen Sie nach der Arbeitserlaubnis oder der Überprüfung, die das Gesetz verlangt.",
            "La nationalité et l'origine ne peuvent pas être demandées. Demandez l'autorisation de travail, ou l'habilitation que la loi exige.",
            "No se puede pedir la nacionalidad ni el origen. Pida el permiso de trabajo, o la habilitación que exige la ley.",
        ],
    ),
    (
        "christian, christians only, no muslims, muslim, no hijab, no headscarf, kein kopftuch, ohne kopftuch, christlich, \
         pas de voile, sans voile, catholique, musulman, sin velo, catolico, catolica, musulmana, catholic, jewish, religion, no jews, konfession",
        [
            "Religion may not be asked for. Ask for the working days the role needs.",
            "Nach der Religion darf nicht gefragt werden. Nennen Sie die Arbeitstage, die die Rolle verlangt.",
            "La religion ne peut pas être demandée. Indiquez les jours de travail du poste.",
            "No se puede pedir la religión. Indique los días de trabajo que exige el puesto.",
        ],
    ),
    (
        "healthy, physically healthy, able bodied, no disability, no disabilities, without disabilities, not disabled, no health problems, \
         mentally healthy, gesund, belastbar und gesund, ohne behinderung, keine behinderung, korperlich gesund, en bonne sante, bonne sante, \
         sans handicap, buena salud, sin discapacidad, slim, no sick leave",
        [
            "Health may not be asked for. Name the tasks the role really has, and the adjustments you can make.",
            "Nach der Gesundheit darf nicht gefragt werden. Nennen Sie die wirklichen Aufgaben und was Sie anpassen können.",
            "La santé ne peut pas être demandée. Nommez les tâches réelles du poste et les aménagements possibles.",
            "No se puede pedir el estado de salud. Indique las tareas reales del puesto y las adaptaciones posibles.",
        ],
    ),
    (
        "no union members, not in a union, no gays, heterosexual, straight only, no lgbt, political views, kein gewerkschaftsmitglied, \
         keine gewerkschaft, keine gewerkschaftsmitglieder, non syndique, pas de syndicaliste, no sindicalistas, sin afiliacion sindical",
        [
            "Union, opinion and orientation may not be asked for. Leave it out.",
            "Nach Gewerkschaft, Meinung und Orientierung darf nicht gefragt werden. Lassen Sie es weg.",
            "Le syndicat, les opinions et l'orientation ne peuvent pas être demandés. Supprimez cette demande.",
            "No se puede pedir la afiliación sindical, la opinión ni la orientación. Quítelo.",
        ],
    ),
    (
        "no career gaps, no gaps, no gap in cv, no gaps in resume, without career gaps, no career breaks, luckenloser lebenslauf, \
         luckenlosen lebenslauf, luckenlos, keine lucken im lebenslauf, sans trou dans le cv, sans interruption de carriere, sin lagunas, \
         sin huecos en el cv, currently employed only, no unemployed, must be employed, keine arbeitslosen, pas de chomeurs, no desempleados",
        [
            "Gaps often come from illness, birth or care. Ask for current knowledge of what the role needs.",
            "Lücken kommen oft von Krankheit, Geburt oder Pflege. Fragen Sie nach aktuellem Wissen, das die Rolle braucht.",
            "Les interruptions viennent souvent d'une maladie, d'une naissance ou d'un proche aidé. Demandez des connaissances à jour.",
            "Las pausas suelen deberse a enfermedad, nacimiento o cuidados. Pida conocimientos actuales de lo que exige el puesto.",
        ],
    ),
];
