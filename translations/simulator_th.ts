<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>tabian::simulator::DeskWindow</name>
    <message>
        <source>Training desk · Tabian</source>
        <extracomment>Title of the training desk&apos;s window.</extracomment>
        <translation>โต๊ะฝึกหัด · ทะเบียน</translation>
    </message>
    <message>
        <source>Everybody here is made up. Enter puts the chosen person&apos;s card in.</source>
        <extracomment>Shown at the foot of the training desk until something has been done.</extracomment>
        <translation>ทุกคนในนี้เป็นบุคคลสมมุติ กด Enter เพื่อเสียบบัตรของผู้ที่เลือก</translation>
    </message>
    <message>
        <source>Find a person: name, number, case…</source>
        <extracomment>Grey text in the empty search field on the training desk.</extracomment>
        <translation>ค้นหา: ชื่อ เลขประจำตัว กรณี…</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Accessible name of the list of people on the training desk.</extracomment>
        <translation>รายชื่อบุคคลสมมุติ</translation>
    </message>
    <message>
        <source>ID card</source>
        <extracomment>Heading on the training desk: the citizen&apos;s ID card.</extracomment>
        <translation>บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Button: puts the chosen person&apos;s ID card into the reader.
----------
Button: puts the next blank card into the encoder.</extracomment>
        <translation>เสียบบัตร</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the card out of the reader.
----------
Button: takes the card out of the encoder.</extracomment>
        <translation>ดึงบัตรออก</translation>
    </message>
    <message>
        <source>Put the new card in</source>
        <extracomment>Button: puts the card that was just made for the chosen person into the reader.</extracomment>
        <translation>เสียบบัตรใบใหม่</translation>
    </message>
    <message>
        <source>As slow as a real card</source>
        <extracomment>Check box: the simulated card answers as slowly as a real one.</extracomment>
        <translation>ให้ช้าเท่าบัตรจริง</translation>
    </message>
    <message>
        <source>The card is in.</source>
        <extracomment>Said after a card was put into the reader.</extracomment>
        <translation>เสียบบัตรแล้ว</translation>
    </message>
    <message>
        <source>The card is out.</source>
        <extracomment>Said after the card was taken out of the reader.</extracomment>
        <translation>ดึงบัตรออกแล้ว</translation>
    </message>
    <message>
        <source>The new card is in.</source>
        <extracomment>Said after the newly made card was put into the reader.</extracomment>
        <translation>เสียบบัตรใบใหม่แล้ว</translation>
    </message>
    <message>
        <source>The card&apos;s speed was changed.</source>
        <extracomment>Said after the card&apos;s speed was changed on the training desk.</extracomment>
        <translation>เปลี่ยนความเร็วของบัตรแล้ว</translation>
    </message>
    <message>
        <source>Finger</source>
        <extracomment>Heading on the training desk: the fingerprint sensor.</extracomment>
        <translation>ลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Left index</source>
        <extracomment>Button: puts the chosen person&apos;s left index finger on the sensor.</extracomment>
        <translation>นิ้วชี้ซ้าย</translation>
    </message>
    <message>
        <source>Right index</source>
        <extracomment>Button: puts the chosen person&apos;s right index finger on the sensor.</extracomment>
        <translation>นิ้วชี้ขวา</translation>
    </message>
    <message>
        <source>A stranger&apos;s</source>
        <extracomment>Button: puts another person&apos;s finger on the sensor.</extracomment>
        <translation>นิ้วคนอื่น</translation>
    </message>
    <message>
        <source>Lift off</source>
        <extracomment>Button: takes the finger off before the sensor has taken it.</extracomment>
        <translation>ยกนิ้วออก</translation>
    </message>
    <message>
        <source>The finger is off.</source>
        <extracomment>Said after a waiting finger was taken off the sensor.</extracomment>
        <translation>ยกนิ้วออกแล้ว</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Heading on the training desk: the camera.</extracomment>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <extracomment>Button: takes a picture of the chosen person.</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Blank card</source>
        <extracomment>Heading on the training desk: the blank card in the encoder.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Make it fail</source>
        <extracomment>Button: what is written on the blank card will not be read back the same.</extracomment>
        <translation>ทำให้บัตรเสีย</translation>
    </message>
    <message>
        <source>The blank card is in.</source>
        <extracomment>Said after a blank card was put into the encoder.</extracomment>
        <translation>ใส่บัตรเปล่าแล้ว</translation>
    </message>
    <message>
        <source>The blank card is out.</source>
        <extracomment>Said after the card was taken out of the encoder.</extracomment>
        <translation>นำบัตรออกจากเครื่องแล้ว</translation>
    </message>
    <message>
        <source>This blank card will not hold what is written.</source>
        <extracomment>Said after the blank card was made to fail.</extracomment>
        <translation>บัตรเปล่าใบนี้จะจำข้อมูลที่เขียนไม่ได้</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the camera on the training desk: pictures can be handed over.</extracomment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>The camera&apos;s folder is missing</source>
        <extracomment>State of the camera on the training desk: its folder is missing.</extracomment>
        <translation>ไม่พบโฟลเดอร์ของกล้อง</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>State of a card slot on the training desk.</extracomment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <extracomment>State of a card slot on the training desk; %1 is the holder&apos;s name or the card&apos;s serial.</extracomment>
        <translation>มีบัตร: %1</translation>
    </message>
    <message>
        <source>Not running</source>
        <extracomment>State of a device on the training desk whose program does not run.</extracomment>
        <translation>โปรแกรมจำลองไม่ทำงาน</translation>
    </message>
    <message>
        <source>A finger waits until the counter asks</source>
        <extracomment>State of the finger sensor: a finger lies on it and the counter has not asked for one yet.</extracomment>
        <translation>วางนิ้วรอไว้ จนกว่าเคาน์เตอร์จะขอ</translation>
    </message>
    <message>
        <source>The counter has it open</source>
        <extracomment>State of the finger sensor on the training desk.</extracomment>
        <translation>เคาน์เตอร์เปิดใช้อยู่</translation>
    </message>
    <message>
        <source>Not open</source>
        <extracomment>State of the finger sensor on the training desk.</extracomment>
        <translation>ยังไม่เปิดใช้</translation>
    </message>
    <message>
        <source>This person has no card</source>
        <extracomment>Hint at the button of a person who has no card to put in.</extracomment>
        <translation>ผู้นี้ไม่มีบัตรมาเสียบ</translation>
    </message>
    <message>
        <source>The sensor has taken the finger.</source>
        <extracomment>Said after the sensor has taken a picture of the finger.</extracomment>
        <translation>เครื่องอ่านลายนิ้วมือรับภาพแล้ว</translation>
    </message>
    <message>
        <source>The picture was handed over.</source>
        <extracomment>Said after a picture was handed to the camera&apos;s folder.</extracomment>
        <translation>ส่งรูปให้กล้องแล้ว</translation>
    </message>
    <message>
        <source>The picture could not be written into the camera&apos;s folder.</source>
        <extracomment>Said when a picture could not be written into the camera&apos;s folder.</extracomment>
        <translation>เขียนรูปลงโฟลเดอร์ของกล้องไม่ได้</translation>
    </message>
    <message>
        <source>The simulator did not carry it out.</source>
        <extracomment>Said when a simulator refused a command; its own words stand in the tool tip.</extracomment>
        <translation>โปรแกรมจำลองไม่ได้ทำตามคำสั่ง</translation>
    </message>
    <message>
        <source>Sit before it</source>
        <extracomment>Button: the chosen person sits down before the camera, which shows it live.</extracomment>
        <translation>นั่งหน้ากล้อง</translation>
    </message>
    <message>
        <source>Touch: dry</source>
        <extracomment>Button on the training desk: the next touches are of a dry finger. Pressing it chooses another manner.</extracomment>
        <translation>แตะ: นิ้วแห้ง</translation>
    </message>
    <message>
        <source>Touch: only the tip</source>
        <extracomment>Button on the training desk: the next touches are of the tip only.</extracomment>
        <translation>แตะ: เฉพาะปลายนิ้ว</translation>
    </message>
    <message>
        <source>Touch: beside the glass</source>
        <extracomment>Button on the training desk: the next touches lie beside the middle of the glass.</extracomment>
        <translation>แตะ: วางไม่ตรงกลาง</translation>
    </message>
    <message>
        <source>Touch: worn</source>
        <extracomment>Button on the training desk: the next touches are of a finger whose ridges are worn.</extracomment>
        <translation>แตะ: ลายนิ้วเลือน</translation>
    </message>
    <message>
        <source>Touch: ordinary</source>
        <extracomment>Button on the training desk: the next touches are ordinary ones. Pressing it chooses another manner.</extracomment>
        <translation>แตะ: ปกติ</translation>
    </message>
    <message>
        <source>The person sits before the camera.</source>
        <extracomment>Said after the chosen person sat down before the training camera.</extracomment>
        <translation>นั่งหน้ากล้องแล้ว</translation>
    </message>
    <message>
        <source>The camera&apos;s scene could not be changed.</source>
        <extracomment>Said when the training camera&apos;s scene could not be changed.</extracomment>
        <translation>เปลี่ยนภาพหน้ากล้องไม่ได้</translation>
    </message>
