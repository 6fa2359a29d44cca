<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>CitizenDisplay</name>
    <message>
        <source>Lift your finger first</source>
        <extracomment>On the citizen&apos;s window while a fingerprint is taken: the finger still lies on the sensor.</extracomment>
        <translation>ยกนิ้วขึ้นก่อน</translation>
    </message>
    <message>
        <source>Lay the whole finger down, press lightly</source>
        <extracomment>On the citizen&apos;s window while a fingerprint is taken: the last touch was too small or too light.</extracomment>
        <translation>วางนิ้วให้เต็มแล้วกดเบา ๆ</translation>
    </message>
</context>
<context>
    <name>tabian::shell::StatusChips</name>
    <message>
        <source>Card reader: starting</source>
        <extracomment>Chip of the card reader while its service is being reached</extracomment>
        <translation>เครื่องอ่านบัตร: กำลังเริ่ม</translation>
    </message>
    <message>
        <source>Card service is not running</source>
        <extracomment>Chip of the card reader: the smart-card service (pcscd) does not run</extracomment>
        <translation>บริการอ่านบัตรไม่ทำงาน</translation>
    </message>
    <message>
        <source>No card reader</source>
        <extracomment>Chip of the card reader: none is attached</extracomment>
        <translation>ไม่พบเครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>Chip of the card reader: works, no card in it</extracomment>
        <translation>เครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Reading the card</source>
        <extracomment>Chip of the card reader while a card is being read</extracomment>
        <translation>กำลังอ่านบัตร</translation>
    </message>
    <message>
        <source>Card is in</source>
        <extracomment>Chip of the card reader: a card was read and is still in</extracomment>
        <translation>มีบัตรในเครื่อง</translation>
    </message>
    <message>
        <source>Card not read</source>
        <extracomment>Chip of the card reader: the card in it could not be read</extracomment>
        <translation>อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>Fingerprint: starting</source>
        <extracomment>Chip of the fingerprint sensor while it is being opened</extracomment>
        <translation>ลายนิ้วมือ: กำลังเริ่ม</translation>
    </message>
    <message>
        <source>No fingerprint sensor</source>
        <extracomment>Chip of the fingerprint sensor: none is attached</extracomment>
        <translation>ไม่พบเครื่องอ่านลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Chip of the fingerprint sensor: works, nothing to do</extracomment>
        <translation>ลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Waiting for a finger</source>
        <extracomment>Chip of the fingerprint sensor: a finger is awaited</extracomment>
        <translation>รอวางนิ้ว</translation>
    </message>
    <message>
        <source>Comparing fingerprints</source>
        <extracomment>Chip of the fingerprint sensor while prints are compared</extracomment>
        <translation>กำลังเทียบลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Fingerprint sensor failed</source>
        <extracomment>Chip of the fingerprint sensor: its driver reported an error</extracomment>
        <translation>เครื่องอ่านลายนิ้วมือขัดข้อง</translation>
    </message>
</context>
</TS>
