// The support codes of every failure this product can report. One enum, one block a layer; each code is raised
// at exactly one place of the code, and docs/failure-codes.md gives its cause and remedy.
// The printed form is failureCodeText(): "TB-" and four digits, e.g. TB-2003.
#pragma once

#include <QString>

namespace tabian::domain
{

enum class FailureCode : quint16 {
    // 1000 values: what was typed or read does not name a thing
    CitizenIdLength = 1001,     // not 13 digits
    CitizenIdCheckDigit = 1002, // the 13th digit is not the check digit of the other twelve
    DateFormat = 1003,          // not eight digits YYYYMMDD of the Buddhist era
    DateImpossible = 1004,      // no such day in the Thai calendar (also: Jan-Mar of 2483)
    LaserCodeFormat = 1005,     // not two letters and ten digits
    HouseCodeFormat = 1006,     // not 11 digits
    AmountFormat = 1007,        // not an amount of baht and satang
    CardSerialFormat = 1008,    // not a blank card's serial
    AddressFormat = 1009,       // lacks tambon, amphoe or province
    NameFormat = 1010,          // lacks first name or last name
    CaseNumberUnknown = 1011,   // not 1..13

    // 1100 rules: schedules and tables
    ScheduleUnreadable = 1101, // the file cannot be read
    ScheduleSyntax = 1102,     // not JSON; the detail gives the line
    ScheduleField = 1103,      // a field is missing or impossible; the detail gives line and reason
    ScheduleUnknown = 1104,    // no schedule of that name
    ScheduleOutOfDate = 1105,  // no row of the schedule is in force on that day
    HolidayTable = 1106,       // a line of the holiday table is impossible

    // 2000 card reader and card
    ReaderServiceAbsent = 2001,  // pcscd is not running
    ReaderNone = 2002,           // the service runs, no reader is attached
    CardAbsent = 2003,           // the slot is empty
    CardMute = 2004,             // a card is in and does not answer
    CardNotThai = 2005,          // neither the ATR nor the citizen applet is that of a Thai ID card
    CardRemoved = 2006,          // taken out while being read
    CardBusy = 2007,             // another program holds the card
    CardCommunication = 2008,    // garbled transmission after retries
    CardStatusWord = 2009,       // an answer other than the protocol's; the detail gives it
    CardShortData = 2010,        // fewer bytes than asked for
    CardTooManyExchanges = 2011, // the bound on exchanges was reached
    CardTimeout = 2012,          // no end within ten seconds
    CardNumberChanged = 2013,    // the number read at the end is not the one read first
    CardRecordDamaged = 2014,    // a field of the record cannot be parsed; the detail names it
    CardPhotoDamaged = 2015,     // no whole JPEG in the photo's bytes
    CardReaderUnknown = 2016,    // no reader bears the name asked for
    CardReset = 2017,            // another program reset the card, more often than reading was begun again
    CardReadCancelled = 2018,    // reading was ended from outside (the watchdog, the end of the program); never shown
    CardExcessData = 2019,       // more bytes than asked for
    CardLaserAbsent = 2020,      // the card has no applet with the number on its back
    ReaderUnplugged = 2021,      // the reader was unplugged
    ReaderFault = 2022,          // an error of the reader service that has no name here; the detail gives its number
    CardHeld = 2023, // another program is in the middle of its work with the card; the detail names programs
    TranscriptUnreadable = 2024, // the file of a transcript cannot be read
    TranscriptMalformed = 2025,  // a line of a transcript cannot be understood; the detail gives its number
    TranscriptDiffers = 2026,    // while replaying, another command was given than the transcript has
    ChipNumberAbsent = 2027,     // the card gives no number of its chip
    CardNotTheOne = 2028,        // more was asked of the card shown, and that card is not in the reader any more

    // 2100 writing a new card
    BlankAbsent = 2101,     // no blank card in the encoder
    BlankNotBlank = 2102,   // the card in the encoder already holds a person
    BlankSerial = 2103,     // its serial is not the one drawn from stock
    EncodeFailed = 2104,    // the card refused a write
    ReadBackDiffers = 2105, // what was read back is not, byte for byte, what was written
    BlankForeign = 2106,    // the card in the encoder is not of a kind this counter can write
    FieldTooLong = 2107,    // a field of the new card is longer than its place; the detail names it
    FieldUnwritable = 2108, // a field of the new card holds a character the card's encoding lacks; the detail names it
    EncoderUnset = 2109,    // no reader is named as the encoder, or it is not attached

