//! Words that speak to one gender. Four languages side by side.

use crate::outreach::words::Phrases;

/// Words that make a role or a person a man's or a woman's, or that studies found to keep women from applying.
pub(in crate::outreach::checks) const GENDER_CODED: Phrases = "\
    guys; gentlemen; ladies; lads; manpower; man hours; salesman; salesmen; chairman; foreman; handyman; craftsman; craftsmen; \
    right hand man; strong man; best man for; man for the job; our man; his or her; ninja; ninjas; alpha; dominate; dominates; dominant; \
    aggressive; aggressively; boys club; wonder woman; superwoman; girl boss; girls; warrior; warriors; killer instinct; \
    homme de terrain; homme de la situation; homme fort; bras droit homme; messieurs; mesdemoiselles; guerrier; guerriere; un battant; \
    chef de file viril; les gars; les filles; macher; macherin; macher typ; seinen mann steh*; mann der tat; mann fur; manner; jungs; madels; \
    madchen; kampfer; kampfernatur; durchsetzungsstark*; durchsetzungsfahig*; powerfrau; hombre fuerte; hombre de; los chicos; las chicas; \
    chicos; chicas; guerrero; guerrera; machote; agresiv*; dominante*; senoritas; caballeros; \
    brotherhood; wingman; hustler; hustlers; bro culture; bros; tech bro; strongman; hungry wolf; wolf of; beast mode; crush it; \
    crushing it; crushes; domineering; he will report; he will lead; he should have; he must have; she will report; she should have; \
    businessman; cameraman; craftsmanship wanted; draftsman; fireman; man up; feisty; bossy; nos gars; homme a tout faire; \
    bon pere de famille; virilite; viril*; predateur; requin; guerriers; l homme de la situation; une main de fer; combatif; combattif; \
    haudegen; alphatier; vertriebskanone; kampfgeist; harte kerle; unsere manner; unsere jungs; unser mann; rambo; platzhirsch; \
    einzelkampfer; anpacker; powermann; durchbeisser; vertriebler mit biss; un tiburon; tiburones; un crack del; macho; depredador; \
    nuestro hombre; el hombre adecuado; hombre de accion; agresividad comercial; un killer; killer comercial; luchador nato";
