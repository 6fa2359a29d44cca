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
    <message>
        <source>Scan to keep your receipt on your phone</source>
        <extracomment>On the citizen&apos;s window, beside the QR code of his receipt.</extracomment>
        <translation>สแกนเพื่อเก็บใบเสร็จไว้ในโทรศัพท์</translation>
    </message>
    <message>
        <source>Receipt %1, %2 baht</source>
        <extracomment>On the citizen&apos;s window, beside the QR code of his receipt: %1 its number, %2 the amount in baht.</extracomment>
        <translation>ใบเสร็จ %1 จำนวน %2 บาท</translation>
    </message>
    <message>
        <source>The code holds neither your name nor your number. The paper receipt alone is enough, too.</source>
        <extracomment>On the citizen&apos;s window, under the QR code of his receipt.</extracomment>
        <translation>รหัสนี้ไม่มีชื่อและเลขประจำตัวของท่าน หากไม่สะดวกสแกน ใช้ใบเสร็จกระดาษอย่างเดียวก็ได้</translation>
    </message>
</context>
<context>
    <name>CounterProgram</name>
    <message>
        <source>Day report</source>
        <extracomment>Tab of the reports.</extracomment>
        <translation>รายงานประจำวัน</translation>
    </message>
    <message>
        <source>Who looked at whom</source>
        <extracomment>Tab of the reports: who looked at whose data.</extracomment>
        <translation>ใครดูข้อมูลใคร</translation>
    </message>
    <message>
        <source>This counter</source>
        <extracomment>Tab of the settings: language, text size.</extracomment>
        <translation>ช่องบริการนี้</translation>
    </message>
    <message>
        <source>My account</source>
        <extracomment>Tab of the settings: one&apos;s own password and fingers.</extracomment>
        <translation>บัญชีของฉัน</translation>
    </message>
    <message>
        <source>Officers</source>
        <extracomment>Tab of the settings: accounts and roles.</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Office policy</source>
        <extracomment>Tab of the settings: what the office has decided about signing in and risk.</extracomment>
        <translation>ข้อกำหนดของสำนักทะเบียน</translation>
    </message>
