/// The texts of the self-test, one a line. Everybody in them is invented; the numbers belong to nobody.
///
/// `{{kind|words}}` must go, `[[words]]` must stay byte for byte, `@1` to `@4` stand for names that no table knows,
/// `\n` for a line end. A line with such names is tried with several of them.
enum SelfTestTexts {
  static let people = #"""
    {{patientName|Mrs @1 @2}} was admitted with [[community-acquired pneumonia]]. {{patientName|Mrs @2}} was given [[co-amoxiclav 1.2 g]].
    Patient: {{patientName|@1 @2}}\nConsultant: {{clinicianName|Dr @3 @4}}\n[[BP 132/84]], [[HR 76]].
    Reviewed by {{clinicianName|Dr @1 @2}}, who heard a murmur; [[Murphy's sign]] was negative.
    Her daughter {{relativeName|@1}} found her on the floor. [[GCS 14/15]].
    Dear {{clinicianName|Dr @2}},\nThank you for seeing {{personName|Mr @3 @4}} with [[Crohn's disease]].
    Name: {{patientName|@2, @1}}\nAllergies: [[penicillin]]
    {{personName|Mr @2}} and {{personName|Ms @4}} share a bay; both have [[Parkinson's disease]].
    Seen with his wife, {{relativeName|@1 @2}}, who takes [[warfarin 3 mg]] herself.
    {{patientName|Mrs Gwenllian Prothero}} has [[type 1 diabetes]]. {{patientName|Prothero}} stopped [[insulin glargine]] herself.
    {{patientName|MR RHODRI PENHALLOW}} HAS A COUGH. {{patientName|Mr Penhallow}} is on [[ramipril 5 mg]].
    Seen by {{clinicianName|Dr Nadia Osei}} and {{clinicianName|Sister Holt}}; [[Wells score of 6]], [[CTPA]] booked.
    {{clinicianName|Prof. Okonkwo}} advised [[apixaban 5 mg BD]] for the [[DVT]].
    Patient name: {{patientName|Siân O'Driscoll-Reyes}}\n[[HbA1c 58 mmol/mol]]
    His son {{relativeName|Idris}} and sister {{relativeName|Bronwen}} visited; [[Lewy body dementia]] was explained.
    Her husband {{relativeName|Tomasz Wiśniewski}} gave consent for the [[laparoscopic appendicectomy]].
    Cc: {{clinicianName|Dr Priya Raman}}, {{clinicianName|Mr Alistair Keogh FRCS}}
    {{patientName|Mr Kwabena Asante}} fell from a ladder. {{patientName|Kwabena}} has a [[Colles' fracture]].
    {{patientName|Mrs Agnieszka Zielińska}} is [[32 weeks]] pregnant with [[gestational diabetes]].
    Patient {{initials|R.W.}} was seen with [[acute otitis media]].
    {{initials|J.S.}}, a {{age|40-year-old}}, has [[Graves' disease]].
    The initials {{initials|KO}} were on the form beside [[INR 2.4]].
    Patient {{initials|T.M.}} was started on [[salbutamol 100 micrograms]].
    Spoke to {{personName|Mr Ifan Treharne}} about [[Dupuytren's contracture]].
    """#

  static let numbers = #"""
    NHS No {{nhsNumber|999 000 0018}}, [[potassium 3.1 mmol/L]].
    NHS number: {{nhsNumber|9990000212}}. [[Hb 98 g/L]].
    Her NHS no. is {{nhsNumber|999-000-0425}}; [[platelets 150]].
    NHS: {{nhsNumber|999 000 0638}} | [[CRP 120]]
    CHI {{chiNumber|3112990001}}, [[eGFR 45]].
    CHI number: {{chiNumber|311299 0002}}; [[troponin 14 ng/L]].
    H&C No: {{hcNumber|999 000 0018}}, [[sodium 129]].
    Health and Care number {{hcNumber|9990000018}}, [[urea 12.4]].
    Hospital No: {{hospitalNumber|K120450}}, [[2/52]] history.
    MRN {{hospitalNumber|120 450 331}}, [[FEV1 1.8 L]].
    Patient ID: {{hospitalNumber|MS-120450}}; [[ejection fraction 35%]].
    NI number {{nationalInsuranceNumber|QQ 12 34 56 C}} was on the form with [[lisinopril]].
    Her NINO: {{nationalInsuranceNumber|QQ123456C}}. [[Visual acuity 6/9]].
    Passport {{passportNumber|120450331}} was shown. [[Malaria film]] negative.
    Driving licence number {{drivingLicenceNumber|PENHA 654321 R99ZZ}} was noted; [[epilepsy]] explained.
    GMC {{professionalNumber|0120450}} signed for the [[morphine 10 mg]].
    NMC PIN: {{professionalNumber|12A0450E}}. [[MUST score 2]].
    SSN: {{socialSecurityNumber|000-12-3456}}; [[metformin 500 mg]].
    social security number {{socialSecurityNumber|987-65-4320}}, [[BMI 31]].
    Medicare number {{healthNumber|2951 63240 1}} was given. [[Spirometry]] normal.
    Our ref: {{caseReference|KT/44120/b}}. The [[ECG]] was normal.
    Application no. {{caseReference|1204/05}}; [[MRI spine]] pending.
    Paid with {{accountNumber|4111 1111 1111 1111}}. [[Naproxen 250 mg]] bought.
    Her insurance policy is {{accountNumber|XY-345001}}; [[hip replacement]] covered.
    Serial number {{deviceSerial|AB1204503}} of the [[pacemaker]] was recorded.
    Device serial no: {{deviceSerial|QX-12045033}}; [[cochlear implant]] left.
    Identity confirmed with {{otherNumber|1204503}} before the [[blood transfusion]].
    Wristband {{otherNumber|H1204503}} was cut. [[2 units]] of red cells given.
    The card read {{otherNumber|nine nine nine, zero zero zero, zero zero one eight}}; [[pulse 88]].
    """#

  static let contact = #"""
    Tel: {{phone|01632 960001}}, [[SpO2 94%]] on air.
    ring {{phone|07700 900001}} with the [[biopsy]] result.
    Mobile {{phone|+44 7700 900123}}; [[peak flow 320]].
    at {{phone|020 7946 0018}} or {{phone|(01632) 960 001 ext 204}}. [[Clopidogrel 75 mg]] continues.
    Phone {{phone|(555) 555-0123}} about the [[colonoscopy]].
    bleep {{phone|2041}} if [[NEWS2]] rises.
    ring {{phone|oh one six three two nine six oh double-one four}} about [[the INR]].
    Write to {{email|ivy.moss-2@example.org}} about [[gout]].
    email: {{email|a.penhallow@example.co.uk}}, [[allopurinol 300 mg]].
    He gave {{email|k dot osei at example dot com}}; [[urate 0.52]].
    See {{url|https://www.example.org/a/b-1?x=2}} for [[asthma]] advice.
    He blogs on {{url|www.example.com/ivy}} about [[coeliac disease]].
    posted by {{handle|@ivy_moss.21}} on [[migraine]].
    The account ({{handle|@kosei}}) mentions [[vitiligo]].
    logged in from {{ipAddress|192.0.2.44}}; [[video consultation]] failed.
    at {{ipAddress|2001:db8:85a3:0:0:8a2e:370:7334}} again
    """#

  static let times = #"""
    Admitted on {{date|3 May 2023}} with [[sepsis]], home after [[48 hours]].
    Seen {{date|2023-10-12}}; [[day 3]] of [[doxycycline 100 mg]].
    Scan on {{date|12/08/2019}} showed a [[3 cm]] mass.
    Letter of {{date|3rd of May}}; [[cholecystectomy]] planned.
    Fell on {{date|Monday 3 May}}, [[hip fracture]].
    DOB: {{dateOfBirth|03/05/1970}}, [[type 2 diabetes]].
    D.O.B. {{dateOfBirth|3 May 1961}}. [[Osteoporosis]].
    He was born on {{dateOfBirth|14 February 1957}} and has [[glaucoma]].
    Date of birth: {{dateOfBirth|1988-11-30}}; [[endometriosis]].
    Appendicectomy in {{year|2019}}, [[stroke]] later.
    A nurse since {{year|1998}} with [[rheumatoid arthritis]].
    Well until {{relativeDate|last Tuesday}}, then [[rigors]].
    Fell {{relativeDate|yesterday morning}}; [[subdural haematoma]].
    Began {{relativeDate|about three weeks ago}} with [[haemoptysis]].
    Collapsed at {{clockTime|03:40}}; [[adrenaline 1 mg]] given.
    Seen at {{clockTime|3.15 pm}}, [[lactate 4.1]].
    Ill in the {{season|summer of 2021}} with [[Lyme disease]].
    Choked on {{season|Christmas Day}}; [[oesophageal stricture]].
    A {{age|47-year-old}} man with [[angina]].
    This {{age|63F}} has [[atrial fibrillation]].
    Aged {{age|83}}, she lives alone with [[COPD]].
    Age: {{age|7 years}}. [[Lupus]] was ruled out.
    His {{age|18-month-old}} niece has [[croup]].
    """#

  static let places = #"""
    Lives at {{address|14 Mill Lane}}, {{town|Hexham}} with [[heart failure]].
    Address: {{address|3 The Nook, Lintonby}}\n[[Vitamin D 25 nmol/L]]
    Sent to {{address|Flat 2, 14 Mill Lane, Otley}}; [[eczema]].
    lives at {{postcode|SW1A 1AA}} with [[psoriasis]].
    Postcode: {{postcode|NE46 1AA}}, [[hypothyroidism]].
    Moved from {{town|Whitby}} to {{town|Birmingham}} with [[bronchiectasis]].
    Lives in {{town|Pontefract}} with her aunt; [[iron deficiency]].
    He flew to {{town|Los Angeles}} and had a [[pulmonary embolism]].
    Grew up in {{region|North Yorkshire}}, [[emphysema]].
    A walk across {{region|Northumberland}}; [[hypothermia]].
    Returned from {{country|Kenya}} with [[malaria]].
    Born in {{country|Sri Lanka}}; [[thalassaemia trait]].
    Fell at {{landmark|Leeds Castle}}, [[ankle fracture]].
    Taken ill in {{landmark|Whitby Harbour}} with [[heat stroke]].
    Admitted to {{hospital|Thornbury General Hospital}} with [[pancreatitis]].
    Transferred to {{hospital|Borough General Hospital}} for [[dialysis]].
    Seen at {{hospital|St Winifred's Hospital}}; [[Barrett's oesophagus]].
    Moved to {{ward|ward 12B}} on [[heparin]].
    Seen on {{ward|Kestrel Ward}}; [[delirium]].
    Registered with {{practice|Hollowmere Surgery}}; [[depression]].
    The {{practice|Thornbury surgery}} rang about [[lithium 400 mg]].
    He goes to {{school|Thornbridge Primary School}}; [[ADHD]].
    She reads law at the {{school|University of Northmoor}}; [[bulimia nervosa]].
    Drives a van for {{employer|Lintonby Haulage Ltd}}; [[sciatica]].
    Her solicitors are {{employer|Quill, Tarrow and Brindle LLP}}; [[whiplash]].
    Housing is with {{organisation|Thornbridge Borough Council}}; [[asthma]].
    Lives at {{organisation|Hazelmere Care Home}}; [[Alzheimer's disease]].
    She works as a {{occupation|crane inspector}}; [[vertigo]].
    He is a retired {{occupation|lighthouse keeper}}; [[lung cancer]].
    Occupation: {{occupation|kiln operator}}\n[[Pneumoconiosis]]
    """#

  static let circumstances = #"""
    hit by a van, {{vehicleMark|AB51 CDE}}, with a [[tibial fracture]].
    Number plate {{vehicleMark|AB51 CDE}} was noted; [[whiplash]].
    pray for him {{hashtag|#JusticeForIvy}}; [[sepsis]].
    {{hashtag|#StMarysED}} again, with [[chest pain]].
    A 47-year-old {{sex|man}} with [[gout]].
    She is a {{sex|trans woman}} on [[estradiol 2 mg]].
    A {{ethnicity|White British}} lady with [[osteoporosis]].
    She is of {{ethnicity|Punjabi descent}}; [[vitamin D deficiency]].
    She is a {{nationality|Turkish national}} with [[asthma]].
    A {{nationality|Polish}} man with [[pneumonia]].
    A {{religion|Jehovah's Witness}} who declined [[blood transfusion]].
    Her husband is {{religion|Sikh}}; [[hypertension]].
    Speaks only {{language|Polish}}; [[angina]].
    seen with a {{language|Tigrinya}} interpreter for [[back pain]].
    She is {{maritalStatus|divorced}} and has [[depression]].
    A {{maritalStatus|widower}} with [[cataracts]].
    She is {{kinship|one of triplets}}; [[migraine]].
    He has {{kinship|7 children}} and [[hypertension]].
    She has {{rareCondition|Erdheim-Chester disease}} and [[asthma]].
    Known {{rareCondition|haemophagocytic lymphohistiocytosis}}, [[ferritin 2000 micrograms/L]].
    She won {{quantity|£3.2 million}} and has [[insomnia]].
    A man weighing {{quantity|312 kg}} with [[sleep apnoea]].
    He was {{rareEvent|struck by lightning}}; [[burns]] to the arm.
    He was {{rareEvent|thrown from a horse}} and has a [[pneumothorax]].
    She said {{patientQuote|"it feels like a hot brick"}} of the [[epigastric pain]].
    His wife said {{relativeQuote|'he went as grey as a ghost'}}. [[Syncope]] was likely.
    {{imageMention|Photo attached}} with consent; [[cellulitis]].
    The rash ({{imageMention|see figure 1}}) was [[psoriasis]].
    A man came {{authorClue|on my shift last night}} with [[chest pain]].
    Seen {{authorClue|in our ED}} with [[renal colic]].
    """#

  static let everything = #"""
    Re: {{patientName|Mrs @1 @2}}, DOB {{dateOfBirth|14/02/1957}}, NHS No {{nhsNumber|999 000 0840}}\n{{address|14 Mill Lane, Pontybryn, CF99 1AB}}. Tel {{phone|01632 960 147}}\n\n{{patientName|Mrs @2}}, a {{age|69-year-old}} {{occupation|farrier}}, was admitted to {{hospital|Thornbury General Hospital}} on {{date|3 November 2026}} with a [[3/7 history]] of [[pleuritic chest pain]]. [[CTPA]] showed [[bilateral pulmonary emboli]]; [[apixaban 10 mg BD]] was started by {{clinicianName|Dr @3 @4}}.
    GP: {{clinicianName|Dr @3 @4}}, {{practice|Hollowmere Surgery}}. {{patientName|Mr @1 @2}} ({{hospitalNumber|MRN K120451}}) collapsed at {{clockTime|14:30}}; [[adenosine 6 mg]] reverted the [[supraventricular tachycardia]]. His wife {{relativeName|@1}} has {{phone|07700 900456}}.
    {{patientName|Ms @1 @2}} ({{email|m.tallow@example.org}}) moved from {{town|Hexham}} {{relativeDate|last month}}. [[Ferritin 8]], [[Hb 72 g/L]], [[coeliac serology]] sent. {{patientName|@2}} declined [[ferrous sulfate 200 mg]].
    """#

  static let all = [people, numbers, contact, times, places, circumstances, everything]
}