</context>
<context>
    <name>tabian::simulator::PersonHead</name>
    <message>
        <source>%1 · %2 years old</source>
        <extracomment>Under a person&apos;s name on the training desk: citizen number, then age in years.</extracomment>
        <translation>%1 · อายุ %2 ปี</translation>
    </message>
</context>
<context>
    <name>tabian::simulator::PersonModel</name>
    <message>
        <source>Case %1</source>
        <extracomment>On the training desk, the case a person comes for; %1 is its number.</extracomment>
        <translation>กรณี %1</translation>
    </message>
    <message>
        <source>Other counter</source>
        <extracomment>On the training desk: this person comes to the wrong counter.</extracomment>
        <translation>ช่องอื่น</translation>
    </message>
</context>
<context>
    <name>tabian::simulator::PhonePanel</name>
    <message>
        <source>Phone</source>
        <extracomment>Heading on the training desk: the citizen&apos;s mobile phone.</extracomment>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Scan the citizen&apos;s screen</source>
        <extracomment>Button: the phone scans the code on the citizen&apos;s window.</extracomment>
        <translation>สแกนจอประชาชน</translation>
    </message>
    <message>
        <source>The citizen&apos;s screen shows a code</source>
        <extracomment>State of the phone on the training desk.</extracomment>
        <translation>จอประชาชนแสดงรหัสอยู่</translation>
    </message>
    <message>
        <source>No code on the citizen&apos;s screen</source>
        <extracomment>State of the phone on the training desk.</extracomment>
        <translation>จอประชาชนไม่มีรหัส</translation>
    </message>
    <message>
        <source>✓ Receipt %1 of %2: fine %3, fee %4, total %5 baht
%6 ‧ the signature is this office&apos;s</source>
        <extracomment>What the phone read on the training desk: %1 receipt&apos;s number, %2 day as 21/05/2569, %3 fine, %4 fee, %5 total in baht, %6 office.</extracomment>
        <translation>✓ ใบเสร็จ %1 วันที่ %2 ค่าปรับ %3 ค่าธรรมเนียม %4 รวม %5 บาท
%6 ‧ ลายมือชื่อเป็นของสำนักทะเบียนนี้</translation>
    </message>
</context>
</TS>