</context>
<context>
    <name>DigitalIdDisplay</name>
    <message>
        <source>Scan this code with the D.DOPA / ThaID application</source>
        <extracomment>On the citizen&apos;s window, beside the QR code of his digital ID.</extracomment>
        <translation>สแกนคิวอาร์โค้ดด้วยแอปพลิเคชัน D.DOPA / ThaID</translation>
    </message>
    <message>
        <source>Open the application, choose enrolment through an officer, and type your 13 digits first.</source>
        <extracomment>On the citizen&apos;s window, beside the QR code of his digital ID.</extracomment>
        <translation>เปิดแอปพลิเคชัน เลือกลงทะเบียนผ่านเจ้าหน้าที่ และระบุเลขประจำตัวประชาชน 13 หลักก่อน</translation>
    </message>
    <message>
        <source>The code holds neither your name nor your number, and is good once.</source>
        <extracomment>On the citizen&apos;s window, under the QR code of his digital ID.</extracomment>
        <translation>รหัสนี้ไม่มีชื่อและเลขประจำตัวของท่าน และใช้ได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>The officer never asks for your PIN.</source>
        <extracomment>On the citizen&apos;s window while he sets his PIN.</extracomment>
        <translation>เจ้าหน้าที่ไม่ถามรหัสผ่านของท่าน</translation>
    </message>
    <message>
        <source>Enrolment of your digital ID</source>
        <extracomment>On the citizen&apos;s window: his enrolment has begun.</extracomment>
        <translation>ลงทะเบียนสิ่งแทนเอกลักษณ์ดิจิทัล</translation>
    </message>
    <message>
        <source>Your card is checked. Next, your two index fingers.</source>
        <extracomment>On the citizen&apos;s window: his enrolment has begun.</extracomment>
        <translation>ตรวจสอบบัตรแล้ว ต่อไปสแกนลายพิมพ์นิ้วชี้ทั้งสองข้าง</translation>
    </message>
    <message>
        <source>Please read the terms</source>
        <extracomment>On the citizen&apos;s window, over the terms of the digital ID.</extracomment>
        <translation>โปรดอ่านข้อตกลงและเงื่อนไข</translation>
    </message>
    <message>
        <source>Tell the officer whether you agree.</source>
        <extracomment>On the citizen&apos;s window, under the terms of the digital ID.</extracomment>
        <translation>โปรดแจ้งเจ้าหน้าที่ว่าท่านยอมรับหรือไม่</translation>
    </message>
    <message>
        <source>One moment: a code is coming</source>
        <extracomment>On the citizen&apos;s window: nobody scanned the code in time, or it is not there yet.</extracomment>
        <translation>โปรดรอสักครู่ กำลังออกรหัส</translation>
    </message>
    <message>
        <source>Have the application open and your 13 digits typed.</source>
        <extracomment>On the citizen&apos;s window: nobody scanned the code in time, or it is not there yet.</extracomment>
        <translation>เปิดแอปพลิเคชันและระบุเลขประจำตัวประชาชน 13 หลักไว้</translation>
    </message>
    <message>
        <source>Set a PIN of 8 digits on your phone, twice</source>
        <extracomment>On the citizen&apos;s window: the code was scanned.</extracomment>
        <translation>ตั้งรหัสผ่าน 8 หลักบนโทรศัพท์ของท่าน 2 ครั้งให้เหมือนกัน</translation>
    </message>
    <message>
        <source>No digits in a row and no four equal ones, such as 1234 or 1111.</source>
        <extracomment>On the citizen&apos;s window: the rule of the PIN.</extracomment>
        <translation>ต้องไม่เรียงกัน และไม่ซ้ำกันเกิน 4 ตัว เช่น 1234, 1111</translation>
    </message>
    <message>
        <source>Consent by typing your PIN again</source>
        <extracomment>On the citizen&apos;s window: the PIN was set.</extracomment>
        <translation>ยืนยันความยินยอมโดยระบุรหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Your card then appears in the application.</source>
        <extracomment>On the citizen&apos;s window: the PIN was set.</extracomment>
        <translation>แล้วแอปพลิเคชันจะแสดงรูปบัตรประจำตัวประชาชนของท่าน</translation>
    </message>
    <message>
        <source>Your card is in the application. The phone you used before is cancelled.</source>
        <extracomment>On the citizen&apos;s window: done, and his other phone was cancelled.</extracomment>
        <translation>บัตรของท่านแสดงในแอปพลิเคชันแล้ว โทรศัพท์เครื่องเดิมถูกยกเลิก</translation>
    </message>
    <message>
        <source>Your card is in the application.</source>
        <extracomment>On the citizen&apos;s window: done.</extracomment>
        <translation>บัตรของท่านแสดงในแอปพลิเคชันแล้ว</translation>
    </message>
    <message>
        <source>Your digital ID is active</source>
        <extracomment>On the citizen&apos;s window: done.</extracomment>
        <translation>ลงทะเบียนเสร็จสิ้น</translation>
    </message>
    <message>
        <source>You can see in it who has asked for your data.</source>
        <extracomment>On the citizen&apos;s window: done.</extracomment>
        <translation>ท่านดูประวัติการให้ข้อมูลได้ในแอปพลิเคชัน</translation>
    </message>
    <message>
        <source>The enrolment has ended</source>
        <extracomment>On the citizen&apos;s window: it came to nothing; the officer says why.</extracomment>
        <translation>การลงทะเบียนสิ้นสุดลง</translation>
    </message>
    <message>
        <source>The officer tells you what to do next.</source>
        <extracomment>On the citizen&apos;s window: it came to nothing; the officer says why.</extracomment>
        <translation>เจ้าหน้าที่จะแจ้งขั้นตอนต่อไปให้ท่านทราบ</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Runs; readers: %1</source>
        <extracomment>Self-test of the card service: %1 is the number of readers it knows</extracomment>
        <translation>ทำงานอยู่ เครื่องอ่าน %1 เครื่อง</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <extracomment>Self-test: %1 is the name of a card reader or of a sensor</extracomment>
        <translation>พร้อม: %1</translation>
    </message>
    <message>
        <source>No card is in; none was read</source>
        <extracomment>Self-test: no card is in the reader, so none was read</extracomment>
        <translation>ไม่มีบัตรในเครื่องอ่าน จึงไม่ได้ลองอ่าน</translation>
    </message>
    <message>
        <source>A card was read; exchanges: %1</source>
        <extracomment>Self-test: a card was read; %1 is the number of exchanges with it</extracomment>
        <translation>อ่านบัตรได้ แลกเปลี่ยนคำสั่ง %1 ครั้ง</translation>
    </message>
    <message>
        <source>Its folder can be read</source>
        <extracomment>Self-test: the folder into which the camera puts its pictures can be read</extracomment>
        <translation>อ่านโฟลเดอร์ภาพได้</translation>
    </message>
    <message>
        <source>The chain is whole; entries: %1, head: %2</source>
        <extracomment>Self-test of the store: %1 number of entries, %2 first characters of the last one&apos;s hash</extracomment>
        <translation>ครบถ้วนต่อเนื่อง %1 รายการ ปลายสาย %2</translation>
    </message>
    <message>
        <source>Is there: %1</source>
        <extracomment>Self-test: the key that signs the journal is there; %1 its first characters</extracomment>
        <translation>มีอยู่: %1</translation>
    </message>
    <message>
        <source>%1 applies today</source>
        <extracomment>Self-test: %1 name of the schedule of fines and fees</extracomment>
        <translation>วันนี้ใช้ %1</translation>
    </message>
    <message>
        <source>None is set up; persons are looked up in this counter&apos;s copy</source>
        <extracomment>Self-test: the counter works without a central registry</extracomment>
        <translation>ยังไม่ได้ตั้งค่า ค้นบุคคลจากสำเนาในเคาน์เตอร์นี้</translation>
    </message>