    // 2200 fingers
    SensorAbsent = 2201,     // no fingerprint sensor
    SensorNotAllowed = 2202, // the sensor is not on the list of allowed readers
    SensorFailed = 2203,     // the driver reported an error
    SensorRemoved = 2204,    // unplugged while capturing
    TemplateDamaged = 2205,  // a stored template cannot be read
    FingerTimeout = 2206,    // no finger within the time given
    SensorBusy = 2207,       // another program has it open

    FingerReasonMissing = 2208, // a finger is left out without an exception recorded
    SecondOfficerSame = 2209,   // the second officer has a hand in the case, or is the applicant
    FingersUnconfirmed = 2210,  // no second officer has seen the hand yet
    PrintsUnexplained = 2211,   // a new print is missing or poor, and no exception says why

    // 2300 photo and QR
    PhotoSourceEmpty = 2301,    // no picture has come from the camera
    PhotoUnreadable = 2302,     // the file is not a picture
    PhotoTooSmall = 2303,       // fewer pixels than the card needs
    QrUnreadable = 2304,        // no QR code found in the picture
    QrTooLong = 2305,           // the payload does not fit the version asked for
    ReceiptCodeForeign = 2310,  // a scanned code is no receipt of an office, or is damaged
    ReceiptCodeVersion = 2311,  // a scanned receipt is of a newer form; the detail gives its version
    ReceiptCodeForged = 2312,   // the signature of a scanned receipt does not hold
    ReceiptCodeOtherKey = 2313, // a scanned receipt was signed by another key than the office's
    OfficeKeyUnreadable = 2314, // the office's public key, or its fingerprint, cannot be read
    ReceiptNotWritten = 2315,   // a receipt's proof is asked for and nothing was paid

    // 2350 what is wrong with a photo, and the camera
    PhotoBlurred = 2350,    // no sharp edges in the face's place
    PhotoDark = 2351,       // under-exposed
    PhotoBright = 2352,     // over-exposed
    PhotoBackground = 2353, // the background is not plain
    PhotoHeadPlace = 2354,  // the head is not in the middle, or its crown is cut off
    PhotoHeadSize = 2355,   // the head is too small or too large
    PhotoCoarse = 2356,     // fewer pixels than the print on the card shows
    CameraAbsent = 2357,    // no camera, or not the one chosen
    CameraFailed = 2358,    // the camera or its driver reported an error; the detail gives it
    CameraSilent = 2359,    // no picture within the time given

    // 3000 work: acts the rules of the counter forbid
    ActOutOfOrder = 3001,       // the case is not at the step this act belongs to
    ApproverIsOfficer = 3002,   // the approver took the case himself
    RoleMissing = 3003,         // the officer lacks the role
    FineAboveMaximum = 3004,    // more than the law's maximum
    FineBelowMinimum = 3005,    // less than the law's minimum and not waived
    WaiverWithoutReason = 3006, // waived or departed from the table, no reason given
    EvidenceIncomplete = 3007,  // the evidence logic is not satisfied
    IdentityUnproved = 3008,    // fingers do not match and no witness was recorded
    WitnessIsOfficer = 3009,    // the officer of the case cannot be the witness
    CaseClosed = 3010,          // the case is closed
    CaseUnknown = 3011,         // no such case
    StockEmpty = 3012,          // no blank card left
    SerialUsed = 3013,          // the serial is not on hand (drawn, issued or spoiled already)
    ReadBackMissing = 3014,     // hand-over before a good read-back
    OfficerUnknown = 3015,      // no officer of that name
    PasswordWrong = 3016,       // the password does not open the key
    OfficerRevoked = 3017,      // the officer's access has ended
    DateBeforeLast = 3018,      // dated before the last entry
    ApplicationRefused = 3019,  // the rules refuse this application (e.g. renewal too early)
    PersonUnknown = 3020,       // the register has no person with that number
    CaseOpenElsewhere = 3021,   // the person has an open case already
    SignedOut = 3022,           // nobody is signed in
    PaymentDiffers = 3023,      // the amount received is not the total due
    ReasonMissing = 3024,       // the act wants a reason
    NotAThaiCardHolder = 3025,  // numbers 0, 6 and 7: another kind of card
    OwnCase = 3026,             // the officer or approver is the applicant
    SignatureMissing = 3027,    // hand-over without the receiver's signature
    OfficerTwice = 3028,        // the person has an account already
    AccountPerson = 3029,       // an account has no right citizen number, or another than before
    PasswordMustChange = 3030,  // somebody else set the password: it must be changed first
    SecondFactorWanted = 3031,  // the office wants finger or card beside the password
    SignInDelayed = 3032,       // too many wrong tries: wait; the detail says how long
    PasswordWeak = 3033,        // too short, the log-in itself, or the password before
    SecondFactorOther = 3034,   // the card or finger shown is not the officer's
    BatchFlagged = 3035,        // one of the cases to approve together has something to look at
    BatchUnequal = 3036,        // the cases to approve together are not of one kind
    PolicyImpossible = 3037,    // a value of the office's policy is impossible; the detail names it
    FlagsUnexplained = 3038,    // a flagged case is approved without a reason
    AccountInUse = 3039,        // the account is signed in elsewhere; the detail says where
    FingersNotEnrolled = 3040,  // the officer has no fingers enrolled
    FingerNotOfficers = 3041,   // the finger shown is not the officer's
    LastAdministrator = 3042,   // nobody would be left to look after officers

