//! Phrases that press. Four languages side by side.

use crate::outreach::words::Phrases;

pub(in crate::outreach::checks) const URGENCY: Phrases = "\
    going fast; going quickly; soon be gone; won t wait; will not wait; bald weg; schnell weg; partent vite; se acaban; \
    asap; as soon as possible; urgent; urgently; last chance; final chance; don t miss; do not miss; act \
    now; act fast; before it s too late; before it is too late; limited time; time sensitive; closing \
    soon; closes soon; closes tomorrow; closes today; closing today; closing tomorrow; only today; only \
    _ spots; only _ places; only _ slots; spots left; slots left; filling fast; filling up fast; won t \
    last; will be gone; quick call today; call today; call me today; today or tomorrow; by tomorrow; by \
    end of day; by the end of the day; by tonight; end of the week at the latest; by friday; by monday; \
    within 24 hours; in the next 24 hours; within 48 hours; immediate start; hurry; once in a lifetime; \
    now or never; need an answer; waiting for your reply; need to hear back; reply today; reply now; \
    answer today; time is running out; running out of time; au plus vite; derniere chance; ne manquez \
    pas; ne ratez pas; ne rate pas; offre limitee; places limitees; avant qu il ne soit trop tard; des \
    aujourd hui; avant ce soir; avant demain; avant vendredi; d ici demain; d ici ce soir; d ici \
    vendredi; sous 24 heures; sous 24h; sous 48 heures; sous 48h; immediatement; depechez vous; depeche \
    toi; dans les plus brefs delais; rapidement possible; appel aujourd hui; reponse rapide; repondez \
    vite; il ne reste que; plus que quelques jours; maintenant ou jamais; des que possible; le plus \
    rapidement; le plus vite possible; dringend*; letzte chance; letzte gelegenheit; nur heute; nur noch \
    _ platze; nur noch wenige; schnellstmoglich*; so schnell wie moglich; umgehend; sofort zu besetzen; \
    ab sofort; noch heute; bis morgen; bis freitag; bis heute abend; innerhalb von 24; innerhalb von 48; \
    beeilen sie sich; beeil dich; nicht verpassen; verpassen sie nicht; verpasse nicht; jetzt oder nie; \
    bevor es zu spat; die zeit drangt; zeit lauft; zeitnah; eilig*; bitte schnell; lo antes posible; \
    cuanto antes; ultima oportunidad; no se pierda; no te pierdas; no lo deje pasar; no la deje pasar; \
    no dejes pasar; antes de que sea tarde; antes de manana; antes del viernes; hoy mismo; en 24 horas; \
    en las proximas 24; inmediatamente; de inmediato; plazas limitadas; pocas plazas; solo hoy; dese \
    prisa; date prisa; responda ya; responde ya; ahora o nunca; con urgencia; quedan pocas; se acaba el \
    plazo; offer expires; deadline; urgente; urgents; urgentes; immediate reply; answer immediately; \
    reply immediately; respond immediately; \
    don t wait; wait too long; don t delay; without delay; won t be open; won t stay open; not be open for long; open for long; \
    moving quickly; moving very quickly; moving very fast; move quickly; be quick; be fast; act quickly; decide quickly; quick decision; \
    quick response; quick reply; prompt reply; earliest convenience; get back to me today; back to me by; \
    back to me before; get back to me asap; final reminder; last reminder; final notice; last call; time is of the essence; first come; \
    clock is ticking; window is closing; closes on; closing on; process closes; applications close; close of business; end of business; \
    end of today; before the weekend; before monday; before friday; before tomorrow; before it is gone; interviewing this week; \
    interviews this week; interviews start; start interviewing; i ll call you; i will call you; calling you tomorrow; expect your call; \
    expect your reply; expect an answer; i need your; must hear from you; must know; offers go out; only a few; very few places; \
    limited spots; limited places; filled immediately; fill this; filled by; to fill quickly; fill it quickly; one time offer; \
    this opportunity won t; can t wait; cannot wait; need someone yesterday; right away please; respond by; let me know today; \
    let me know asap; i am still waiting; third time; why haven t you; you haven t replied; haven t heard back; no response from you; \
    ne tardez pas; ne tarde pas; sans tarder; sans attendre; n attendez pas; n attends pas; vite pourvu; vite pourvue; rapidement pourvu; \
    repondre rapidement; repondez rapidement; repondez moi; repondez avant; repondre avant; merci de repondre; decider cette semaine; \
    decider vite; decider rapidement; client est presse; le client attend; je suis presse; dernier rappel; derniere relance; \
    derniers jours; dernieres places; je vous appelle demain; je vous appelle aujourd hui; je vous rappelle demain; je t appelle demain; \
    entretiens ont lieu; entretiens cette semaine; cloture; avant la fin de la semaine; d ici la fin; avant lundi; avant mardi; \
    avant mercredi; avant jeudi; avant midi; le temps presse; premier arrive; toute urgence; reste que deux; reste que quelques; \
    plus que deux; il ne reste plus; j attends votre; j attends ta; toujours pas repondu; sans reponse de votre; es eilt; eilt sehr; \
    warten sie nicht; warte nicht; antworten sie schnell; schnelle ruckmeldung; rasche ruckmeldung; bald besetzt; \
    schnell besetzt; schnell vergeben; bald vergeben; kunde drangt; der kunde wartet; drangt; ich rufe sie morgen; ich rufe sie heute; \
    ich rufe dich morgen; rufe sie morgen; rufe dich morgen; rufen sie mich heute; ruf mich heute; letzte erinnerung; letzte mahnung; \
    letzter aufruf; letzter versuch; bewerbungsschluss; bewerbungsfrist; gesprache laufen; gesprache beginnen; diese woche entscheiden; \
    brauchen sofort; suchen sofort; sofortige*; sofort jemanden; wenige platze; noch zwei platze; nur zwei platze; melden sie sich bis; \
    melde dich bis; antworten sie bis; antworte bis; bis ende der woche; bis spatestens; heute noch; noch keine antwort; \
    immer noch keine; warte noch auf; ich erwarte ihre; ich erwarte deine; ich brauche ihre; ich brauche deine; uhr tickt; \
    wer zuerst kommt; jetzt zugreifen; greifen sie zu; zuschlagen; no tarde; no tardes; no espere; no esperes; no deje escapar; \
    no lo deje escapar; no la deje escapar; no lo dejes escapar; se cubrira; se va a cubrir; se llenan; tiene prisa; tenemos prisa; \
    mucha prisa; ultimo recordatorio; ultimo aviso; ultimas plazas; ultimos dias; solo quedan; quedan dos; quedan dias; quedan horas; \
    le llamo manana; te llamo manana; le llamo hoy; te llamo hoy; le llamare manana; te llamare manana; llameme hoy; llamame hoy; \
    llameme manana; entrevistas son; entrevistas empiezan; decidir esta semana; decidir ya; decidir pronto; decidir rapido; \
    incorporacion inmediata; respuesta rapida; respuesta inmediata; responda hoy; responde hoy; responda antes; responde antes; \
    antes de que acabe; antes del lunes; antes del martes; antes del miercoles; antes del jueves; como muy tarde; a mas tardar; \
    el tiempo corre; el tiempo apremia; sigo esperando; aun no me ha; todavia no ha respondido; espero su respuesta; espero tu respuesta; \
    necesito su respuesta; necesito tu respuesta; quien llegue primero; aproveche; aprovecha; \
    as soon as you can; gone by; no time to lose; time to lose; faire vite; temps presse; zeit wird knapp; se agota el; agota el tiempo; act soon; better act; better hurry; contesta rapido; conteste rapido; contesta pronto; conteste pronto; s il vous plait vite";
