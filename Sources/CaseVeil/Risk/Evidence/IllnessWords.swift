import CaseFindings
import CaseLexicons

/// Words for an illness that no table counts.
enum IllnessWords {
  /// Whether a word is the name of an illness by its ending and not of a class of them: `spondylosis`, not `carcinoma`,
  /// `postoperative` or `incision`.
  static func namesOne(_ token: Token, _ text: TokenizedDocument) -> Bool {
    if classes.contains(token.hash) { return false }
    let bytes = text.document.bytes
    return endings.contains { token.ends(with: $0, in: bytes, after: 3) }
  }

  private static let endings: [StaticString] = [
    "itis", "osis", "oses", "oma", "omas", "iasis", "pathy", "trophy", "ectasis", "ectasia", "penia", "philia", "cele",
    "mania", "phobia", "plegia", "algia", "uria", "emia", "lepsy", "melia", "cephaly", "plasia", "arche", "orrhoea",
    "orrhea",
  ]
  /// Classes, symptoms, signs and courses, which narrow nothing.
  private static let classes = WordSet(
    "carcinoma", "carcinomas", "adenocarcinoma", "adenocarcinomas", "neoplasia", "sarcoma", "adenoma", "haematoma",
    "hematoma", "stoma", "coma", "trauma", "stroma", "metastasis", "diagnosis", "prognosis", "necrosis", "fibrosis",
    "stenosis", "thrombosis", "anastomosis", "ptosis", "cyanosis", "acidosis", "alkalosis", "ketosis", "apoptosis",
    "osmosis", "sclerosis", "leukocytosis", "leucocytosis", "lymphocytosis", "keratosis", "symphysis", "atrophy",
    "hypertrophy", "hyperplasia", "dysplasia", "metaplasia", "aplasia", "hypoplasia", "lymphadenopathy", "haematuria",
    "hematuria", "proteinuria", "dysuria", "oliguria", "polyuria", "anuria", "pyuria", "bacteriuria", "glycosuria",
    "anaemia", "anemia", "ischaemia", "ischemia", "hypoxaemia", "hypoxemia", "septicaemia", "septicemia",
    "bacteraemia", "bacteremia", "viraemia", "uraemia", "uremia", "hypokalaemia", "hypokalemia", "hyperkalaemia",
    "hyperkalemia", "hyponatraemia", "hyponatremia", "hypernatraemia", "hypernatremia", "hypocalcaemia",
    "hypocalcemia", "hypercalcaemia", "hypercalcemia", "hyperglycaemia", "hyperglycemia", "hypoglycaemia",
    "hypoglycemia", "hypovolaemia", "hypovolemia", "thrombocytopenia", "neutropenia", "leukopenia", "leucopenia",
    "lymphopenia", "pancytopenia", "eosinophilia", "neutrophilia", "neuralgia", "myalgia", "arthralgia", "diarrhoea",
    "diarrhea", "rhinorrhoea", "rhinorrhea", "otorrhoea", "amenorrhoea", "amenorrhea", "photophobia", "hemiplegia",
    "paraplegia", "menarche", "fistulitis", "phlebitis")
}