</context>
<context>
    <name>tabian::shell::CounterProgram</name>
    <message>
        <source>The card&apos;s holder has an appointment today at %1 ‧ %2. F2 and Enter check in.</source>
        <extracomment>Strip over every page: the card in the reader is of somebody who is expected today. %1 a time, %2 the service.</extracomment>
        <translation>เจ้าของบัตรมีนัดวันนี้ เวลา %1 น. ‧ %2 กด F2 แล้ว Enter เพื่อลงว่ามาแล้ว</translation>
    </message>
</context>
<context>
    <name>tabian::shell::OfficeChecks</name>
    <message>
        <source>The self-test found faults: %1</source>
        <extracomment>Strip under the top bar: %1 number of faults that the self-test found.</extracomment>
        <translation>ตรวจเครื่องพบข้อขัดข้อง %1 ข้อ</translation>
    </message>
    <message>
        <source>The self-test found something to look at: %1</source>
        <extracomment>Strip under the top bar: %1 number of things to look at that the self-test found.</extracomment>
        <translation>ตรวจเครื่องพบข้อที่ควรดู %1 ข้อ</translation>
    </message>
    <message>
        <source>Where to save the bundle</source>
        <extracomment>Title of the dialog that asks for a folder.</extracomment>
        <translation>บันทึกชุดข้อมูลไว้ที่ใด</translation>
    </message>
</context>
<context>
    <name>tabian::shell::RegistryChip</name>
    <message>
        <source>Off-line too long: no new cases</source>
        <extracomment>Chip of the central registry: the office&apos;s limit of working off-line is reached, no new case is begun</extracomment>
        <translation>ออฟไลน์นานเกินกำหนด: เปิดเรื่องใหม่ไม่ได้</translation>
    </message>
    <message>
        <source>Off-line: %1 % of the limit</source>
        <extracomment>Chip of the central registry: working off-line; %1 percent of what the office allows are used</extracomment>
        <translation>ออฟไลน์: ใช้ไปแล้ว %1 % ของกำหนด</translation>
    </message>
    <message>
        <source>Registry: connecting</source>
        <extracomment>Chip of the central registry: enrolled, being reached for the first time since the start</extracomment>
        <translation>ทะเบียนกลาง: กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Registry: sending, %1 left</source>
        <extracomment>Chip of the central registry: entries are being sent; %1 still to send</extracomment>
        <translation>ทะเบียนกลาง: กำลังส่ง เหลือ %1 รายการ</translation>
    </message>
    <message>
        <source>Registry: %1 to send</source>
        <extracomment>Chip of the central registry: on-line; %1 entries are about to be sent</extracomment>
        <translation>ทะเบียนกลาง: รอส่ง %1 รายการ</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Chip of the central registry: on-line, everything sent</extracomment>
        <translation>ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Off-line: %1 waiting</source>
        <extracomment>Chip of the central registry: no connection; work goes on; %1 entries wait</extracomment>
        <translation>ออฟไลน์: รอส่ง %1 รายการ</translation>
    </message>
    <message>
        <source>Registry refuses</source>
        <extracomment>Chip of the central registry: it refuses this counter, or its journal differs</extracomment>
        <translation>ทะเบียนกลางปฏิเสธ</translation>
    </message>
    <message>
        <source>Last answer of the registry: %1</source>
        <extracomment>Tooltip of the central registry&apos;s chip: %1 day and time of its last answer</extracomment>
        <translation>ทะเบียนกลางตอบล่าสุด: %1</translation>
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
    <message>
        <source>Camera</source>
        <extracomment>Chip of the camera: works</extracomment>
        <translation>กล้องถ่ายรูป</translation>
    </message>
    <message>
        <source>Camera out of reach</source>
        <extracomment>Chip of the camera: no pictures can come</extracomment>
        <translation>ติดต่อกล้องไม่ได้</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Chip of the clock: plausible</extracomment>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <extracomment>Chip of the clock: wrong, or perhaps</extracomment>
        <translation>ควรตรวจนาฬิกา</translation>
    </message>
</context>
</TS>
