extension Detector {
  /// Every detector, in the order in which lists show them. The order changes no result.
  public static let all: [Detector] = [
    .nhsNumber,
    .absoluteDate, .dateOfBirth, .year, .relativeDate, .clockTime, .season, .age,
    .namedTime,
    .titledName, .fieldName, .cuedName, .kinName, .listedName, .listOfNames, .initials, .smallLetterName, .occupation,
    .speakerName,
    .hospitalAlias,
    .surnameFirst, .otherName, .sharedSurname, .roleName, .actingName, .nameInFile,
    .hospital, .practice, .ward, .school, .employer, .organisation, .unknownCapital, .firmOfNames, .contactBlock,
    .knownOrganisation, .prefixedBody, .clubOrPaper,
    .road, .coordinates, .townPeople, .publicHouse,
    .address, .worldAddress, .town, .region, .country, .landmark, .placeFrame, .placeField,
    .chiNumber,
    .healthAndCareNumber,
    .nationalInsuranceNumber,
    .hospitalNumber,
    .professionalNumber,
    .socialSecurityNumber,
    .healthRegisterCode, .drivingLicence, .vehicleMark, .passportNumber,
    .ppsNumber, .irishHealthIdentifier,
    .medicareBeneficiaryIdentifier, .prescriberNumber,
    .medicareCard, .australianHealthIdentifier, .practitionerNumber, .taxFileNumber,
    .nhiNumber, .practitionerIndex,
    .healthCard, .socialInsuranceNumber,
    .bankAccount, .vehicleIdentification, .deviceIdentifier, .credential,
    .hashtag, .socialAccount,
    .tableColumn,
    .labelledNumber,
    .bareNumber,
    .phone,
    .email,
    .spokenEmail, .spokenNumber,
    .url,
    .handle,
    .ipAddress,
    .postcode,
    .work, .sex, .ethnicity, .nationality, .religion, .language, .maritalStatus, .kinship, .quantity,
    .humanFrame, .nameOnList, .livelihood, .bareTrade, .passingAge, .nearDay, .bareDescriptor,
    .rareCondition,
    .rareEvent,
    .quotedWords,
    .imageMention,
    .authorClue,
    .mishap, .oddScene, .spacedCode, .userName, .forces, .leftWork, .residentialHome, .dwelling, .grewUp,
    .placedTrade, .plainLiving, .ageInShort, .humanPlace, .placedPeople,
    .soleOne, .rescue,
  ]
}

extension [Detector] {
  /// Everything that these detectors find in a text, unresolved.
  public func findings(in text: TokenizedDocument) -> Findings { findings(in: [text])[0] }

  /// Everything that these detectors find in each of some texts, unresolved.
  ///
  /// Each detector reads all texts before the next one starts, so that its code need not be fetched for each.
  public func findings(in texts: [TokenizedDocument]) -> [Findings] {
    var findings = [Findings](repeating: Findings(), count: texts.count)
    findings.withUnsafeMutableBufferPointer { findings in
      texts.withUnsafeBufferPointer { texts in
        withUnsafeBufferPointer { detectors in
          for i in detectors.indices {
            for k in texts.indices { detectors[i].addFindings(in: texts[k], to: &findings[k]) }
          }
        }
      }
    }
    return findings
  }
}