    // 3070 the office's books: day, money, stock of cards, clock
    OfficeTableInvalid = 3070,     // a line of the office's table is impossible
    SecondPersonMissing = 3071,    // the act wants a second person
    SecondPersonSame = 3072,       // both log-ins are of one person
    SecondPersonRole = 3073,       // neither of the two is a supervisor
    DayNotOpen = 3074,             // no day is open
    DayIsClosed = 3075,            // the day is closed and takes no entries
    DayStillOpen = 3076,           // an earlier day was not closed
    DayOpenAlready = 3077,         // the day is open
    DayNotToClose = 3078,          // that day is not the open one
    DayBreakUnexplained = 3079,    // counted and expected differ, no explanation
    CountImpossible = 3080,        // a count below zero, or a coin or note that there is not
    ReceiptRangeImpossible = 3081, // not a range of receipt numbers
    ReceiptRangeOverlaps = 3082,   // the range holds numbers of another range or written receipts
    ReceiptRangeExhausted = 3083,  // the station has no receipt number left
    ReceiptUnknown = 3084,         // the case has no valid receipt of that number
    VoidAfterCard = 3085,          // a card was drawn or written on that receipt
    VoidAfterDay = 3086,           // the receipt belongs to a day that is over
    FineNotUsual = 3087,           // departs from the office's table, no reason given
    FineNotToForward = 3088,       // the order was not refused, or is forwarded already
    RemittanceAboveCash = 3089,    // more than the cash that is not remitted yet
    StockNotOnHand = 3090,         // not every card of the range is on hand
    PhoneFormat = 3091,            // not a telephone number
    ClockAhead = 3092,             // the clock has run far ahead of the last entry
    ClockNotAcceptable = 3093,     // nothing to accept, or the day itself would go back
    ReceiptIsVoid = 3094,          // the case has only receipts that are void

    // 4000 store
    StoreUnopenable = 4001,   // the file cannot be opened or created
    StoreDiskFull = 4002,     // no space left
    StoreReadOnly = 4003,     // the file or its folder cannot be written
    StoreDamaged = 4004,      // not a database, or its check fails
    StoreNewer = 4005,        // made by a newer version
    StorePragma = 4006,       // a required setting could not be made
    StoreQuery = 4007,        // a statement failed; the detail names it
    StoreBusy = 4008,         // another program holds the store
    ChainBroken = 4009,       // an entry does not follow the one before
    SealBroken = 4010,        // sealed data cannot be opened
    StationKeyMissing = 4011, // the station's signing key is not there
    EntryMalformed = 4012,    // an entry's payload cannot be understood
    StoreDisk = 4013,         // the disk reports an error while reading or writing
    KeyMemory = 4014,         // not enough memory to work out a password's key
    StoreAddress = 4015,      // not the address of a database, or one with a password in it
    StoreServer = 4016,       // the database server does not answer
    StoreUnsure = 4017,       // the server went away while an act was written: whether it was recorded is not known
    StationUnknown = 4018,    // the station's key is not one of this store's
    StoreExists = 4019,       // the folder holds a store already, which is not overwritten
    BackupDiffers = 4020,     // what was written to the copy is not what was read
    RecoveryCodeWrong = 4021, // the office's codes open nothing
    ColleagueUnfit = 4022,    // the colleague cannot take the case

    // 5000 documents and printers
    DocumentUnwritable = 5001,  // the PDF cannot be written there
    FontMissing = 5002,         // the Thai text face is not installed
    PrinterAbsent = 5003,       // no printer is set up
    PrintServiceSilent = 5004,  // the print service (CUPS) does not answer
    PrinterOffline = 5005,      // switched off, unplugged or out of reach
    PrinterPaperOut = 5006,     // no paper, or no blank card in the hopper
    PrinterJam = 5007,          // paper or card is stuck
    PrinterDoorOpen = 5008,     // a door, cover or tray stands open
    PrinterMarkerOut = 5009,    // toner, ink or ribbon is used up
    PrinterPaused = 5010,       // somebody paused it
    PrinterNotAccepting = 5011, // takes no new jobs
    PrinterStopped = 5012,      // stopped for another reason; the detail gives the printer's own word
    PrinterPaperLow = 5013,     // paper is nearly used up
    PrinterMarkerLow = 5014,    // toner, ink or ribbon is nearly used up
    PrintFormatRefused = 5015,  // the printer takes no PDF
    PrintRefused = 5016,        // the printer refused the job; the detail gives its answer
    PrintAborted = 5017,        // the printer gave the job up
    PrintFileUnreadable = 5018, // the document to be printed or shown cannot be read

    // 6000 self-test and support
    VirtualDevicePresent = 6001, // a simulated device is present and this is no training
    DiskSpaceLow = 6002,         // the disk will soon be full
    DiskSpaceOut = 6003,         // no room left to work a day
    ClockBehindJournal = 6004,   // the clock is before the last entry of the journal
    ClockFarAhead = 6005,        // the clock is far after the last entry; the detail gives the days
    CameraUnreachable = 6006,    // the camera's folder cannot be read
    CheckCutShort = 6007,        // a check of the self-test had no end in its time
    BundleUnwritable = 6008,     // the support bundle cannot be saved; the detail gives the system's reason

    // 7000 the wire between counter and registry
    WireMalformed = 7001,   // not the canonical bytes of the record expected; the detail names the place
    WireVersion = 7002,     // a record of a version that this program does not know
    WireSignature = 7003,   // a record's signature is not that of whoever should have signed it
    WireTooLarge = 7004,    // larger than a record of its kind may be
    EnvelopeBroken = 7005,  // sealed to another key, changed, or belonging to something else
    TokenNotInForce = 7006, // the digital-ID token has expired, or is not valid yet
    PageNotNext = 7007,     // a page of changes that does not go on from where the counter is

    // 7010 what a registry refuses as a whole
    SeatUnknown = 7010,           // no station of the registry's has this certificate or id
    SeatRevoked = 7011,           // the station's access has ended
    EnrolmentCode = 7012,         // the one-time code is wrong, used or too old
    EnrolmentProof = 7013,        // whoever asks does not have the signing key
    EnrolmentKeys = 7014,         // a key, or a place in a journal, that is another station's
    JournalForeign = 7015,        // the station does not sign in that journal
    CertificateAbsent = 7016,     // the request wants the station's certificate
    PathUnknown = 7017,           // the registry has no such request
    BodyTooLarge = 7018,          // more than a request may hold
    RegistryBusy = 7019,          // too many wait already
    RegisterPersonUnknown = 7020, // the central register has no such person

    // 7030 what a registry refuses of an entry
    EntryOutOfOrder = 7030,     // not the next one of its journal
    EntryChanged = 7031,        // its hash is not that of its contents
    EntrySignature = 7032,      // not signed by its station
    EntryStation = 7033,        // its station is not enrolled
    EntryStationRevoked = 7034, // made after its station's access had ended
    EntryForked = 7035,         // another entry stands at its place
    EntryDate = 7036,           // dated before the one it follows
    PayloadSealed = 7037,       // does not open with the key of its journal
    OfficerUnregistered = 7038, // the register does not know the officer
    OfficerEnded = 7039,        // the office itself had ended the officer's access
    RolesNotGranted = 7040,     // a role that the registry did not give
    AccountTwice = 7041,        // a second account of one person
    OfficeDiffers = 7042,       // the journal of another office
    StationKeyDiffers = 7043,   // a station with another key than the enrolled one
    NumberGap = 7044,           // a case or receipt number that is not the next
    CaseOpenTwice = 7045,       // a second open case of one person at an office
    AssessmentDiffers = 7046,   // fine, fee or expiry are not what the registry's rules give
    StockNotAllotted = 7047,    // blank cards that were not given to the office
    StockTwice = 7048,          // blank cards that were received before
    BlankNotFree = 7049,        // a blank card that is not here or was used
    SecondUnregistered = 7050,  // the second person is not on the roll, or is the first one
    ReceiptRangeTaken = 7051,   // a range of receipt numbers that overlaps another one
    ConflictNotOpen = 7052,     // a decision on a conflict that is not waiting, or not this office's
    AppointmentNotOurs = 7053,  // an entry about an appointment that the office does not have

    // 7060 setting up a registry
    RegistryFolder = 7060,    // something is wrong with the registry's folder; the detail names it
    CertificateUnmade = 7061, // a certificate could not be made
    ListenFailed = 7062,      // the server cannot listen there, or its certificates are no good
    OfficerNotThere = 7063,   // no such officer at the registry
    AllotmentTaken = 7064,    // no range of serials, or part of it was given already
    ImportLine = 7065,        // a line of the import is no person; the detail gives its number
    RegistryProgram = 7066,   // the registry's program cannot be started

    // 7100 the counter's side of the registry
    RegistryUnreachable = 7101, // no connection to the registry; the detail is the system's reason
    RegistryStrange = 7102,     // whoever answers is not the registry of the letter
    RegistryRefused = 7103,     // the registry refused a request; the detail is its code
    LetterUnreadable = 7104,    // the enrolment letter is none
    NotEnrolled = 7105,         // this counter has no registry yet
    EnrolledAlready = 7106,     // this counter has a registry
    JournalsDiffer = 7107,      // the registry's copy of the journal ends in an entry that this counter does not have
    OfflineTooLong = 7108,      // a limit of working off-line is reached; the detail names it
    CarriedUnreadable = 7109,   // a file of carried entries or receipts is none, or is not for this place
    ConflictUnknown = 7110,     // no such conflict waits here
    PersonNotInCopy = 7111, // the office's copy of the register has no such person, and the registry cannot be asked
    KitImpossible = 7112,   // a field kit that would be empty, or whose parts are not here; the detail names it
    KitIsOut = 7113,        // a field kit is out already, or none is

    // 7200 digital ID, at the counter and on the phone
    DigitalIdNoLine = 7201,        // digital-ID enrolment wants the registry
    DigitalIdCardNotLatest = 7202, // the card shown is not the holder's latest, or is not in force
    DigitalIdCardExpired = 7203,   // the card shown has expired
    DigitalIdFingersDiffer = 7204, // an index finger does not match the register
    DigitalIdOutOfOrder = 7205,    // a step of the enrolment that is not the next one
    DigitalIdTermsOld = 7206,      // the version of the terms is not the one in force
    EnrolmentUnknown = 7207,       // the registry has no such enrolment
    EnrolmentOver = 7208,          // the enrolment has ended
    TokenSpent = 7209,             // the code was scanned before, or a newer one was shown
    PhoneNumberDiffers = 7210,     // the number typed on the phone is not the enrolled person's
    PhoneRooted = 7211,            // the phone's own protection is broken
    PinTooSimple = 7212,           // a PIN that is no eight digits, has a run, or four equal digits
    PinsDiffer = 7213,             // the PIN typed the second time is another
    PhoneProof = 7214,             // not signed by the key of the phone that scanned
    PhoneReplaced = 7215,          // another phone was enrolled since

    // 7300 appointments
    AppointmentUnknown = 7301,   // no such appointment in the list
    AppointmentTooLate = 7302,   // booked after 16:00 of the day before
    AppointmentTooFar = 7303,    // more than 15 days ahead
    AppointmentClosedDay = 7304, // the office is closed on that day
    AppointmentService = 7305,   // not a service that can be booked, or not at that office
    AppointmentTwice = 7306,     // the person has an appointment on that day
    AppointmentState = 7307,     // not possible in the appointment's state

    // 9000 the programs themselves
    UsageInput = 9001,     // a line of the input is no JSON object of the form asked for
    HomeUnusable = 9002,   // the folder given with --home cannot be used
    SettingInvalid = 9003, // a setting has an impossible value
    FileUnwritable = 9004, // a file named on the command line cannot be written; the detail names it
    SelfTestFailed = 9005  // the self-test found something that does not work
};

/** "TB-2003". Stable: it stands in the documentation and in support calls. */
QString failureCodeText(FailureCode code);

} // namespace tabian::domain
