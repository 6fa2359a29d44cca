<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>books</name>
    <message>
        <source>due</source>
        <extracomment>State of a fine order: late, and nothing decided yet</extracomment>
        <translation>รอเปรียบเทียบ</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>State of a fine order: agreed to, and not paid yet</extracomment>
        <translation>ยินยอม รอชำระ</translation>
    </message>
    <message>
        <source>paid</source>
        <extracomment>State of a fine order</extracomment>
        <translation>ชำระแล้ว</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of a fine order: the person does not agree</extracomment>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>forwarded</source>
        <extracomment>State of a fine order: handed on to the inquiry official</extracomment>
        <translation>ส่งต่อแล้ว</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>State of a fine order</extracomment>
        <translation>ไม่ปรับ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a fine order: its case was cancelled</extracomment>
        <translation>ยกเลิกคำขอ</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Application for the first ID card</source>
        <extracomment>Title of a case at the counter (First)</extracomment>
        <translation>ขอมีบัตรประจำตัวประชาชนครั้งแรก</translation>
    </message>
    <message>
        <source>Application for the first ID card, over 16 years of age</source>
        <extracomment>Title of a case at the counter (FirstOver16)</extracomment>
        <translation>ขอมีบัตรประจำตัวประชาชนครั้งแรก อายุเกินกว่า 16 ปีบริบูรณ์</translation>
    </message>
    <message>
        <source>The former ID card has expired</source>
        <extracomment>Title of a case at the counter (Expired)</extracomment>
        <translation>บัตรประจำตัวประชาชนเดิมหมดอายุ</translation>
    </message>
    <message>
        <source>The ID card is lost or destroyed</source>
        <extracomment>Title of a case at the counter (LostOrDestroyed)</extracomment>
        <translation>บัตรประจำตัวประชาชนสูญหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>The ID card is damaged in an essential part</source>
        <extracomment>Title of a case at the counter (Damaged)</extracomment>
        <translation>บัตรประจำตัวประชาชนชำรุดในสาระสำคัญ</translation>
    </message>
    <message>
        <source>Change of first name, last name or both</source>
        <extracomment>Title of a case at the counter (NameChanged)</extracomment>
        <translation>เปลี่ยนชื่อตัวหรือชื่อสกุล หรือชื่อตัวและชื่อสกุล</translation>
    </message>
    <message>
        <source>Change of address, the former card being unexpired</source>
        <extracomment>Title of a case at the counter (AddressChanged)</extracomment>
        <translation>เปลี่ยนที่อยู่ โดยบัตรเดิมยังไม่หมดอายุ</translation>
    </message>
    <message>
        <source>The name was added to the house register</source>
        <extracomment>Title of a case at the counter (AddedToRegister)</extracomment>
        <translation>ได้รับการเพิ่มชื่อในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>An exempt person applies for an ID card</source>
        <extracomment>Title of a case at the counter (Exempt)</extracomment>
        <translation>ผู้ได้รับการยกเว้นไม่ต้องมีบัตรขอมีบัตร</translation>
    </message>
    <message>
        <source>The exemption from having an ID card has ended</source>
        <extracomment>Title of a case at the counter (ExemptionEnded)</extracomment>
        <translation>พ้นสภาพได้รับการยกเว้นไม่ต้องมีบัตร</translation>
    </message>
    <message>
        <source>Thai nationality by naturalisation or restoration</source>
        <extracomment>Title of a case at the counter (Naturalised)</extracomment>
        <translation>ได้สัญชาติไทยโดยการแปลงสัญชาติ หรือได้กลับคืนสัญชาติไทย</translation>
    </message>
    <message>
        <source>Thai nationality under the Nationality Act</source>
        <extracomment>Title of a case at the counter (NationalityByAct)</extracomment>
        <translation>ได้สัญชาติไทยตามพระราชบัญญัติสัญชาติ</translation>
    </message>
    <message>
        <source>Thai nationality with alien father and mother, first card</source>
        <extracomment>Title of a case at the counter (ParentsAlien)</extracomment>
        <translation>ได้สัญชาติไทยโดยมีบิดาและมารดาเป็นคนต่างด้าว และทำบัตรครั้งแรก</translation>
    </message>
    <message>
        <source>First card</source>
        <extracomment>Short title of a case, for lists and buttons (First)</extracomment>
        <translation>ขอมีบัตรครั้งแรก</translation>
    </message>
    <message>
        <source>First card, over 16</source>
        <extracomment>Short title of a case, for lists and buttons (FirstOver16)</extracomment>
        <translation>ครั้งแรก อายุเกิน 16 ปี</translation>
    </message>
    <message>
        <source>Card expired</source>
        <extracomment>Short title of a case, for lists and buttons (Expired)</extracomment>
        <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <extracomment>Short title of a case, for lists and buttons (LostOrDestroyed)</extracomment>
        <translation>บัตรหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>Short title of a case, for lists and buttons (Damaged)</extracomment>
        <translation>บัตรชำรุด</translation>
    </message>
    <message>
        <source>Name changed</source>
        <extracomment>Short title of a case, for lists and buttons (NameChanged)</extracomment>
        <translation>เปลี่ยนชื่อตัว ชื่อสกุล</translation>
    </message>
    <message>
        <source>Address changed</source>
        <extracomment>Short title of a case, for lists and buttons (AddressChanged)</extracomment>
        <translation>เปลี่ยนที่อยู่</translation>
    </message>
    <message>
        <source>Added to register</source>
        <extracomment>Short title of a case, for lists and buttons (AddedToRegister)</extracomment>
        <translation>เพิ่มชื่อในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>Exempt person</source>
        <extracomment>Short title of a case, for lists and buttons (Exempt)</extracomment>
        <translation>ผู้ได้รับการยกเว้น</translation>
    </message>
    <message>
        <source>Exemption ended</source>
        <extracomment>Short title of a case, for lists and buttons (ExemptionEnded)</extracomment>
        <translation>พ้นสภาพการยกเว้น</translation>
    </message>
    <message>
        <source>Naturalised or restored</source>
        <extracomment>Short title of a case, for lists and buttons (Naturalised)</extracomment>
        <translation>แปลงหรือกลับคืนสัญชาติ</translation>
    </message>
    <message>
        <source>By the Nationality Act</source>
        <extracomment>Short title of a case, for lists and buttons (NationalityByAct)</extracomment>
        <translation>ได้สัญชาติตาม พ.ร.บ. สัญชาติ</translation>
    </message>
    <message>
        <source>Alien parents, first card</source>
        <extracomment>Short title of a case, for lists and buttons (ParentsAlien)</extracomment>
        <translation>บิดามารดาเป็นต่างด้าว</translation>
    </message>
    <message>
        <source>Not applying for a card in time</source>
        <extracomment>Title of an offence on the fine order (NotApplying)</extracomment>
        <translation>ไม่ขอมีบัตรภายในกำหนด</translation>
    </message>
    <message>
        <source>Not renewing or replacing the card in time</source>
        <extracomment>Title of an offence on the fine order (NotRenewing)</extracomment>
        <translation>ไม่ขอมีบัตรใหม่หรือเปลี่ยนบัตรภายในกำหนด</translation>
    </message>
    <message>
        <source>I certify that %1 is the person of that name in the register. I know this person as: %2.</source>
        <extracomment>What the witness signs (form ปค.14). %1 is the applicant&apos;s name, %2 how the witness knows him, e.g. &quot;neighbour&quot;</extracomment>
        <translation>ข้าพเจ้าขอรับรองว่า %1 เป็นบุคคลคนเดียวกับผู้มีชื่อในทะเบียนจริง โดยเกี่ยวข้องกับข้าพเจ้าในฐานะ %2</translation>
    </message>
</context>
<context>
    <name>centre</name>
    <message>
        <source>Two entries at one place of the journal</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>มีรายการสองรายการในลำดับเดียวกันของบันทึก</translation>
    </message>
    <message>
        <source>The registry already has another entry at this place of this office&apos;s journal. Two computers may have worked with one store, or an old copy was put back.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>ทะเบียนกลางมีรายการอื่นอยู่แล้วในลำดับนี้ของบันทึกสำนักทะเบียนนี้ อาจมีคอมพิวเตอร์สองเครื่องใช้คลังข้อมูลเดียวกัน หรือนำสำเนาเก่ากลับมาใช้</translation>
    </message>
    <message>
        <source>This office&apos;s entry is the right one.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>รายการของสำนักทะเบียนนี้ถูกต้อง</translation>
    </message>
    <message>
        <source>The registry&apos;s entry is the right one; what this office&apos;s says has to be done again.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>รายการที่ทะเบียนกลางมีถูกต้อง สิ่งที่บันทึกไว้ที่นี่ต้องทำใหม่</translation>
    </message>
    <message>
        <source>Two offices issued a card for one person</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>สองสำนักทะเบียนออกบัตรให้บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Neither office knew of the other&apos;s card when it handed over its own. Only one may be in force: both are disputed until a supervisor has decided.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>ขณะส่งมอบบัตร แต่ละสำนักทะเบียนไม่ทราบว่าอีกแห่งออกบัตรแล้ว บัตรใช้ได้เพียงใบเดียว จึงมีข้อโต้แย้งทั้งสองใบจนกว่าหัวหน้าจะวินิจฉัย</translation>
    </message>
    <message>
        <source>This office&apos;s card stays in force. The other office&apos;s card is to be called in.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>บัตรของสำนักทะเบียนนี้ใช้ได้ต่อไป ต้องเรียกบัตรของอีกสำนักทะเบียนคืน</translation>
    </message>
    <message>
        <source>The other office&apos;s card stays in force. This office calls its own card in.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>บัตรของอีกสำนักทะเบียนใช้ได้ต่อไป สำนักทะเบียนนี้เรียกบัตรของตนคืน</translation>
    </message>
    <message>
        <source>The card was reported lost at another office</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>มีการแจ้งบัตรหายไว้ที่สำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>One office took a report of loss, the other was shown a card of the same person.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>สำนักทะเบียนหนึ่งรับแจ้งบัตรหาย อีกแห่งหนึ่งมีผู้นำบัตรของบุคคลเดียวกันมาแสดง</translation>
    </message>
    <message>
        <source>What this office recorded holds. The other office is told so.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>ให้ถือตามที่สำนักทะเบียนนี้บันทึก และแจ้งให้อีกสำนักทะเบียนทราบ</translation>
    </message>
    <message>
        <source>What the other office recorded holds. This office looks at its case again.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>ให้ถือตามที่อีกสำนักทะเบียนบันทึก สำนักทะเบียนนี้ตรวจคำขอของตนอีกครั้ง</translation>
    </message>
    <message>
        <source>Done after the officer&apos;s access had ended</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>ทำรายการหลังจากเจ้าหน้าที่พ้นสิทธิใช้งานแล้ว</translation>
    </message>
    <message>
        <source>The registry had ended this officer&apos;s access before the act was made; the counter had not heard of it yet.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>ทะเบียนกลางยกเลิกสิทธิของเจ้าหน้าที่ผู้นี้ก่อนทำรายการ โดยช่องบริการยังไม่ได้รับแจ้ง</translation>
    </message>
    <message>
        <source>The act holds: a supervisor vouches for it.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>ให้ถือว่ารายการใช้ได้ โดยหัวหน้ารับรอง</translation>
    </message>
    <message>
        <source>The act does not hold: another officer looks at the case again.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>ให้ถือว่ารายการใช้ไม่ได้ ให้เจ้าหน้าที่อื่นตรวจคำขออีกครั้ง</translation>
    </message>
    <message>
        <source>The register had changed the person meanwhile</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>ข้อมูลของบุคคลในทะเบียนเปลี่ยนไประหว่างนั้น</translation>
    </message>
    <message>
        <source>The case was made with an older copy of the register. The card may bear what is not right any more.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>คำขอทำจากสำเนาทะเบียนที่เก่ากว่า บัตรอาจมีรายการที่ไม่ถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>The case holds as it was made.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>ให้ถือตามคำขอที่ทำไว้</translation>
    </message>
    <message>
        <source>The register holds: the person is asked to come for a correction.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>ให้ถือตามทะเบียน เชิญผู้ถือบัตรมาแก้ไขรายการในบัตร</translation>
    </message>
    <message>
        <source>The register has no such person</source>
        <extracomment>A conflict that the registry found: its kind</extracomment>
        <translation>ไม่พบบุคคลนี้ในทะเบียน</translation>
    </message>
    <message>
        <source>The case was made for somebody whom the central register does not have under this number.</source>
        <extracomment>A conflict that the registry found: what happened</extracomment>
        <translation>คำขอทำให้บุคคลที่ทะเบียนกลางไม่มีรายการตามเลขประจำตัวนี้</translation>
    </message>
    <message>
        <source>The case holds; the register is to be completed.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>ให้ถือตามคำขอ และเพิ่มเติมรายการในทะเบียน</translation>
    </message>
    <message>
        <source>The register holds: the card is to be called in and the identity looked into.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>ให้ถือตามทะเบียน เรียกบัตรคืนและตรวจสอบตัวบุคคล</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <extracomment>A conflict that the registry found, of a kind this program does not know</extracomment>
        <translation>ข้อขัดแย้งอื่น</translation>
    </message>
    <message>
        <source>The registry tells of something that this program does not know yet.</source>
        <extracomment>A conflict of a kind this program does not know: what happened</extracomment>
        <translation>ทะเบียนกลางแจ้งเรื่องที่โปรแกรมรุ่นนี้ยังไม่รู้จัก</translation>
    </message>
    <message>
        <source>What this office recorded holds.</source>
        <extracomment>A conflict: what deciding for this office means</extracomment>
        <translation>ให้ถือตามที่สำนักทะเบียนนี้บันทึก</translation>
    </message>
    <message>
        <source>What the other side recorded holds.</source>
        <extracomment>A conflict: what deciding for the other side means</extracomment>
        <translation>ให้ถือตามที่อีกฝ่ายบันทึก</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>State of a card in the register</extracomment>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>replaced by a newer card</source>
        <extracomment>State of a card in the register</extracomment>
        <translation>มีบัตรใหม่แทนแล้ว</translation>
    </message>
    <message>
        <source>reported lost</source>
        <extracomment>State of a card in the register</extracomment>
        <translation>แจ้งหายแล้ว</translation>
    </message>
    <message>
        <source>called in</source>
        <extracomment>State of a card in the register</extracomment>
        <translation>ถูกเรียกคืน</translation>
    </message>
    <message>
        <source>Office opened</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เปิดใช้สำนักทะเบียน</translation>
    </message>
    <message>
        <source>Officer&apos;s account</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บัญชีเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Counter joined</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เพิ่มช่องบริการ</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ออกรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Password recovered</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>กู้คืนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Journal written out</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ส่งออกบันทึก</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เข้าใช้งาน</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เลิกใช้งาน</translation>
    </message>
    <message>
        <source>Blank cards received</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>รับบัตรเปล่า</translation>
    </message>
    <message>
        <source>Look-up in the register</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ค้นทะเบียน</translation>
    </message>
    <message>
        <source>Number on the back shown</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>แสดงเลขหลังบัตร</translation>
    </message>
    <message>
        <source>Report made</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ออกรายงาน</translation>
    </message>
    <message>
        <source>Office policy set</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>กำหนดนโยบายสำนักทะเบียน</translation>
    </message>
    <message>
        <source>Password set</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ตั้งรหัสผ่าน</translation>
    </message>
    <message>
        <source>Officer&apos;s fingers enrolled</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บันทึกลายนิ้วมือเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Second factor shown</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ยืนยันตัวขั้นที่สอง</translation>
    </message>
    <message>
        <source>Wrong passwords noted</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บันทึกการใส่รหัสผ่านผิด</translation>
    </message>
    <message>
        <source>Looked at who looked</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ตรวจการเข้าดูข้อมูล</translation>
    </message>
    <message>
        <source>Day opened</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เปิดวันทำการ</translation>
    </message>
    <message>
        <source>Day closed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ปิดวันทำการ</translation>
    </message>
    <message>
        <source>Cash remitted</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>นำส่งเงิน</translation>
    </message>
    <message>
        <source>Range of receipt numbers</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>กำหนดช่วงเลขที่ใบเสร็จ</translation>
    </message>
    <message>
        <source>Blank cards returned</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>คืนบัตรเปล่า</translation>
    </message>
    <message>
        <source>Fine orders forwarded</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ส่งต่อคำสั่งปรับ</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>รับรองนาฬิกา</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>วินิจฉัยข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Entries put on a memory stick</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บันทึกรายการลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Field kit packed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>จัดชุดออกหน่วย</translation>
    </message>
    <message>
        <source>Field kit returned</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>คืนชุดออกหน่วย</translation>
    </message>
    <message>
        <source>Appointment kept</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ให้บริการตามนัด</translation>
    </message>
    <message>
        <source>Came without appointment</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>มาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>Digital ID begun</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เริ่มลงทะเบียนดิจิทัลไอดี</translation>
    </message>
    <message>
        <source>Digital ID: fingers compared</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ดิจิทัลไอดี: เทียบลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Digital ID: terms agreed to</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ดิจิทัลไอดี: ยอมรับข้อกำหนด</translation>
    </message>
    <message>
        <source>Digital ID: code shown</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ดิจิทัลไอดี: แสดงรหัส</translation>
    </message>
    <message>
        <source>Digital ID ended</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>สิ้นสุดการลงทะเบียนดิจิทัลไอดี</translation>
    </message>
    <message>
        <source>Case opened</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เปิดคำขอ</translation>
    </message>
    <message>
        <source>Request decided</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>กำหนดกรณี</translation>
    </message>
    <message>
        <source>Fingers checked</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ตรวจลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Witness recorded</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บันทึกผู้รับรอง</translation>
    </message>
    <message>
        <source>Evidence checked</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ตรวจหลักฐาน</translation>
    </message>
    <message>
        <source>Fine decided</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>กำหนดค่าปรับ</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>รับชำระเงิน</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Prints taken</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เก็บลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Form signed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ลงชื่อในคำขอ</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Returned by the approver</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ผู้อนุมัติส่งกลับ</translation>
    </message>
    <message>
        <source>Blank card drawn</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เบิกบัตรเปล่า</translation>
    </message>
    <message>
        <source>Card written</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เขียนบัตร</translation>
    </message>
    <message>
        <source>Card spoiled</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บัตรเสีย</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ส่งมอบบัตร</translation>
    </message>
    <message>
        <source>Case cancelled</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ยกเลิกคำขอ</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>บันทึกร่าง</translation>
    </message>
    <message>
        <source>Case handed on</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>มอบคำขอให้ผู้อื่น</translation>
    </message>
    <message>
        <source>Finger excepted</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ยกเว้นลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Exception confirmed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>รับรองการยกเว้นลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ยกเลิกใบเสร็จ</translation>
    </message>
    <message>
        <source>Slip given</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>ออกใบรับ</translation>
    </message>
    <message>
        <source>Citizen called</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>โทรแจ้งผู้ขอ</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>เปิดดูคำขอ</translation>
    </message>
    <message>
        <source>Document printed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>พิมพ์เอกสาร</translation>
    </message>
    <message>
        <source>Own history printed</source>
        <extracomment>An act at a counter, named in a list</extracomment>
        <translation>พิมพ์ประวัติของเจ้าตัว</translation>
    </message>
    <message>
        <source>This office takes no side; the registry&apos;s administrator decides.</source>
        <extracomment>A conflict of two cards: what it means that the office only takes note</extracomment>
        <translation>สำนักทะเบียนนี้ไม่ชี้ขาดฝ่ายใด ให้ผู้ดูแลทะเบียนกลางเป็นผู้วินิจฉัย</translation>
    </message>
    <message>
        <source>Nothing changes; it is on record that it was looked at.</source>
        <extracomment>A conflict: what it means that the office only takes note</extracomment>
        <translation>ไม่มีอะไรเปลี่ยน บันทึกไว้ว่าได้ตรวจดูแล้ว</translation>
    </message>
</context>
<context>
    <name>clause</name>
    <message>
        <source>Civil and Commercial Code, section 193/3: the first day is not counted</source>
        <extracomment>A clause of the law, whole</extracomment>
        <translation>ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3: ไม่นับวันแรกของระยะเวลา</translation>
    </message>
    <message>
        <source>Civil and Commercial Code, section 193/8: a last day that is a holiday moves to the next working day</source>
        <extracomment>A clause of the law, whole</extracomment>
        <translation>ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/8: วันสุดท้ายตรงกับวันหยุด ให้นับวันทำการถัดไปเป็นวันสุดท้าย</translation>
    </message>
    <message>
        <source>Civil and Commercial Code, section 16: age is counted from the day of birth; an unknown day or month is taken as the first</source>
        <extracomment>A clause of the law, whole</extracomment>
        <translation>ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 16: นับอายุแต่วันเกิด หากไม่ทราบวันหรือเดือนให้ถือวันแรก</translation>
    </message>
    <message>
        <source>The service centre’s notice</source>
        <extracomment>The law a clause stands in</extracomment>
        <translation>ประกาศศูนย์บริการ งานทะเบียนบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Identity Card Act as amended in B.E. 2554</source>
        <extracomment>The law a clause stands in</extracomment>
        <translation>พระราชบัญญัติบัตรประจำตัวประชาชน แก้ไขเพิ่มเติม (ฉบับที่ 3) พ.ศ. 2554</translation>
    </message>
    <message>
        <source>Identity Card Act with the Regulatory Fines Act B.E. 2565</source>
        <extracomment>The law a clause stands in</extracomment>
        <translation>พระราชบัญญัติบัตรประจำตัวประชาชน ประกอบพระราชบัญญัติว่าด้วยการปรับเป็นพินัย พ.ศ. 2565</translation>
    </message>
    <message>
        <source>reaching 15 years of age</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>อายุครบ 15 ปีบริบูรณ์</translation>
    </message>
    <message>
        <source>getting Thai nationality or getting it back</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>ได้สัญชาติไทยหรือได้กลับคืนสัญชาติไทย</translation>
    </message>
    <message>
        <source>the registrar’s adding the name to the house register</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>นายทะเบียนเพิ่มชื่อในทะเบียนบ้านตามกฎหมายว่าด้วยการทะเบียนราษฎร</translation>
    </message>
    <message>
        <source>the end of the exemption</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>พ้นสภาพได้รับการยกเว้น</translation>
    </message>
    <message>
        <source>the former card’s expiry</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>บัตรเดิมหมดอายุ</translation>
    </message>
    <message>
        <source>essential damage to the card</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>บัตรชำรุดในสาระสำคัญ</translation>
    </message>
    <message>
        <source>loss or destruction of the card</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>บัตรสูญหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>change of first name, last name or both in the house register</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;</extracomment>
        <translation>เปลี่ยนชื่อตัว ชื่อสกุล หรือชื่อตัวและชื่อสกุลในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>reaching 7 years of age</source>
        <extracomment>What a period of 60 days is counted from, continuing &quot;within 60 days of&quot;, by the Act of B.E. 2554</extracomment>
        <translation>อายุครบ 7 ปีบริบูรณ์</translation>
    </message>
    <message>
        <source>%1, item %2: must apply for a card within 60 days of %3</source>
        <extracomment>A clause of the duty to apply. %1 is the law, %2 the item&apos;s number, %3 what the period is counted from</extracomment>
        <translation>%1 ข้อ %2: ต้องขอมีบัตรภายใน 60 วัน นับแต่วันที่%3</translation>
    </message>
    <message>
        <source>%1, item %2: must have the card renewed or replaced within 60 days of %3</source>
        <extracomment>A clause of the duty to renew. %1 is the law, %2 the item&apos;s number, %3 what the period is counted from</extracomment>
        <translation>%1 ข้อ %2: ต้องขอมีบัตรใหม่หรือเปลี่ยนบัตรภายใน 60 วัน นับแต่วันที่%3</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>%1 %2 (day unknown)</source>
        <extracomment>A date whose day is unknown. %1 is the month, %2 the year</extracomment>
        <translation>%1 %2 (ไม่ทราบวัน)</translation>
    </message>
    <message>
        <source>%1 (day and month unknown)</source>
        <extracomment>A date of which only the year is known. %1 is the year</extracomment>
        <translation>พ.ศ. %1 (ไม่ทราบวันเดือน)</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>A period of exactly one day</extracomment>
        <translation>1 วัน</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A period. %1 is a number of days other than one</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>A day that is today</extracomment>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A day in the future. %1 is a period such as &quot;5 days&quot;</extracomment>
        <translation>อีก %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>A day in the past. %1 is a period such as &quot;5 days&quot;</extracomment>
        <translation>%1ก่อน</translation>
    </message>
    <message>
        <source>valid for life</source>
        <extracomment>A card that never expires</extracomment>
        <translation>ตลอดชีพ</translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>The last day of a card</extracomment>
        <translation>หมดอายุวันนี้</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <extracomment>A card that still holds. %1 is a period such as &quot;20 days&quot;</extracomment>
        <translation>อีก %1หมดอายุ</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <extracomment>A card that has expired. %1 is a period such as &quot;66 days&quot;</extracomment>
        <translation>หมดมาแล้ว %1</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <extracomment>A person&apos;s age. %1 is a number of completed years</extracomment>
        <translation>อายุ %1 ปี</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Day the card was lost or destroyed</source>
        <extracomment>Label of the field for the day of an event (Loss)</extracomment>
        <translation>วันที่บัตรสูญหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>Day the card was damaged</source>
        <extracomment>Label of the field for the day of an event (Damage)</extracomment>
        <translation>วันที่บัตรชำรุด</translation>
    </message>
    <message>
        <source>Day the name was corrected in the house register</source>
        <extracomment>Label of the field for the day of an event (RegisterCorrection)</extracomment>
        <translation>วันที่แก้ไขชื่อในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>Day the name was added to the house register</source>
        <extracomment>Label of the field for the day of an event (AddedToRegister)</extracomment>
        <translation>วันที่เพิ่มชื่อในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>Day the exemption ended</source>
        <extracomment>Label of the field for the day of an event (ExemptionEnd)</extracomment>
        <translation>วันที่พ้นสภาพได้รับการยกเว้น</translation>
    </message>
    <message>
        <source>Day Thai nationality was got</source>
        <extracomment>Label of the field for the day of an event (Nationality)</extracomment>
        <translation>วันที่ได้สัญชาติไทย</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>House register, the householder’s copy</source>
        <extracomment>A piece of evidence on the checklist (HouseRegister)</extracomment>
        <translation>ทะเบียนบ้านฉบับเจ้าบ้าน</translation>
    </message>
    <message>
        <source>Birth certificate (original)</source>
        <extracomment>A piece of evidence on the checklist (BirthCertificate)</extracomment>
        <translation>สูติบัตร (ฉบับจริง)</translation>
    </message>
    <message>
        <source>Document issued by the authorities</source>
        <extracomment>A piece of evidence on the checklist (OfficialDocument)</extracomment>
        <translation>หลักฐานที่ทางราชการออกให้</translation>
    </message>
    <message>
        <source>Householder or trustworthy person certifies</source>
        <extracomment>A piece of evidence on the checklist (Witness)</extracomment>
        <translation>เจ้าบ้านหรือบุคคลที่น่าเชื่อถือให้การรับรอง</translation>
    </message>
    <message>
        <source>Former ID card</source>
        <extracomment>A piece of evidence on the checklist (OldCard)</extracomment>
        <translation>บัตรประจำตัวประชาชนเดิม</translation>
    </message>
    <message>
        <source>Document of the change of first name, last name or both</source>
        <extracomment>A piece of evidence on the checklist (NameChangeDocument)</extracomment>
        <translation>หลักฐานการเปลี่ยนชื่อตัว ชื่อสกุล หรือชื่อตัวและชื่อสกุล</translation>
    </message>
    <message>
        <source>Document used for adding the name</source>
        <extracomment>A piece of evidence on the checklist (AdditionDocument)</extracomment>
        <translation>หลักฐานที่ใช้ในการเพิ่มชื่อ</translation>
    </message>
    <message>
        <source>Document showing that the person is exempt</source>
        <extracomment>A piece of evidence on the checklist (ExemptionDocument)</extracomment>
        <translation>หลักฐานที่แสดงว่าเป็นบุคคลได้รับการยกเว้น</translation>
    </message>
    <message>
        <source>Document showing that the exemption has ended</source>
        <extracomment>A piece of evidence on the checklist (ExemptionEndDocument)</extracomment>
        <translation>หลักฐานที่แสดงว่าพ้นสภาพการได้รับยกเว้นไม่ต้องมีบัตร</translation>
    </message>
    <message>
        <source>Certificate of naturalisation or of restored Thai nationality</source>
        <extracomment>A piece of evidence on the checklist (NationalityDocument)</extracomment>
        <translation>หนังสือสำคัญการแปลงสัญชาติเป็นไทย หรือหนังสือสำคัญการได้กลับคืนสัญชาติไทย</translation>
    </message>
    <message>
        <source>Father’s alien identification certificate</source>
        <extracomment>A piece of evidence on the checklist (FatherAlienDocument)</extracomment>
        <translation>หนังสือสำคัญประจำตัวคนต่างด้าวของบิดา</translation>
    </message>
    <message>
        <source>Mother’s alien identification certificate</source>
        <extracomment>A piece of evidence on the checklist (MotherAlienDocument)</extracomment>
        <translation>หนังสือสำคัญประจำตัวคนต่างด้าวของมารดา</translation>
    </message>
    <message>
        <source>such as a driving licence, a leaving certificate, a copy of the pupil register or a passport</source>
        <extracomment>Examples of a piece of evidence, under its title (OfficialDocument)</extracomment>
        <translation>เช่น ใบอนุญาตขับขี่ ใบสุทธิ สำเนาทะเบียนนักเรียน หรือหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>such as a birth certificate or another document issued by the authorities</source>
        <extracomment>Examples of a piece of evidence, under its title (AdditionDocument)</extracomment>
        <translation>เช่น สูติบัตร หรือหลักฐานเอกสารที่ทางราชการออกให้</translation>
    </message>
    <message>
        <source>such as an order of discharge from service</source>
        <extracomment>Examples of a piece of evidence, under its title (ExemptionEndDocument)</extracomment>
        <translation>เช่น คำสั่งออกจากราชการ</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two pieces of evidence of which one suffices</extracomment>
        <translation>หรือ</translation>
    </message>
    <message>
        <source>(if any)</source>
        <extracomment>After a piece of evidence that is looked at but not required</extracomment>
        <translation>(ถ้ามี)</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>The card reader service is not running.</source>
        <extracomment>Failure TB-2001: what happened</extracomment>
        <translation>บริการเครื่องอ่านบัตรไม่ทำงาน</translation>
    </message>
    <message>
        <source>The program pcscd has been stopped or is not installed.</source>
        <extracomment>Failure TB-2001: the cause</extracomment>
        <translation>โปรแกรม pcscd ถูกปิดหรือยังไม่ได้ติดตั้ง</translation>
    </message>
    <message>
        <source>Start the service pcscd, or call the office&apos;s technician; a typed citizen number works meanwhile.</source>
        <extracomment>Failure TB-2001: the remedy</extracomment>
        <translation>เปิดบริการ pcscd หรือแจ้งช่างเทคนิค ระหว่างนี้พิมพ์เลขประจำตัวประชาชนแทนได้</translation>
    </message>
    <message>
        <source>No card reader is attached.</source>
        <extracomment>Failure TB-2002: what happened</extracomment>
        <translation>ไม่พบเครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>The reader is unplugged, without power or not recognised.</source>
        <extracomment>Failure TB-2002: the cause</extracomment>
        <translation>เครื่องอ่านบัตรไม่ได้เสียบสาย ไม่มีไฟ หรือระบบไม่รู้จัก</translation>
    </message>
    <message>
        <source>Plug the reader in; it is found by itself.</source>
        <extracomment>Failure TB-2002: the remedy</extracomment>
        <translation>เสียบเครื่องอ่านบัตร ระบบจะพบเครื่องเอง</translation>
    </message>
    <message>
        <source>No card is in the reader.</source>
        <extracomment>Failure TB-2003: what happened</extracomment>
        <translation>ไม่มีบัตรในเครื่องอ่าน</translation>
    </message>
    <message>
        <source>The slot is empty.</source>
        <extracomment>Failure TB-2003: the cause</extracomment>
        <translation>ช่องอ่านบัตรว่าง</translation>
    </message>
    <message>
        <source>Put the card in with the chip first.</source>
        <extracomment>Failure TB-2003: the remedy</extracomment>
        <translation>เสียบบัตรโดยให้ด้านชิปเข้าก่อน</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <extracomment>Failure TB-2004: what happened</extracomment>
        <translation>บัตรไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The card is in the wrong way round, its contacts are dirty, or the chip is broken.</source>
        <extracomment>Failure TB-2004: the cause</extracomment>
        <translation>เสียบบัตรกลับด้าน หน้าสัมผัสสกปรก หรือชิปเสีย</translation>
    </message>
    <message>
        <source>Turn the card, wipe the contacts and put it in again; a broken chip is case 5.</source>
        <extracomment>Failure TB-2004: the remedy</extracomment>
        <translation>กลับด้านบัตร เช็ดหน้าสัมผัสแล้วเสียบใหม่ หากชิปเสียให้ดำเนินการกรณีที่ 5</translation>
    </message>
    <message>
        <source>This is not a Thai ID card.</source>
        <extracomment>Failure TB-2005: what happened</extracomment>
        <translation>ไม่ใช่บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>The chip has no citizen record: it is a bank card or another card.</source>
        <extracomment>Failure TB-2005: the cause</extracomment>
        <translation>ชิปไม่มีข้อมูลบัตรประจำตัวประชาชน อาจเป็นบัตรธนาคารหรือบัตรอื่น</translation>
    </message>
    <message>
        <source>Ask for the ID card.</source>
        <extracomment>Failure TB-2005: the remedy</extracomment>
        <translation>ขอบัตรประจำตัวประชาชนจากผู้ยื่นคำขอ</translation>
    </message>
    <message>
        <source>The card was taken out too early.</source>
        <extracomment>Failure TB-2006: what happened</extracomment>
        <translation>ดึงบัตรออกก่อนอ่านเสร็จ</translation>
    </message>
    <message>
        <source>It left the reader while it was being read.</source>
        <extracomment>Failure TB-2006: the cause</extracomment>
        <translation>บัตรหลุดจากเครื่องระหว่างการอ่าน</translation>
    </message>
    <message>
        <source>Put it in again and leave it until reading has ended.</source>
        <extracomment>Failure TB-2006: the remedy</extracomment>
        <translation>เสียบบัตรใหม่และรอจนอ่านเสร็จ</translation>
    </message>
    <message>
        <source>Another program is using the card.</source>
        <extracomment>Failure TB-2007: what happened</extracomment>
        <translation>โปรแกรมอื่นกำลังใช้บัตรอยู่</translation>
    </message>
    <message>
        <source>It holds the card for itself.</source>
        <extracomment>Failure TB-2007: the cause</extracomment>
        <translation>โปรแกรมนั้นยึดบัตรไว้ใช้ฝ่ายเดียว</translation>
    </message>
    <message>
        <source>Close the other card program and read again.</source>
        <extracomment>Failure TB-2007: the remedy</extracomment>
        <translation>ปิดโปรแกรมอ่านบัตรอื่นแล้วอ่านใหม่</translation>
    </message>
    <message>
        <source>Card and reader do not understand each other.</source>
        <extracomment>Failure TB-2008: what happened</extracomment>
        <translation>การสื่อสารกับบัตรขัดข้อง</translation>
    </message>
    <message>
        <source>The contacts are dirty or the transmission was disturbed, also after trying again.</source>
        <extracomment>Failure TB-2008: the cause</extracomment>
        <translation>หน้าสัมผัสสกปรกหรือสัญญาณถูกรบกวน แม้ลองซ้ำแล้ว</translation>
    </message>
    <message>
        <source>Wipe the chip, put the card in again; if other cards fail too, change the reader.</source>
        <extracomment>Failure TB-2008: the remedy</extracomment>
        <translation>เช็ดชิปแล้วเสียบใหม่ หากบัตรอื่นเป็นเช่นกันให้เปลี่ยนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>The card gave an unexpected answer.</source>
        <extracomment>Failure TB-2009: what happened</extracomment>
        <translation>บัตรตอบกลับผิดปกติ</translation>
    </message>
    <message>
        <source>It answered with a status that the ID card does not use here.</source>
        <extracomment>Failure TB-2009: the cause</extracomment>
        <translation>บัตรตอบสถานะที่บัตรประจำตัวประชาชนไม่ใช้ในขั้นตอนนี้</translation>
    </message>
    <message>
        <source>Read again; if it repeats, note the status and take the citizen number from the printed card.</source>
        <extracomment>Failure TB-2009: the remedy</extracomment>
        <translation>อ่านใหม่ หากเป็นซ้ำให้จดสถานะและพิมพ์เลขจากหน้าบัตรแทน</translation>
    </message>
    <message>
        <source>The card gave too little data.</source>
        <extracomment>Failure TB-2010: what happened</extracomment>
        <translation>บัตรส่งข้อมูลไม่ครบ</translation>
    </message>
    <message>
        <source>It returned fewer bytes than asked for.</source>
        <extracomment>Failure TB-2010: the cause</extracomment>
        <translation>จำนวนไบต์ที่ได้น้อยกว่าที่ขอ</translation>
    </message>
    <message>
        <source>Read again; if it repeats, the chip is damaged.</source>
        <extracomment>Failure TB-2010: the remedy</extracomment>
        <translation>อ่านใหม่ หากเป็นซ้ำแสดงว่าชิปเสียหาย</translation>
    </message>
    <message>
        <source>Reading the card does not come to an end.</source>
        <extracomment>Failure TB-2011: what happened</extracomment>
        <translation>การอ่านบัตรไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>The card keeps asking for more exchanges than any ID card needs.</source>
        <extracomment>Failure TB-2011: the cause</extracomment>
        <translation>บัตรขอแลกเปลี่ยนข้อมูลมากเกินกว่าบัตรประจำตัวประชาชนทั่วไป</translation>
    </message>
    <message>
        <source>Take the card out; do not use it further. Take the number from the printed card.</source>
        <extracomment>Failure TB-2011: the remedy</extracomment>
        <translation>ดึงบัตรออก ไม่ใช้บัตรนี้ต่อ และพิมพ์เลขจากหน้าบัตรแทน</translation>
    </message>
    <message>
        <source>The card takes too long.</source>
        <extracomment>Failure TB-2012: what happened</extracomment>
        <translation>อ่านบัตรนานเกินไป</translation>
    </message>
    <message>
        <source>Reading did not end within ten seconds.</source>
        <extracomment>Failure TB-2012: the cause</extracomment>
        <translation>การอ่านไม่เสร็จภายใน 10 วินาที</translation>
    </message>
    <message>
        <source>Put the card in again; if other cards are slow too, change the reader.</source>
        <extracomment>Failure TB-2012: the remedy</extracomment>
        <translation>เสียบบัตรใหม่ หากบัตรอื่นช้าเช่นกันให้เปลี่ยนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>The card was exchanged while being read.</source>
        <extracomment>Failure TB-2013: what happened</extracomment>
        <translation>มีการเปลี่ยนบัตรระหว่างอ่าน</translation>
    </message>
    <message>
        <source>The citizen number at the end is not the one at the beginning.</source>
        <extracomment>Failure TB-2013: the cause</extracomment>
        <translation>เลขประจำตัวประชาชนตอนจบไม่ตรงกับตอนเริ่ม</translation>
    </message>
    <message>
        <source>Put the card in again and leave it in.</source>
        <extracomment>Failure TB-2013: the remedy</extracomment>
        <translation>เสียบบัตรใหม่และอย่าเปลี่ยนบัตรระหว่างอ่าน</translation>
    </message>
    <message>
        <source>The record on the card cannot be understood.</source>
        <extracomment>Failure TB-2014: what happened</extracomment>
        <translation>อ่านข้อมูลในบัตรไม่เข้าใจ</translation>
    </message>
    <message>
        <source>A field on the chip holds something impossible.</source>
        <extracomment>Failure TB-2014: the cause</extracomment>
        <translation>ข้อมูลบางรายการในชิปเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>Compare with the printed card and the register; go on with the typed citizen number.</source>
        <extracomment>Failure TB-2014: the remedy</extracomment>
        <translation>ตรวจเทียบกับหน้าบัตรและทะเบียน แล้วดำเนินการด้วยการพิมพ์เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>The photo on the card is damaged.</source>
        <extracomment>Failure TB-2015: what happened</extracomment>
        <translation>รูปถ่ายในบัตรเสียหาย</translation>
    </message>
    <message>
        <source>Its data do not make a whole picture. The text of the card is unaffected.</source>
        <extracomment>Failure TB-2015: the cause</extracomment>
        <translation>ข้อมูลรูปในชิปไม่ครบเป็นภาพ ส่วนข้อความในบัตรยังใช้ได้</translation>
    </message>
    <message>
        <source>Go on without it, or read again; compare the face with the printed photo.</source>
        <extracomment>Failure TB-2015: the remedy</extracomment>
        <translation>ดำเนินการต่อโดยไม่มีรูป หรืออ่านใหม่ และเทียบใบหน้ากับรูปที่พิมพ์บนบัตร</translation>
    </message>
    <message>
        <source>There is no reader of that name.</source>
        <extracomment>Failure TB-2016: what happened</extracomment>
        <translation>ไม่มีเครื่องอ่านบัตรชื่อนี้</translation>
    </message>
    <message>
        <source>The name in the settings or on the command line fits none of the attached readers.</source>
        <extracomment>Failure TB-2016: the cause</extracomment>
        <translation>ชื่อที่ตั้งไว้หรือระบุในคำสั่งไม่ตรงกับเครื่องที่เสียบอยู่</translation>
    </message>
    <message>
        <source>Check the name; without one, the first reader with a card is used.</source>
        <extracomment>Failure TB-2016: the remedy</extracomment>
        <translation>ตรวจสอบชื่อเครื่อง หากไม่ระบุ ระบบใช้เครื่องแรกที่มีบัตร</translation>
    </message>
    <message>
        <source>Another program keeps interrupting the card.</source>
        <extracomment>Failure TB-2017: what happened</extracomment>
        <translation>โปรแกรมอื่นรบกวนการอ่านบัตร</translation>
    </message>
    <message>
        <source>It reset the card more than once while it was being read.</source>
        <extracomment>Failure TB-2017: the cause</extracomment>
        <translation>โปรแกรมนั้นรีเซ็ตบัตรซ้ำระหว่างการอ่าน</translation>
    </message>
    <message>
        <source>Find out which program does so, close it and read again.</source>
        <extracomment>Failure TB-2017: the remedy</extracomment>
        <translation>หาว่าเป็นโปรแกรมใด ปิดแล้วอ่านใหม่</translation>
    </message>
    <message>
        <source>Reading the card was ended.</source>
        <extracomment>Failure TB-2018: what happened</extracomment>
        <translation>ยุติการอ่านบัตรแล้ว</translation>
    </message>
    <message>
        <source>The program was closing, or reading was called off.</source>
        <extracomment>Failure TB-2018: the cause</extracomment>
        <translation>โปรแกรมกำลังปิด หรือมีการยกเลิกการอ่าน</translation>
    </message>
    <message>
        <source>Read the card again if it is still wanted.</source>
        <extracomment>Failure TB-2018: the remedy</extracomment>
        <translation>อ่านบัตรใหม่หากยังต้องการ</translation>
    </message>
    <message>
        <source>The card gave too much data.</source>
        <extracomment>Failure TB-2019: what happened</extracomment>
        <translation>บัตรส่งข้อมูลเกิน</translation>
    </message>
    <message>
        <source>It returned more bytes than asked for, which no ID card does.</source>
        <extracomment>Failure TB-2019: the cause</extracomment>
        <translation>จำนวนไบต์ที่ได้มากกว่าที่ขอ ซึ่งบัตรประจำตัวประชาชนไม่ทำเช่นนั้น</translation>
    </message>
    <message>
        <source>Read again; if it repeats, do not trust the card and use the register.</source>
        <extracomment>Failure TB-2019: the remedy</extracomment>
        <translation>อ่านใหม่ หากเป็นซ้ำอย่าเชื่อถือบัตรนี้ ให้ใช้ข้อมูลจากทะเบียน</translation>
    </message>
    <message>
        <source>The number on the back is not on the chip.</source>
        <extracomment>Failure TB-2020: what happened</extracomment>
        <translation>ไม่มีเลขหลังบัตรในชิป</translation>
    </message>
    <message>
        <source>Older cards do not hold it.</source>
        <extracomment>Failure TB-2020: the cause</extracomment>
        <translation>บัตรรุ่นเก่าไม่ได้เก็บเลขนี้ไว้</translation>
    </message>
    <message>
        <source>Type the number from the back of the card.</source>
        <extracomment>Failure TB-2020: the remedy</extracomment>
        <translation>พิมพ์เลขจากหลังบัตร</translation>
    </message>
    <message>
        <source>The card reader was unplugged.</source>
        <extracomment>Failure TB-2021: what happened</extracomment>
        <translation>เครื่องอ่านบัตรหลุด</translation>
    </message>
    <message>
        <source>Its cable or power was lost while it was in use.</source>
        <extracomment>Failure TB-2021: the cause</extracomment>
        <translation>สายหรือไฟของเครื่องขาดระหว่างใช้งาน</translation>
    </message>
    <message>
        <source>Plug it in again; reading starts by itself.</source>
        <extracomment>Failure TB-2021: the remedy</extracomment>
        <translation>เสียบเครื่องใหม่ ระบบจะเริ่มอ่านเอง</translation>
    </message>
    <message>
        <source>The card reader reports an error.</source>
        <extracomment>Failure TB-2022: what happened</extracomment>
        <translation>เครื่องอ่านบัตรแจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>The reader service gave an error that has no name here.</source>
        <extracomment>Failure TB-2022: the cause</extracomment>
        <translation>บริการเครื่องอ่านส่งข้อผิดพลาดที่ระบบไม่รู้จัก</translation>
    </message>
    <message>
        <source>Unplug the reader and plug it in again; if it repeats, note the number for the technician.</source>
        <extracomment>Failure TB-2022: the remedy</extracomment>
        <translation>ถอดเครื่องแล้วเสียบใหม่ หากเป็นซ้ำให้จดหมายเลขแจ้งช่างเทคนิค</translation>
    </message>
    <message>
        <source>The document cannot be saved.</source>
        <extracomment>Failure TB-5001: what happened</extracomment>
        <translation>บันทึกเอกสารไม่ได้</translation>
    </message>
    <message>
        <source>The folder is not there or is write-protected, or the disk is full.</source>
        <extracomment>Failure TB-6008: the cause
----------
Failure TB-5001: the cause</extracomment>
        <translation>ไม่มีโฟลเดอร์ โฟลเดอร์ห้ามเขียน หรือดิสก์เต็ม</translation>
    </message>
    <message>
        <source>Choose another folder or free space.</source>
        <extracomment>Failure TB-5001: the remedy</extracomment>
        <translation>เลือกโฟลเดอร์อื่นหรือเพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>The Thai text face is not installed.</source>
        <extracomment>Failure TB-5002: what happened</extracomment>
        <translation>ไม่มีแบบอักษรไทยสำหรับเอกสาร</translation>
    </message>
    <message>
        <source>Documents are set in Laksaman, of the package fonts-thai-tlwg.</source>
        <extracomment>Failure TB-5002: the cause</extracomment>
        <translation>เอกสารใช้แบบอักษร Laksaman ในแพ็กเกจ fonts-thai-tlwg</translation>
    </message>
    <message>
        <source>Install the package; no document is made without it.</source>
        <extracomment>Failure TB-5002: the remedy</extracomment>
        <translation>ติดตั้งแพ็กเกจ หากไม่มีจะออกเอกสารไม่ได้</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <extracomment>Failure TB-5003: what happened</extracomment>
        <translation>ยังไม่ได้ตั้งค่าเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>The system knows no printer, or the one chosen is gone.</source>
        <extracomment>Failure TB-5003: the cause</extracomment>
        <translation>ระบบไม่พบเครื่องพิมพ์ หรือเครื่องที่เลือกไว้ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>Set up a printer; the document is saved and can be printed later.</source>
        <extracomment>Failure TB-5003: the remedy</extracomment>
        <translation>ตั้งค่าเครื่องพิมพ์ เอกสารถูกเก็บไว้และพิมพ์ภายหลังได้</translation>
    </message>
    <message>
        <source>No blank card is in the encoder.</source>
        <extracomment>Failure TB-2101: what happened</extracomment>
        <translation>ไม่มีบัตรเปล่าในเครื่องบันทึก</translation>
    </message>
    <message>
        <source>The encoder&apos;s slot is empty.</source>
        <extracomment>Failure TB-2101: the cause</extracomment>
        <translation>ช่องของเครื่องบันทึกว่าง</translation>
    </message>
    <message>
        <source>Put in the blank card that was drawn from stock.</source>
        <extracomment>Failure TB-2101: the remedy</extracomment>
        <translation>ใส่บัตรเปล่าที่เบิกจากคลัง</translation>
    </message>
    <message>
        <source>The card in the encoder is already somebody&apos;s.</source>
        <extracomment>Failure TB-2102: what happened</extracomment>
        <translation>บัตรในเครื่องบันทึกมีข้อมูลบุคคลแล้ว</translation>
    </message>
    <message>
        <source>It holds a person and must not be written again.</source>
        <extracomment>Failure TB-2102: the cause</extracomment>
        <translation>บัตรนี้บันทึกแล้ว ห้ามเขียนทับ</translation>
    </message>
    <message>
        <source>Take it out, find out whose it is, and draw another blank card.</source>
        <extracomment>Failure TB-2102: the remedy</extracomment>
        <translation>นำออก ตรวจสอบว่าเป็นบัตรของใคร แล้วเบิกบัตรเปล่าใบใหม่</translation>
    </message>
    <message>
        <source>This is not the blank card that was drawn.</source>
        <extracomment>Failure TB-2103: what happened</extracomment>
        <translation>ไม่ใช่บัตรเปล่าที่เบิก</translation>
    </message>
    <message>
        <source>Its serial differs from the one drawn from stock for this case.</source>
        <extracomment>Failure TB-2103: the cause</extracomment>
        <translation>เลขกำกับบัตรไม่ตรงกับที่เบิกจากคลังสำหรับเรื่องนี้</translation>
    </message>
    <message>
        <source>Put in the card with the serial shown, or give the drawn one back and draw this one.</source>
        <extracomment>Failure TB-2103: the remedy</extracomment>
        <translation>ใส่บัตรตามเลขที่แสดง หรือคืนใบที่เบิกแล้วเบิกใบนี้แทน</translation>
    </message>
    <message>
        <source>The card could not be written.</source>
        <extracomment>Failure TB-2104: what happened</extracomment>
        <translation>บันทึกข้อมูลลงบัตรไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The blank card refused the data.</source>
        <extracomment>Failure TB-2104: the cause</extracomment>
        <translation>บัตรเปล่าไม่รับข้อมูล</translation>
    </message>
    <message>
        <source>The card is entered as spoiled; draw the next one.</source>
        <extracomment>Failure TB-2104: the remedy</extracomment>
        <translation>ระบบลงรายการเป็นบัตรเสีย ให้เบิกบัตรใบถัดไป</translation>
    </message>
    <message>
        <source>The card does not say what was written on it.</source>
        <extracomment>Failure TB-2105: what happened</extracomment>
        <translation>ข้อมูลในบัตรไม่ตรงกับที่บันทึก</translation>
    </message>
    <message>
        <source>What was read back differs from what was written.</source>
        <extracomment>Failure TB-2105: the cause</extracomment>
        <translation>อ่านกลับแล้วไม่ตรงกับข้อมูลที่เขียนทุกไบต์</translation>
    </message>
    <message>
        <source>It is entered as spoiled and never handed over; draw the next one.</source>
        <extracomment>Failure TB-2105: the remedy</extracomment>
        <translation>ระบบลงรายการเป็นบัตรเสียและห้ามส่งมอบ ให้เบิกบัตรใบถัดไป</translation>
    </message>
    <message>
        <source>The card in the encoder is of another kind.</source>
        <extracomment>Failure TB-2106: what happened</extracomment>
        <translation>บัตรในเครื่องบันทึกเป็นชนิดอื่น</translation>
    </message>
    <message>
        <source>It is not a blank card that this counter can write.</source>
        <extracomment>Failure TB-2106: the cause</extracomment>
        <translation>ไม่ใช่บัตรเปล่าที่เครื่องนี้บันทึกได้</translation>
    </message>
    <message>
        <source>Put in a blank card from this office&apos;s stock.</source>
        <extracomment>Failure TB-2106: the remedy</extracomment>
        <translation>ใส่บัตรเปล่าจากคลังของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>An entry is too long for the card.</source>
        <extracomment>Failure TB-2107: what happened</extracomment>
        <translation>ข้อความยาวเกินกว่าที่บัตรเก็บได้</translation>
    </message>
    <message>
        <source>Its place on the chip holds fewer characters.</source>
        <extracomment>Failure TB-2107: the cause</extracomment>
        <translation>พื้นที่ของรายการนั้นในชิปมีจำกัด</translation>
    </message>
    <message>
        <source>Shorten the entry as the register allows.</source>
        <extracomment>Failure TB-2107: the remedy</extracomment>
        <translation>ย่อข้อความเท่าที่ทะเบียนอนุญาต</translation>
    </message>
    <message>
        <source>An entry has a character that the card cannot hold.</source>
        <extracomment>Failure TB-2108: what happened</extracomment>
        <translation>มีอักขระที่บัตรเก็บไม่ได้</translation>
    </message>
    <message>
        <source>The card holds Thai and plain Latin letters only.</source>
        <extracomment>Failure TB-2108: the cause</extracomment>
        <translation>บัตรเก็บได้เฉพาะอักษรไทยและอักษรละตินพื้นฐาน</translation>
    </message>
    <message>
        <source>Correct the entry in the register.</source>
        <extracomment>Failure TB-2108: the remedy</extracomment>
        <translation>แก้ไขรายการนั้นในทะเบียน</translation>
    </message>
    <message>
        <source>No encoder is set up.</source>
        <extracomment>Failure TB-2109: what happened</extracomment>
        <translation>ยังไม่ได้กำหนดเครื่องบันทึกบัตร</translation>
    </message>
    <message>
        <source>No reader is named as the encoder in the settings, or it is not attached.</source>
        <extracomment>Failure TB-2109: the cause</extracomment>
        <translation>ไม่ได้เลือกเครื่องบันทึกในการตั้งค่า หรือเครื่องไม่ได้เสียบอยู่</translation>
    </message>
    <message>
        <source>Plug the encoder in and choose it in the settings.</source>
        <extracomment>Failure TB-2109: the remedy</extracomment>
        <translation>เสียบเครื่องบันทึกและเลือกในการตั้งค่า</translation>
    </message>
    <message>
        <source>No fingerprint sensor is attached.</source>
        <extracomment>Failure TB-2201: what happened</extracomment>
        <translation>ไม่พบเครื่องอ่านลายนิ้วมือ</translation>
    </message>
    <message>
        <source>The sensor is unplugged or not recognised.</source>
        <extracomment>Failure TB-2201: the cause</extracomment>
        <translation>เครื่องไม่ได้เสียบสายหรือระบบไม่รู้จัก</translation>
    </message>
    <message>
        <source>Plug it in; meanwhile identity can be proved by a witness and the superior&apos;s approval.</source>
        <extracomment>Failure TB-2201: the remedy</extracomment>
        <translation>เสียบเครื่อง ระหว่างนี้พิสูจน์ตัวบุคคลด้วยพยานและการอนุมัติของผู้บังคับบัญชาได้</translation>
    </message>
    <message>
        <source>This fingerprint sensor may not be used.</source>
        <extracomment>Failure TB-2202: what happened</extracomment>
        <translation>เครื่องอ่านลายนิ้วมือนี้ไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>It is not on the list of sensors accurate enough for identity.</source>
        <extracomment>Failure TB-2202: the cause</extracomment>
        <translation>ไม่อยู่ในรายการเครื่องที่แม่นยำพอสำหรับพิสูจน์ตัวบุคคล</translation>
    </message>
    <message>
        <source>Attach a sensor of the list.</source>
        <extracomment>Failure TB-2202: the remedy</extracomment>
        <translation>เปลี่ยนเป็นเครื่องที่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>The fingerprint sensor reports an error.</source>
        <extracomment>Failure TB-2203: what happened</extracomment>
        <translation>เครื่องอ่านลายนิ้วมือขัดข้อง</translation>
    </message>
    <message>
        <source>Its driver gave up on the capture.</source>
        <extracomment>Failure TB-2203: the cause</extracomment>
        <translation>ตัวขับเครื่องยุติการอ่าน</translation>
    </message>
    <message>
        <source>Clean the glass and try again; if it repeats, unplug it and plug it in.</source>
        <extracomment>Failure TB-2203: the remedy</extracomment>
        <translation>เช็ดกระจกแล้วลองใหม่ หากเป็นซ้ำให้ถอดแล้วเสียบใหม่</translation>
    </message>
    <message>
        <source>The fingerprint sensor was unplugged.</source>
        <extracomment>Failure TB-2204: what happened</extracomment>
        <translation>เครื่องอ่านลายนิ้วมือหลุด</translation>
    </message>
    <message>
        <source>It was lost while a finger was awaited.</source>
        <extracomment>Failure TB-2204: the cause</extracomment>
        <translation>เครื่องหลุดระหว่างรออ่านนิ้ว</translation>
    </message>
    <message>
        <source>Plug it in and begin the finger again.</source>
        <extracomment>Failure TB-2204: the remedy</extracomment>
        <translation>เสียบเครื่องแล้วเริ่มอ่านนิ้วใหม่</translation>
    </message>
    <message>
        <source>A stored fingerprint cannot be used.</source>
        <extracomment>Failure TB-2205: what happened</extracomment>
        <translation>ใช้ลายนิ้วมือที่เก็บไว้ไม่ได้</translation>
    </message>
    <message>
        <source>Its data are damaged or of another sensor&apos;s kind.</source>
        <extracomment>Failure TB-2205: the cause</extracomment>
        <translation>ข้อมูลเสียหายหรือเป็นของเครื่องชนิดอื่น</translation>
    </message>
    <message>
        <source>Use the other finger, or a witness; take new prints in this case.</source>
        <extracomment>Failure TB-2205: the remedy</extracomment>
        <translation>ใช้นิ้วอีกข้างหรือพยาน และเก็บลายนิ้วมือใหม่ในเรื่องนี้</translation>
    </message>
    <message>
        <source>No finger came.</source>
        <extracomment>Failure TB-2206: what happened</extracomment>
        <translation>ไม่มีการวางนิ้ว</translation>
    </message>
    <message>
        <source>Nobody touched the sensor within the time given.</source>
        <extracomment>Failure TB-2206: the cause</extracomment>
        <translation>ไม่มีผู้แตะเครื่องภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Ask the applicant and begin again.</source>
        <extracomment>Failure TB-2206: the remedy</extracomment>
        <translation>แจ้งผู้ยื่นคำขอแล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>Another program is using the fingerprint sensor.</source>
        <extracomment>Failure TB-2207: what happened</extracomment>
        <translation>โปรแกรมอื่นกำลังใช้เครื่องอ่านลายนิ้วมือ</translation>
    </message>
    <message>
        <source>It has the sensor open for itself.</source>
        <extracomment>Failure TB-2207: the cause</extracomment>
        <translation>โปรแกรมนั้นเปิดเครื่องไว้ใช้ฝ่ายเดียว</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <extracomment>Failure TB-2207: the remedy</extracomment>
        <translation>ปิดโปรแกรมนั้นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>No picture has come from the camera.</source>
        <extracomment>Failure TB-2301: what happened</extracomment>
        <translation>ยังไม่มีภาพจากกล้อง</translation>
    </message>
    <message>
        <source>The camera&apos;s program has delivered nothing since this step began.</source>
        <extracomment>Failure TB-2301: the cause</extracomment>
        <translation>โปรแกรมกล้องยังไม่ส่งภาพตั้งแต่เริ่มขั้นตอนนี้</translation>
    </message>
    <message>
        <source>Take the photograph with the camera&apos;s program, or choose a file.</source>
        <extracomment>Failure TB-2301: the remedy</extracomment>
        <translation>ถ่ายภาพด้วยโปรแกรมกล้อง หรือเลือกแฟ้มภาพ</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <extracomment>Failure TB-2302: what happened</extracomment>
        <translation>แฟ้มนี้ไม่ใช่ภาพ</translation>
    </message>
    <message>
        <source>It is damaged or of a kind that is not read here.</source>
        <extracomment>Failure TB-2302: the cause</extracomment>
        <translation>แฟ้มเสียหายหรือเป็นชนิดที่ไม่รองรับ</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <extracomment>Failure TB-2302: the remedy</extracomment>
        <translation>เลือกแฟ้ม JPEG หรือ PNG</translation>
    </message>
    <message>
        <source>The picture is too small.</source>
        <extracomment>Failure TB-2303: what happened</extracomment>
        <translation>ภาพเล็กเกินไป</translation>
    </message>
    <message>
        <source>It has fewer pixels than the card needs.</source>
        <extracomment>Failure TB-2303: the cause</extracomment>
        <translation>จำนวนพิกเซลน้อยกว่าที่บัตรต้องการ</translation>
    </message>
    <message>
        <source>Take it again from nearer or with a higher resolution.</source>
        <extracomment>Failure TB-2303: the remedy</extracomment>
        <translation>ถ่ายใหม่ให้ใกล้ขึ้นหรือเพิ่มความละเอียด</translation>
    </message>
    <message>
        <source>No QR code was found.</source>
        <extracomment>Failure TB-2304: what happened</extracomment>
        <translation>ไม่พบคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>The picture shows none, or it is blurred or cut off.</source>
        <extracomment>Failure TB-2304: the cause</extracomment>
        <translation>ในภาพไม่มีโค้ด หรือภาพเบลอหรือไม่เต็ม</translation>
    </message>
    <message>
        <source>Hold the code flat and whole before the camera.</source>
        <extracomment>Failure TB-2304: the remedy</extracomment>
        <translation>ถือโค้ดให้ราบและเห็นเต็มหน้ากล้อง</translation>
    </message>
    <message>
        <source>The content is too long for a QR code.</source>
        <extracomment>Failure TB-2305: what happened</extracomment>
        <translation>ข้อมูลยาวเกินกว่าจะเป็นคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>It does not fit the size that phones read safely.</source>
        <extracomment>Failure TB-2305: the cause</extracomment>
        <translation>เกินขนาดที่โทรศัพท์อ่านได้แน่นอน</translation>
    </message>
    <message>
        <source>Report it to the supplier with the code of this message.</source>
        <extracomment>Failure TB-2305: the remedy</extracomment>
        <translation>แจ้งผู้พัฒนาพร้อมรหัสของข้อความนี้</translation>
    </message>
    <message>
        <source>The input cannot be understood.</source>
        <extracomment>Failure TB-9001: what happened</extracomment>
        <translation>อ่านข้อมูลนำเข้าไม่เข้าใจ</translation>
    </message>
    <message>
        <source>It is no JSON object of the form asked for; the detail names the field.</source>
        <extracomment>Failure TB-9001: the cause</extracomment>
        <translation>ไม่เป็นออบเจกต์ JSON ตามรูปแบบที่กำหนด รายละเอียดระบุช่องที่ผิด</translation>
    </message>
    <message>
        <source>Correct the line and send it again.</source>
        <extracomment>Failure TB-9001: the remedy</extracomment>
        <translation>แก้ไขบรรทัดนั้นแล้วส่งใหม่</translation>
    </message>
    <message>
        <source>The counter&apos;s folder cannot be used.</source>
        <extracomment>Failure TB-9002: what happened</extracomment>
        <translation>ใช้โฟลเดอร์ของเครื่องไม่ได้</translation>
    </message>
    <message>
        <source>The folder given with --home cannot be made or written.</source>
        <extracomment>Failure TB-9002: the cause</extracomment>
        <translation>โฟลเดอร์ที่ระบุด้วย --home สร้างหรือเขียนไม่ได้</translation>
    </message>
    <message>
        <source>Give another folder, or the right to write.</source>
        <extracomment>Failure TB-9002: the remedy</extracomment>
        <translation>ระบุโฟลเดอร์อื่น หรือให้สิทธิเขียน</translation>
    </message>
    <message>
        <source>A setting has an impossible value.</source>
        <extracomment>Failure TB-9003: what happened</extracomment>
        <translation>การตั้งค่าไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The value in the settings is outside what is allowed.</source>
        <extracomment>Failure TB-9003: the cause</extracomment>
        <translation>ค่าที่ตั้งไว้อยู่นอกขอบเขตที่อนุญาต</translation>
    </message>
    <message>
        <source>Correct the setting named in the detail; the default is used meanwhile.</source>
        <extracomment>Failure TB-9003: the remedy</extracomment>
        <translation>แก้ไขรายการที่ระบุในรายละเอียด ระหว่างนี้ใช้ค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>The schedule file cannot be read.</source>
        <extracomment>Failure TB-1101: what happened</extracomment>
        <translation>อ่านแฟ้มอัตราค่าปรับและค่าธรรมเนียมไม่ได้</translation>
    </message>
    <message>
        <source>The file is not there, or this account may not read it.</source>
        <extracomment>Failure TB-1101: the cause</extracomment>
        <translation>ไม่พบแฟ้ม หรือบัญชีผู้ใช้นี้ไม่มีสิทธิอ่าน</translation>
    </message>
    <message>
        <source>Check the file named in the settings and its permissions.</source>
        <extracomment>Failure TB-1101: the remedy</extracomment>
        <translation>ตรวจสอบแฟ้มที่ระบุในการตั้งค่าและสิทธิการอ่าน</translation>
    </message>
    <message>
        <source>The schedule file is damaged.</source>
        <extracomment>Failure TB-1102: what happened</extracomment>
        <translation>แฟ้มอัตราค่าปรับและค่าธรรมเนียมเสียหาย</translation>
    </message>
    <message>
        <source>The file is not valid JSON from the line named on.</source>
        <extracomment>Failure TB-1102: the cause</extracomment>
        <translation>เนื้อความในแฟ้มไม่เป็น JSON ที่ถูกต้องตั้งแต่บรรทัดที่ระบุ</translation>
    </message>
    <message>
        <source>Mend the line, or put the shipped file back.</source>
        <extracomment>Failure TB-1102: the remedy</extracomment>
        <translation>แก้ไขบรรทัดนั้น หรือใช้แฟ้มเดิมที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>The schedule file says something impossible.</source>
        <extracomment>Failure TB-1103: what happened</extracomment>
        <translation>แฟ้มอัตราค่าปรับและค่าธรรมเนียมมีค่าที่เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>A field is missing, misspelt or has an impossible value in the line named.</source>
        <extracomment>Failure TB-1103: the cause</extracomment>
        <translation>ขาดรายการ สะกดชื่อรายการผิด หรือค่าไม่ถูกต้องในบรรทัดที่ระบุ</translation>
    </message>
    <message>
        <source>Mend the line; the fields stand in app/domain/data/README.md. Until then the schedule used before stays.</source>
        <extracomment>Failure TB-1103: the remedy</extracomment>
        <translation>แก้ไขบรรทัดนั้นตามคำอธิบายใน app/domain/data/README.md ระหว่างนี้ใช้อัตราเดิมต่อไป</translation>
    </message>
    <message>
        <source>There is no schedule of that name.</source>
        <extracomment>Failure TB-1104: what happened</extracomment>
        <translation>ไม่มีอัตราค่าปรับและค่าธรรมเนียมชื่อนี้</translation>
    </message>
    <message>
        <source>The shipped schedules are mission, act-2554 and pinai-2566.</source>
        <extracomment>Failure TB-1104: the cause</extracomment>
        <translation>ชุดอัตราที่มากับโปรแกรมคือ mission, act-2554 และ pinai-2566</translation>
    </message>
    <message>
        <source>Choose one of these in the settings.</source>
        <extracomment>Failure TB-1104: the remedy</extracomment>
        <translation>เลือกชุดใดชุดหนึ่งในการตั้งค่า</translation>
    </message>
    <message>
        <source>The schedule is not in force on that day.</source>
        <extracomment>Failure TB-1105: what happened</extracomment>
        <translation>อัตราค่าปรับและค่าธรรมเนียมชุดนี้ยังไม่ใช้บังคับในวันนั้น</translation>
    </message>
    <message>
        <source>Its first row begins on a later day.</source>
        <extracomment>Failure TB-1105: the cause</extracomment>
        <translation>รายการแรกของชุดเริ่มใช้ภายหลังวันดังกล่าว</translation>
    </message>
    <message>
        <source>Check the date of the application, or choose the schedule of that time.</source>
        <extracomment>Failure TB-1105: the remedy</extracomment>
        <translation>ตรวจสอบวันยื่นคำขอ หรือเลือกชุดอัตราของช่วงเวลานั้น</translation>
    </message>
    <message>
        <source>The holiday table cannot be used.</source>
        <extracomment>Failure TB-1106: what happened</extracomment>
        <translation>ใช้ตารางวันหยุดราชการไม่ได้</translation>
    </message>
    <message>
        <source>The line named is not a day, a tab and a name, or the day stands twice.</source>
        <extracomment>Failure TB-1106: the cause</extracomment>
        <translation>บรรทัดที่ระบุไม่เป็นรูปแบบ วันที่ แท็บ ชื่อวันหยุด หรือมีวันซ้ำ</translation>
    </message>
    <message>
        <source>Mend the line; until then the table used before stays.</source>
        <extracomment>Failure TB-1106: the remedy</extracomment>
        <translation>แก้ไขบรรทัดนั้น ระหว่างนี้ใช้ตารางเดิมต่อไป</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <extracomment>Failure TB-4001: what happened</extracomment>
        <translation>เปิดที่เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The file or its folder is not there and cannot be made.</source>
        <extracomment>Failure TB-4001: the cause</extracomment>
        <translation>ไม่มีแฟ้มหรือโฟลเดอร์ และสร้างไม่ได้</translation>
    </message>
    <message>
        <source>Check the disk and the folder of the counter.</source>
        <extracomment>Failure TB-4001: the remedy</extracomment>
        <translation>ตรวจสอบดิสก์และโฟลเดอร์ของเครื่อง</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>Failure TB-4002: what happened</extracomment>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>Nothing more can be saved. What was saved before is whole.</source>
        <extracomment>Failure TB-4002: the cause</extracomment>
        <translation>บันทึกเพิ่มไม่ได้ ข้อมูลที่บันทึกแล้วยังครบถ้วน</translation>
    </message>
    <message>
        <source>Free space on the disk, then do the step again.</source>
        <extracomment>Failure TB-4002: the remedy</extracomment>
        <translation>ลบแฟ้มที่ไม่ใช้เพื่อเพิ่มพื้นที่ แล้วทำขั้นตอนนี้ใหม่</translation>
    </message>
    <message>
        <source>The store cannot be written.</source>
        <extracomment>Failure TB-4003: what happened</extracomment>
        <translation>เขียนที่เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected for this account.</source>
        <extracomment>Failure TB-4003: the cause</extracomment>
        <translation>แฟ้มหรือโฟลเดอร์ไม่อนุญาตให้บัญชีนี้เขียน</translation>
    </message>
    <message>
        <source>Give the account the right to write, or check the disk.</source>
        <extracomment>Failure TB-4003: the remedy</extracomment>
        <translation>ให้สิทธิเขียนแก่บัญชีนี้ หรือตรวจสอบดิสก์</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <extracomment>Failure TB-4004: what happened</extracomment>
        <translation>ที่เก็บข้อมูลเสียหาย</translation>
    </message>
    <message>
        <source>The file is not a database, or its own check fails.</source>
        <extracomment>Failure TB-4004: the cause</extracomment>
        <translation>แฟ้มไม่ใช่ฐานข้อมูล หรือตรวจสอบตนเองไม่ผ่าน</translation>
    </message>
    <message>
        <source>Do not go on with it; restore the latest copy and keep the damaged file.</source>
        <extracomment>Failure TB-4004: the remedy</extracomment>
        <translation>หยุดใช้แฟ้มนี้ กู้คืนจากสำเนาล่าสุด และเก็บแฟ้มที่เสียไว้</translation>
    </message>
    <message>
        <source>The store is of a newer version.</source>
        <extracomment>Failure TB-4005: what happened</extracomment>
        <translation>ที่เก็บข้อมูลเป็นรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>A newer version of the program made it.</source>
        <extracomment>Failure TB-4005: the cause</extracomment>
        <translation>สร้างด้วยโปรแกรมรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <extracomment>Failure TB-4005: the remedy</extracomment>
        <translation>ใช้โปรแกรมรุ่นนั้น</translation>
    </message>
    <message>
        <source>The store cannot be run safely.</source>
        <extracomment>Failure TB-4006: what happened</extracomment>
        <translation>ใช้ที่เก็บข้อมูลอย่างปลอดภัยไม่ได้</translation>
    </message>
    <message>
        <source>A setting that protects against power cuts could not be made.</source>
        <extracomment>Failure TB-4006: the cause</extracomment>
        <translation>ตั้งค่าป้องกันไฟดับไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Put the store on a local disk.</source>
        <extracomment>Failure TB-4006: the remedy</extracomment>
        <translation>ย้ายที่เก็บข้อมูลไปไว้บนดิสก์ในเครื่อง</translation>
    </message>
    <message>
        <source>The store refused a statement.</source>
        <extracomment>Failure TB-4007: what happened</extracomment>
        <translation>ที่เก็บข้อมูลไม่รับคำสั่ง</translation>
    </message>
    <message>
        <source>An unforeseen error of the database; the step was undone whole.</source>
        <extracomment>Failure TB-4007: the cause</extracomment>
        <translation>ฐานข้อมูลผิดพลาดที่ไม่คาดคิด ขั้นตอนนี้ถูกยกเลิกทั้งหมด</translation>
    </message>
    <message>
        <source>Try again; if it repeats, report it with the detail.</source>
        <extracomment>Failure TB-7001: the remedy
----------
Failure TB-4007: the remedy</extracomment>
        <translation>ลองใหม่ หากเป็นซ้ำให้แจ้งพร้อมรายละเอียด</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <extracomment>Failure TB-4008: what happened</extracomment>
        <translation>โปรแกรมอื่นใช้ที่เก็บข้อมูลอยู่</translation>
    </message>
    <message>
        <source>The counter may be open twice.</source>
        <extracomment>Failure TB-4008: the cause</extracomment>
        <translation>อาจเปิดโปรแกรมซ้อนกัน</translation>
    </message>
    <message>
        <source>Close the other one and try again.</source>
        <extracomment>Failure TB-4008: the remedy</extracomment>
        <translation>ปิดอีกโปรแกรมแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The journal was tampered with or damaged.</source>
        <extracomment>Failure TB-4009: what happened</extracomment>
        <translation>บันทึกประจำเครื่องถูกแก้ไขหรือเสียหาย</translation>
    </message>
    <message>
        <source>An entry does not follow the one before it.</source>
        <extracomment>Failure TB-4009: the cause</extracomment>
        <translation>มีรายการที่ไม่ต่อเนื่องกับรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>Stop working, keep the file, tell the supervisor.</source>
        <extracomment>Failure TB-4009: the remedy</extracomment>
        <translation>หยุดทำงาน เก็บแฟ้มไว้ และแจ้งผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Sealed data cannot be opened.</source>
        <extracomment>Failure TB-4010: what happened</extracomment>
        <translation>เปิดข้อมูลที่ผนึกไว้ไม่ได้</translation>
    </message>
    <message>
        <source>The key is another one, or the data were changed.</source>
        <extracomment>Failure TB-4010: the cause</extracomment>
        <translation>กุญแจไม่ตรง หรือข้อมูลถูกแก้ไข</translation>
    </message>
    <message>
        <source>Sign in again; if it repeats, tell the supervisor.</source>
        <extracomment>Failure TB-4010: the remedy</extracomment>
        <translation>ลงชื่อเข้าใช้ใหม่ หากเป็นซ้ำให้แจ้งผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>The counter&apos;s signing key is missing.</source>
        <extracomment>Failure TB-4011: what happened</extracomment>
        <translation>ไม่พบกุญแจลงลายมือชื่อของเครื่อง</translation>
    </message>
    <message>
        <source>The file with the key is not in the counter&apos;s folder.</source>
        <extracomment>Failure TB-4011: the cause</extracomment>
        <translation>ไม่มีแฟ้มกุญแจในโฟลเดอร์ของเครื่อง</translation>
    </message>
    <message>
        <source>Restore the key, or have the counter registered anew.</source>
        <extracomment>Failure TB-4011: the remedy</extracomment>
        <translation>กู้คืนกุญแจ หรือขึ้นทะเบียนเครื่องใหม่</translation>
    </message>
    <message>
        <source>A journal entry cannot be understood.</source>
        <extracomment>Failure TB-4012: what happened</extracomment>
        <translation>อ่านรายการในบันทึกไม่เข้าใจ</translation>
    </message>
    <message>
        <source>Its content is damaged or of an unknown kind.</source>
        <extracomment>Failure TB-4012: the cause</extracomment>
        <translation>เนื้อหาเสียหายหรือเป็นชนิดที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Keep the file and report it; the other entries are unaffected.</source>
        <extracomment>Failure TB-4012: the remedy</extracomment>
        <translation>เก็บแฟ้มไว้และแจ้งผู้พัฒนา รายการอื่นยังใช้ได้</translation>
    </message>
    <message>
        <source>The citizen number is not 13 digits.</source>
        <extracomment>Failure TB-1001: what happened</extracomment>
        <translation>เลขประจำตัวประชาชนไม่ครบ 13 หลัก</translation>
    </message>
    <message>
        <source>A digit is missing or one too many, or something else than digits was entered.</source>
        <extracomment>Failure TB-1001: the cause</extracomment>
        <translation>พิมพ์ตัวเลขขาดหรือเกิน หรือมีอักขระอื่นที่ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>Enter the number again as it is printed on the card or in the house register.</source>
        <extracomment>Failure TB-1001: the remedy</extracomment>
        <translation>กรอกเลขใหม่ให้ตรงกับที่พิมพ์บนบัตรหรือในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>The citizen number is not a possible one.</source>
        <extracomment>Failure TB-1002: what happened</extracomment>
        <translation>เลขประจำตัวประชาชนไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The 13th digit does not fit the other twelve: a digit is wrong or two have changed places.</source>
        <extracomment>Failure TB-1002: the cause</extracomment>
        <translation>หลักที่ 13 ไม่ตรงกับผลคำนวณจาก 12 หลักแรก อาจพิมพ์ผิดหนึ่งหลักหรือสลับหลัก</translation>
    </message>
    <message>
        <source>Compare the number digit by digit with the card or the house register.</source>
        <extracomment>Failure TB-1002: the remedy</extracomment>
        <translation>ตรวจเทียบทีละหลักกับบัตรหรือทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <extracomment>Failure TB-1003: what happened</extracomment>
        <translation>อ่านวันที่ไม่ได้</translation>
    </message>
    <message>
        <source>A date is eight digits: year of the Buddhist era, month, day.</source>
        <extracomment>Failure TB-1003: the cause</extracomment>
        <translation>วันที่ต้องเป็นตัวเลข 8 หลัก คือ ปี พ.ศ. เดือน และวัน</translation>
    </message>
    <message>
        <source>Enter the date again, for example 25690510.</source>
        <extracomment>Failure TB-1003: the remedy</extracomment>
        <translation>กรอกวันที่ใหม่ เช่น 25690510</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <extracomment>Failure TB-1004: what happened</extracomment>
        <translation>ไม่มีวันดังกล่าวในปฏิทิน</translation>
    </message>
    <message>
        <source>The month or the day does not exist in that year, or the year is not of the Buddhist era; B.E. 2483 had no January to March.</source>
        <extracomment>Failure TB-1004: the cause</extracomment>
        <translation>เดือนหรือวันไม่มีในปีนั้น หรือไม่ได้ใช้ปี พ.ศ. (พ.ศ. 2483 ไม่มีเดือนมกราคมถึงมีนาคม)</translation>
    </message>
    <message>
        <source>Check day, month and year; write 00 for a day or month that is not known.</source>
        <extracomment>Failure TB-1004: the remedy</extracomment>
        <translation>ตรวจสอบวัน เดือน ปี ส่วนที่ไม่ทราบให้กรอก 00</translation>
    </message>
    <message>
        <source>The number on the back of the card is incomplete.</source>
        <extracomment>Failure TB-1005: what happened</extracomment>
        <translation>เลขหลังบัตรไม่ครบถ้วน</translation>
    </message>
    <message>
        <source>It has two letters and ten digits.</source>
        <extracomment>Failure TB-1005: the cause</extracomment>
        <translation>เลขหลังบัตรมีตัวอักษร 2 ตัวและตัวเลข 10 หลัก</translation>
    </message>
    <message>
        <source>Enter it again as printed on the back, for example JT0-1234567-89.</source>
        <extracomment>Failure TB-1005: the remedy</extracomment>
        <translation>กรอกใหม่ให้ตรงกับหลังบัตร เช่น JT0-1234567-89</translation>
    </message>
    <message>
        <source>The house code is not 11 digits.</source>
        <extracomment>Failure TB-1006: what happened</extracomment>
        <translation>เลขรหัสประจำบ้านไม่ครบ 11 หลัก</translation>
    </message>
    <message>
        <source>A digit is missing or one too many.</source>
        <extracomment>Failure TB-1006: the cause</extracomment>
        <translation>พิมพ์ตัวเลขขาดหรือเกิน</translation>
    </message>
    <message>
        <source>Enter the code again from the first page of the house register.</source>
        <extracomment>Failure TB-1006: the remedy</extracomment>
        <translation>กรอกใหม่ตามหน้าแรกของทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>The amount cannot be read.</source>
        <extracomment>Failure TB-1007: what happened</extracomment>
        <translation>อ่านจำนวนเงินไม่ได้</translation>
    </message>
    <message>
        <source>An amount is whole baht, and satang after a point where there are any.</source>
        <extracomment>Failure TB-1007: the cause</extracomment>
        <translation>จำนวนเงินต้องเป็นบาท และสตางค์หลังจุด (ถ้ามี)</translation>
    </message>
    <message>
        <source>Enter the amount again, for example 220 or 20.50.</source>
        <extracomment>Failure TB-1007: the remedy</extracomment>
        <translation>กรอกจำนวนเงินใหม่ เช่น 220 หรือ 20.50</translation>
    </message>
    <message>
        <source>This is not the serial of a blank card.</source>
        <extracomment>Failure TB-1008: what happened</extracomment>
        <translation>เลขกำกับบัตรเปล่าไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>A serial has two letters and eight digits.</source>
        <extracomment>Failure TB-1008: the cause</extracomment>
        <translation>เลขกำกับบัตรเปล่ามีตัวอักษร 2 ตัวและตัวเลข 8 หลัก</translation>
    </message>
    <message>
        <source>Read the serial again from the blank card or its box.</source>
        <extracomment>Failure TB-1008: the remedy</extracomment>
        <translation>อ่านเลขจากบัตรเปล่าหรือกล่องบรรจุแล้วกรอกใหม่</translation>
    </message>
    <message>
        <source>The address is incomplete.</source>
        <extracomment>Failure TB-1009: what happened</extracomment>
        <translation>ที่อยู่ไม่ครบถ้วน</translation>
    </message>
    <message>
        <source>Tambon, amphoe or province is missing, or a line holds a character that cannot be printed.</source>
        <extracomment>Failure TB-1009: the cause</extracomment>
        <translation>ขาดตำบล/แขวง อำเภอ/เขต หรือจังหวัด หรือมีอักขระที่พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Complete the address from the house register.</source>
        <extracomment>Failure TB-1009: the remedy</extracomment>
        <translation>กรอกที่อยู่ให้ครบตามทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>The name is incomplete.</source>
        <extracomment>Failure TB-1010: what happened</extracomment>
        <translation>ชื่อไม่ครบถ้วน</translation>
    </message>
    <message>
        <source>The first name or the last name is missing, or the name holds a character that cannot be printed.</source>
        <extracomment>Failure TB-1010: the cause</extracomment>
        <translation>ขาดชื่อตัวหรือชื่อสกุล หรือมีอักขระที่พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Complete the name from the house register.</source>
        <extracomment>Failure TB-1010: the remedy</extracomment>
        <translation>กรอกชื่อให้ครบตามทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>There is no case of that number.</source>
        <extracomment>Failure TB-1011: what happened</extracomment>
        <translation>ไม่มีกรณีหมายเลขนี้</translation>
    </message>
    <message>
        <source>The cases are numbered 1 to 13.</source>
        <extracomment>Failure TB-1011: the cause</extracomment>
        <translation>กรณีการขอมีบัตรมีหมายเลข 1 ถึง 13</translation>
    </message>
    <message>
        <source>Give a number from 1 to 13.</source>
        <extracomment>Failure TB-1011: the remedy</extracomment>
        <translation>ระบุหมายเลข 1 ถึง 13</translation>
    </message>
    <message>
        <source>This is not the turn of that step.</source>
        <extracomment>Failure TB-3001: what happened</extracomment>
        <translation>ยังไม่ถึงขั้นตอนนี้</translation>
    </message>
    <message>
        <source>The case stands at another step.</source>
        <extracomment>Failure TB-3001: the cause</extracomment>
        <translation>เรื่องอยู่ในขั้นตอนอื่น</translation>
    </message>
    <message>
        <source>Finish the open step first; the case may also have moved on at another counter.</source>
        <extracomment>Failure TB-3001: the remedy</extracomment>
        <translation>ทำขั้นตอนที่เปิดอยู่ให้เสร็จก่อน เรื่องอาจเดินหน้าไปแล้วที่ช่องบริการอื่น</translation>
    </message>
    <message>
        <source>Nobody approves his own case.</source>
        <extracomment>Failure TB-3002: what happened</extracomment>
        <translation>ผู้รับเรื่องอนุมัติเรื่องของตนเองไม่ได้</translation>
    </message>
    <message>
        <source>The approver is the officer who took the case.</source>
        <extracomment>Failure TB-3002: the cause</extracomment>
        <translation>ผู้อนุมัติเป็นเจ้าหน้าที่ผู้รับคำขอเรื่องนี้</translation>
    </message>
    <message>
        <source>Another officer with the role of card-issuing official approves it.</source>
        <extracomment>Failure TB-3002: the remedy</extracomment>
        <translation>ให้เจ้าพนักงานออกบัตรคนอื่นเป็นผู้อนุมัติ</translation>
    </message>
    <message>
        <source>This officer may not do that.</source>
        <extracomment>Failure TB-3003: what happened</extracomment>
        <translation>เจ้าหน้าที่ไม่มีอำนาจดำเนินการนี้</translation>
    </message>
    <message>
        <source>The act needs a role that the officer does not have.</source>
        <extracomment>Failure TB-3003: the cause</extracomment>
        <translation>การดำเนินการนี้ต้องใช้บทบาทที่เจ้าหน้าที่ไม่มี</translation>
    </message>
    <message>
        <source>An officer with that role does it.</source>
        <extracomment>Failure TB-3003: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่ที่มีบทบาทนั้นดำเนินการ</translation>
    </message>
    <message>
        <source>The fine is above the maximum.</source>
        <extracomment>Failure TB-3004: what happened</extracomment>
        <translation>ค่าปรับสูงกว่าอัตราสูงสุด</translation>
    </message>
    <message>
        <source>The law sets the most that may be fined in this case.</source>
        <extracomment>Failure TB-3004: the cause</extracomment>
        <translation>กฎหมายกำหนดอัตราสูงสุดของค่าปรับกรณีนี้ไว้</translation>
    </message>
    <message>
        <source>Set the maximum or less.</source>
        <extracomment>Failure TB-3004: the remedy</extracomment>
        <translation>กำหนดค่าปรับไม่เกินอัตราสูงสุด</translation>
    </message>
    <message>
        <source>The fine is below the minimum.</source>
        <extracomment>Failure TB-3005: what happened</extracomment>
        <translation>ค่าปรับต่ำกว่าอัตราขั้นต่ำ</translation>
    </message>
    <message>
        <source>The law sets a least fine, and the fine was not waived.</source>
        <extracomment>Failure TB-3005: the cause</extracomment>
        <translation>กฎหมายกำหนดอัตราขั้นต่ำ และไม่ได้ยกเว้นค่าปรับ</translation>
    </message>
    <message>
        <source>Set at least the minimum, or waive the fine with a written reason.</source>
        <extracomment>Failure TB-3005: the remedy</extracomment>
        <translation>กำหนดไม่ต่ำกว่าอัตราขั้นต่ำ หรือยกเว้นค่าปรับโดยบันทึกเหตุผล</translation>
    </message>
    <message>
        <source>The reason for the waiver is missing.</source>
        <extracomment>Failure TB-3006: what happened</extracomment>
        <translation>ยังไม่ได้บันทึกเหตุผลการยกเว้น</translation>
    </message>
    <message>
        <source>A fine that is waived or departs from the office&apos;s table needs a written reason.</source>
        <extracomment>Failure TB-3006: the cause</extracomment>
        <translation>การยกเว้นหรือกำหนดค่าปรับต่างจากตารางของสำนักทะเบียนต้องมีเหตุผลเป็นหนังสือ</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <extracomment>Failure TB-3006: the remedy</extracomment>
        <translation>บันทึกเหตุผล</translation>
    </message>
    <message>
        <source>The evidence is incomplete.</source>
        <extracomment>Failure TB-3007: what happened</extracomment>
        <translation>หลักฐานไม่ครบ</translation>
    </message>
    <message>
        <source>A document or person that this case requires is not ticked.</source>
        <extracomment>Failure TB-3007: the cause</extracomment>
        <translation>ยังขาดเอกสารหรือผู้รับรองที่กรณีนี้ต้องใช้</translation>
    </message>
    <message>
        <source>Ask for what is missing and tick it, or choose the fitting case.</source>
        <extracomment>Failure TB-3007: the remedy</extracomment>
        <translation>ขอหลักฐานที่ขาดแล้วทำเครื่องหมาย หรือเลือกกรณีที่ตรงกว่า</translation>
    </message>
    <message>
        <source>The officer cannot be the witness.</source>
        <extracomment>Failure TB-3009: what happened</extracomment>
        <translation>เจ้าหน้าที่เป็นผู้รับรองเองไม่ได้</translation>
    </message>
    <message>
        <source>The officer of the case certified the applicant himself.</source>
        <extracomment>Failure TB-3009: the cause</extracomment>
        <translation>ผู้รับเรื่องรับรองผู้ยื่นคำขอด้วยตนเอง</translation>
    </message>
    <message>
        <source>A householder or a trustworthy person certifies.</source>
        <extracomment>Failure TB-3009: the remedy</extracomment>
        <translation>ให้เจ้าบ้านหรือบุคคลที่น่าเชื่อถือเป็นผู้รับรอง</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Failure TB-3010: what happened</extracomment>
        <translation>เรื่องนี้ปิดแล้ว</translation>
    </message>
    <message>
        <source>The card was handed over or the case was ended.</source>
        <extracomment>Failure TB-3010: the cause</extracomment>
        <translation>ส่งมอบบัตรแล้วหรือยุติเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Open a new case.</source>
        <extracomment>Failure TB-3010: the remedy</extracomment>
        <translation>เปิดเรื่องใหม่</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <extracomment>Failure TB-3011: what happened</extracomment>
        <translation>ไม่พบเรื่องนี้</translation>
    </message>
    <message>
        <source>The number belongs to no case of this office.</source>
        <extracomment>Failure TB-3011: the cause</extracomment>
        <translation>ไม่มีเรื่องหมายเลขนี้ในสำนักทะเบียน</translation>
    </message>
    <message>
        <source>Check the number, or search by name.</source>
        <extracomment>Failure TB-3011: the remedy</extracomment>
        <translation>ตรวจสอบหมายเลข หรือค้นหาด้วยชื่อ</translation>
    </message>
    <message>
        <source>No blank card is left.</source>
        <extracomment>Failure TB-3012: what happened</extracomment>
        <translation>บัตรเปล่าหมด</translation>
    </message>
    <message>
        <source>All cards of the stock are issued or spoiled.</source>
        <extracomment>Failure TB-3012: the cause</extracomment>
        <translation>บัตรในคลังจ่ายหรือเสียหมดแล้ว</translation>
    </message>
    <message>
        <source>Receive new blank cards into stock.</source>
        <extracomment>Failure TB-3012: the remedy</extracomment>
        <translation>รับบัตรเปล่าเข้าคลังเพิ่ม</translation>
    </message>
    <message>
        <source>This blank card is not on hand.</source>
        <extracomment>Failure TB-3013: what happened</extracomment>
        <translation>บัตรเปล่าใบนี้ไม่อยู่ในคลัง</translation>
    </message>
    <message>
        <source>Its serial was drawn, issued or spoiled already, or never received.</source>
        <extracomment>Failure TB-3013: the cause</extracomment>
        <translation>เลขนี้ถูกเบิก จ่าย หรือลงเป็นบัตรเสียแล้ว หรือไม่เคยรับเข้า</translation>
    </message>
    <message>
        <source>Compare the card in hand with the stock list.</source>
        <extracomment>Failure TB-3013: the remedy</extracomment>
        <translation>ตรวจบัตรในมือกับบัญชีคลัง</translation>
    </message>
    <message>
        <source>The new card has not been checked yet.</source>
        <extracomment>Failure TB-3014: what happened</extracomment>
        <translation>ยังไม่ได้ตรวจบัตรใหม่</translation>
    </message>
    <message>
        <source>A card is handed over only after it was read back without a difference.</source>
        <extracomment>Failure TB-3014: the cause</extracomment>
        <translation>ส่งมอบบัตรได้เมื่ออ่านกลับแล้วข้อมูลตรงกันเท่านั้น</translation>
    </message>
    <message>
        <source>Write and read the card back first.</source>
        <extracomment>Failure TB-3014: the remedy</extracomment>
        <translation>บันทึกและอ่านบัตรกลับก่อน</translation>
    </message>
    <message>
        <source>There is no officer of that name.</source>
        <extracomment>Failure TB-3015: what happened</extracomment>
        <translation>ไม่พบชื่อเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The name is misspelt, or has no account at this counter.</source>
        <extracomment>Failure TB-3015: the cause</extracomment>
        <translation>สะกดชื่อผิด หรือไม่มีบัญชีที่เครื่องนี้</translation>
    </message>
    <message>
        <source>Check the name; the administrator adds officers.</source>
        <extracomment>Failure TB-3015: the remedy</extracomment>
        <translation>ตรวจสอบชื่อ ผู้ดูแลระบบเป็นผู้เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <extracomment>Failure TB-3016: what happened</extracomment>
        <translation>รหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>It does not open this officer&apos;s key.</source>
        <extracomment>Failure TB-3016: the cause</extracomment>
        <translation>รหัสผ่านเปิดกุญแจของเจ้าหน้าที่นี้ไม่ได้</translation>
    </message>
    <message>
        <source>Type it again; look at Caps Lock and the keyboard&apos;s language.</source>
        <extracomment>Failure TB-3016: the remedy</extracomment>
        <translation>พิมพ์ใหม่ ตรวจปุ่ม Caps Lock และภาษาแป้นพิมพ์</translation>
    </message>
    <message>
        <source>This officer&apos;s access has ended.</source>
        <extracomment>Failure TB-3017: what happened</extracomment>
        <translation>สิทธิของเจ้าหน้าที่สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>It was revoked or has run out.</source>
        <extracomment>Failure TB-3017: the cause</extracomment>
        <translation>สิทธิถูกเพิกถอนหรือหมดอายุ</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <extracomment>Failure TB-3017: the remedy</extracomment>
        <translation>ติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The clock stands before the last entry.</source>
        <extracomment>Failure TB-3018: what happened</extracomment>
        <translation>นาฬิกาย้อนหลังรายการล่าสุด</translation>
    </message>
    <message>
        <source>The computer&apos;s time was set back.</source>
        <extracomment>Failure TB-3018: the cause</extracomment>
        <translation>เวลาของเครื่องถูกตั้งย้อนหลัง</translation>
    </message>
    <message>
        <source>Set the right date and time; nothing can be entered before.</source>
        <extracomment>Failure TB-3018: the remedy</extracomment>
        <translation>ตั้งวันเวลาให้ถูกต้องก่อน จึงจะบันทึกรายการได้</translation>
    </message>
    <message>
        <source>The rules do not allow this application.</source>
        <extracomment>Failure TB-3019: what happened</extracomment>
        <translation>กฎเกณฑ์ไม่อนุญาตคำขอนี้</translation>
    </message>
    <message>
        <source>The decision panel gives the reason, for example that the renewal is too early.</source>
        <extracomment>Failure TB-3019: the cause</extracomment>
        <translation>เหตุผลแสดงในช่องผลการพิจารณา เช่น ขอต่ออายุก่อนกำหนด</translation>
    </message>
    <message>
        <source>Choose the fitting case, or tell the applicant the first possible day.</source>
        <extracomment>Failure TB-3019: the remedy</extracomment>
        <translation>เลือกกรณีที่ตรง หรือแจ้งวันแรกที่ยื่นได้แก่ผู้ยื่นคำขอ</translation>
    </message>
    <message>
        <source>The register has no person of that number.</source>
        <extracomment>Failure TB-3020: what happened</extracomment>
        <translation>ไม่พบบุคคลตามเลขนี้ในทะเบียน</translation>
    </message>
    <message>
        <source>The number is new, mistyped or of another register.</source>
        <extracomment>Failure TB-3020: the cause</extracomment>
        <translation>เลขใหม่ พิมพ์ผิด หรืออยู่ในทะเบียนอื่น</translation>
    </message>
    <message>
        <source>Compare the number with the house register.</source>
        <extracomment>Failure TB-3020: the remedy</extracomment>
        <translation>ตรวจเทียบเลขกับทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>This person already has an open case.</source>
        <extracomment>Failure TB-3021: what happened</extracomment>
        <translation>บุคคลนี้มีเรื่องที่ยังไม่ปิด</translation>
    </message>
    <message>
        <source>It was begun earlier, perhaps at another counter.</source>
        <extracomment>Failure TB-3021: the cause</extracomment>
        <translation>เปิดไว้ก่อนหน้านี้ อาจเป็นช่องบริการอื่น</translation>
    </message>
    <message>
        <source>Go on with that case, or end it first.</source>
        <extracomment>Failure TB-3021: the remedy</extracomment>
        <translation>ดำเนินเรื่องนั้นต่อ หรือยุติเรื่องนั้นก่อน</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>Failure TB-3022: what happened</extracomment>
        <translation>ยังไม่ได้ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The counter is locked.</source>
        <extracomment>Failure TB-3022: the cause</extracomment>
        <translation>เครื่องถูกล็อกอยู่</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>Failure TB-3022: the remedy</extracomment>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The amount received is not the total due.</source>
        <extracomment>Failure TB-3023: what happened</extracomment>
        <translation>เงินที่รับไม่ตรงกับยอดรวม</translation>
    </message>
    <message>
        <source>Fine and fee together give another sum.</source>
        <extracomment>Failure TB-3023: the cause</extracomment>
        <translation>ค่าปรับรวมค่าธรรมเนียมเป็นจำนวนอื่น</translation>
    </message>
    <message>
        <source>Receive exactly the total that is shown.</source>
        <extracomment>Failure TB-3023: the remedy</extracomment>
        <translation>รับเงินให้ตรงกับยอดรวมที่แสดง</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <extracomment>Failure TB-3024: what happened</extracomment>
        <translation>ยังไม่ได้ระบุเหตุผล</translation>
    </message>
    <message>
        <source>This act is recorded only with a reason.</source>
        <extracomment>Failure TB-3024: the cause</extracomment>
        <translation>การดำเนินการนี้ต้องบันทึกเหตุผล</translation>
    </message>
    <message>
        <source>Write or choose the reason.</source>
        <extracomment>Failure TB-3024: the remedy</extracomment>
        <translation>เขียนหรือเลือกเหตุผล</translation>
    </message>
    <message>
        <source>This number belongs to another kind of card.</source>
        <extracomment>Failure TB-3025: what happened</extracomment>
        <translation>เลขนี้ใช้กับบัตรประเภทอื่น</translation>
    </message>
    <message>
        <source>Numbers that begin with 0, 6 or 7 are of persons without Thai nationality.</source>
        <extracomment>Failure TB-3025: the cause</extracomment>
        <translation>เลขที่ขึ้นต้นด้วย 0, 6 หรือ 7 เป็นของบุคคลซึ่งไม่มีสัญชาติไทย</translation>
    </message>
    <message>
        <source>Send the applicant to the counter for that kind of card.</source>
        <extracomment>Failure TB-3025: the remedy</extracomment>
        <translation>แนะนำผู้ยื่นคำขอไปยังช่องบริการของบัตรประเภทนั้น</translation>
    </message>
    <message>
        <source>Nobody serves himself.</source>
        <extracomment>Failure TB-3026: what happened</extracomment>
        <translation>เจ้าหน้าที่ดำเนินเรื่องของตนเองไม่ได้</translation>
    </message>
    <message>
        <source>The officer or the approver is the applicant.</source>
        <extracomment>Failure TB-3026: the cause</extracomment>
        <translation>ผู้รับเรื่องหรือผู้อนุมัติเป็นผู้ยื่นคำขอเอง</translation>
    </message>
    <message>
        <source>Another officer takes the case.</source>
        <extracomment>Failure TB-3026: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่คนอื่นดำเนินการ</translation>
    </message>
    <message>
        <source>The receiver&apos;s signature is missing.</source>
        <extracomment>Failure TB-3027: what happened</extracomment>
        <translation>ยังไม่มีลายมือชื่อผู้รับบัตร</translation>
    </message>
    <message>
        <source>A card is handed over against signature only.</source>
        <extracomment>Failure TB-3027: the cause</extracomment>
        <translation>ส่งมอบบัตรได้เมื่อผู้รับลงลายมือชื่อแล้วเท่านั้น</translation>
    </message>
    <message>
        <source>Let the receiver sign first.</source>
        <extracomment>Failure TB-3027: the remedy</extracomment>
        <translation>ให้ผู้รับลงลายมือชื่อก่อน</translation>
    </message>
    <message>
        <source>This person already has an account.</source>
        <extracomment>Failure TB-3028: what happened</extracomment>
        <translation>บุคคลนี้มีบัญชีเจ้าหน้าที่อยู่แล้ว</translation>
    </message>
    <message>
        <source>An officer has one account only.</source>
        <extracomment>Failure TB-3028: the cause</extracomment>
        <translation>เจ้าหน้าที่หนึ่งคนมีได้บัญชีเดียว</translation>
    </message>
    <message>
        <source>Change the existing account instead.</source>
        <extracomment>Failure TB-3028: the remedy</extracomment>
        <translation>แก้ไขบัญชีเดิมแทน</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <extracomment>Failure TB-9004: what happened</extracomment>
        <translation>เขียนแฟ้มไม่ได้</translation>
    </message>
    <message>
        <source>The folder of the file named is not there or is write-protected, or the disk is full.</source>
        <extracomment>Failure TB-9004: the cause</extracomment>
        <translation>ไม่มีโฟลเดอร์ของแฟ้มที่ระบุ โฟลเดอร์ห้ามเขียน หรือดิสก์เต็ม</translation>
    </message>
    <message>
        <source>Name another file, or make room.</source>
        <extracomment>Failure TB-9004: the remedy</extracomment>
        <translation>ระบุแฟ้มอื่น หรือเพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <extracomment>Failure TB-4013: what happened</extracomment>
        <translation>ดิสก์แจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Reading or writing the store failed in the disk itself.</source>
        <extracomment>Failure TB-4013: the cause</extracomment>
        <translation>การอ่านหรือเขียนที่เก็บข้อมูลล้มเหลวที่ตัวดิสก์</translation>
    </message>
    <message>
        <source>Stop working, copy the counter&apos;s folder to another disk, and have the disk checked.</source>
        <extracomment>Failure TB-4013: the remedy</extracomment>
        <translation>หยุดทำงาน สำเนาโฟลเดอร์ของเครื่องไปดิสก์อื่น และให้ตรวจดิสก์</translation>
    </message>
    <message>
        <source>There is not enough memory to sign in.</source>
        <extracomment>Failure TB-4014: what happened</extracomment>
        <translation>หน่วยความจำไม่พอสำหรับลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Working out a password&apos;s key needs memory that the computer cannot give now.</source>
        <extracomment>Failure TB-4014: the cause</extracomment>
        <translation>การคำนวณกุญแจจากรหัสผ่านต้องใช้หน่วยความจำที่เครื่องไม่มีในขณะนี้</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>Failure TB-4014: the remedy</extracomment>
        <translation>ปิดโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The database&apos;s address is not one.</source>
        <extracomment>Failure TB-4015: what happened</extracomment>
        <translation>ที่อยู่ของฐานข้อมูลไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>It is not of the form postgresql://user@host/database, or it holds a password.</source>
        <extracomment>Failure TB-4015: the cause</extracomment>
        <translation>ไม่อยู่ในรูป postgresql://user@host/database หรือมีรหัสผ่านอยู่ในที่อยู่</translation>
    </message>
    <message>
        <source>Correct the address; a password belongs into the file .pgpass.</source>
        <extracomment>Failure TB-4015: the remedy</extracomment>
        <translation>แก้ที่อยู่ให้ถูกต้อง ส่วนรหัสผ่านให้เก็บไว้ในแฟ้ม .pgpass</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <extracomment>Failure TB-4016: what happened</extracomment>
        <translation>เซิร์ฟเวอร์ฐานข้อมูลไม่ตอบ</translation>
    </message>
    <message>
        <source>The server or the network between is down.</source>
        <extracomment>Failure TB-4016: the cause</extracomment>
        <translation>เซิร์ฟเวอร์หรือเครือข่ายขัดข้อง</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again; if it repeats, tell whoever looks after the server.</source>
        <extracomment>Failure TB-4016: the remedy</extracomment>
        <translation>ยังไม่มีการบันทึก ลองใหม่อีกครั้ง หากเป็นซ้ำให้แจ้งผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Whether this was recorded is not known.</source>
        <extracomment>Failure TB-4017: what happened</extracomment>
        <translation>ไม่ทราบว่าบันทึกแล้วหรือไม่</translation>
    </message>
    <message>
        <source>The database server went away while it was being written.</source>
        <extracomment>Failure TB-4017: the cause</extracomment>
        <translation>เซิร์ฟเวอร์ฐานข้อมูลขาดการติดต่อระหว่างบันทึก</translation>
    </message>
    <message>
        <source>Open the case again when the server is back, and look before doing it once more.</source>
        <extracomment>Failure TB-4017: the remedy</extracomment>
        <translation>เมื่อเซิร์ฟเวอร์กลับมาให้เปิดเรื่องอีกครั้ง และตรวจดูก่อนทำซ้ำ</translation>
    </message>
    <message>
        <source>This counter does not belong to the store.</source>
        <extracomment>Failure TB-4018: what happened</extracomment>
        <translation>จุดบริการนี้ไม่ได้อยู่ในที่เก็บข้อมูลนี้</translation>
    </message>
    <message>
        <source>Its signing key is not one that the store knows.</source>
        <extracomment>Failure TB-4018: the cause</extracomment>
        <translation>ที่เก็บข้อมูลไม่รู้จักกุญแจลงนามของจุดบริการนี้</translation>
    </message>
    <message>
        <source>A simulated device is attached.</source>
        <extracomment>Failure TB-6001: what happened</extracomment>
        <translation>มีอุปกรณ์จำลองต่ออยู่</translation>
    </message>
    <message>
        <source>Simulated readers and sensors let anybody pass for anybody. The detail names what was found.</source>
        <extracomment>Failure TB-6001: the cause</extracomment>
        <translation>เครื่องอ่านหรือเครื่องสแกนจำลองทำให้ใครสวมเป็นใครก็ได้ รายละเอียดบอกสิ่งที่พบ</translation>
    </message>
    <message>
        <source>Take it away before serving anybody: remove the virtual reader&apos;s package or the variable named. Only a training counter may have it.</source>
        <extracomment>Failure TB-6001: the remedy</extracomment>
        <translation>เอาออกก่อนให้บริการ: ถอนแพ็กเกจเครื่องอ่านจำลองหรือลบตัวแปรที่ระบุ มีได้เฉพาะเคาน์เตอร์ฝึกหัด</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <extracomment>Failure TB-6002: what happened</extracomment>
        <translation>พื้นที่ดิสก์ใกล้เต็ม</translation>
    </message>
    <message>
        <source>Little room is left for journal and documents; the detail says how much.</source>
        <extracomment>Failure TB-6002: the cause</extracomment>
        <translation>เหลือที่สำหรับบันทึกประจำเครื่องและเอกสารน้อย รายละเอียดบอกจำนวน</translation>
    </message>
    <message>
        <source>Have the administrator make room this week.</source>
        <extracomment>Failure TB-6002: the remedy</extracomment>
        <translation>ให้ผู้ดูแลระบบเพิ่มพื้นที่ภายในสัปดาห์นี้</translation>
    </message>
    <message>
        <source>Make room before opening the counter.</source>
        <extracomment>Failure TB-6003: the remedy</extracomment>
        <translation>เพิ่มพื้นที่ก่อนเปิดเคาน์เตอร์</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is wrong.</source>
        <extracomment>Failure TB-6004: what happened</extracomment>
        <translation>นาฬิกาของเครื่องไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>It shows a time before the last entry of the journal, which the detail gives.</source>
        <extracomment>Failure TB-6004: the cause</extracomment>
        <translation>เวลาที่แสดงอยู่ก่อนรายการสุดท้ายของบันทึกประจำเครื่อง ซึ่งบอกไว้ในรายละเอียด</translation>
    </message>
    <message>
        <source>Set the clock. Until then nothing can be recorded.</source>
        <extracomment>Failure TB-6004: the remedy</extracomment>
        <translation>ตั้งนาฬิกาให้ถูกต้อง ก่อนนั้นบันทึกอะไรไม่ได้</translation>
    </message>
    <message>
        <source>The machine&apos;s clock may be wrong.</source>
        <extracomment>Failure TB-6005: what happened</extracomment>
        <translation>นาฬิกาของเครื่องอาจไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Many days lie between the last entry of the journal and the time it shows.</source>
        <extracomment>Failure TB-6005: the cause</extracomment>
        <translation>เวลาที่แสดงห่างจากรายการสุดท้ายของบันทึกประจำเครื่องหลายวัน</translation>
    </message>
    <message>
        <source>Compare date and time with another clock before the first case.</source>
        <extracomment>Failure TB-6005: the remedy</extracomment>
        <translation>เทียบวันและเวลากับนาฬิกาอื่นก่อนรับเรื่องแรก</translation>
    </message>
    <message>
        <source>No pictures can come from the camera.</source>
        <extracomment>Failure TB-6006: what happened</extracomment>
        <translation>รับภาพจากกล้องไม่ได้</translation>
    </message>
    <message>
        <source>The folder into which the camera puts its pictures cannot be read.</source>
        <extracomment>Failure TB-6006: the cause</extracomment>
        <translation>อ่านโฟลเดอร์ที่กล้องส่งภาพมาไม่ได้</translation>
    </message>
    <message>
        <source>Start the camera&apos;s program and look at its folder; a photo can be loaded from a file meanwhile.</source>
        <extracomment>Failure TB-6006: the remedy</extracomment>
        <translation>เปิดโปรแกรมกล้องและตรวจโฟลเดอร์ ระหว่างนี้เลือกรูปจากไฟล์ได้</translation>
    </message>
    <message>
        <source>The check had no end.</source>
        <extracomment>Failure TB-6007: what happened</extracomment>
        <translation>การตรวจไม่จบ</translation>
    </message>
    <message>
        <source>What it looks at hangs, or answers too slowly.</source>
        <extracomment>Failure TB-6007: the cause</extracomment>
        <translation>สิ่งที่ตรวจค้างหรือตอบช้าเกินไป</translation>
    </message>
    <message>
        <source>Unplug and plug in the device or restart the machine, then run the check again.</source>
        <extracomment>Failure TB-6007: the remedy</extracomment>
        <translation>ถอดแล้วเสียบอุปกรณ์ใหม่หรือเริ่มเครื่องใหม่ แล้วตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>The support bundle cannot be saved.</source>
        <extracomment>Failure TB-6008: what happened</extracomment>
        <translation>บันทึกชุดข้อมูลสำหรับฝ่ายช่วยเหลือไม่ได้</translation>
    </message>
    <message>
        <source>Choose another folder, such as that of a memory stick.</source>
        <extracomment>Failure TB-6008: the remedy</extracomment>
        <translation>เลือกโฟลเดอร์อื่น เช่น แฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <extracomment>Failure TB-5004: what happened</extracomment>
        <translation>บริการพิมพ์ไม่ตอบ</translation>
    </message>
    <message>
        <source>CUPS does not run on this machine, or hangs.</source>
        <extracomment>Failure TB-5004: the cause</extracomment>
        <translation>CUPS ไม่ได้ทำงานในเครื่องนี้ หรือค้างอยู่</translation>
    </message>
    <message>
        <source>Have the administrator start CUPS. Documents are kept as PDF meanwhile.</source>
        <extracomment>Failure TB-5004: the remedy</extracomment>
        <translation>ให้ผู้ดูแลระบบเริ่ม CUPS ระหว่างนี้เอกสารเก็บเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>The printer is offline.</source>
        <extracomment>Failure TB-5005: what happened</extracomment>
        <translation>เครื่องพิมพ์ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>It is switched off, unplugged, or cannot be reached over the network.</source>
        <extracomment>Failure TB-5005: the cause</extracomment>
        <translation>เครื่องปิดอยู่ สายหลุด หรือติดต่อผ่านเครือข่ายไม่ได้</translation>
    </message>
    <message>
        <source>Switch the printer on, look at its cable, then print again.</source>
        <extracomment>Failure TB-5005: the remedy</extracomment>
        <translation>เปิดเครื่องพิมพ์ ตรวจสาย แล้วพิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <extracomment>Failure TB-5006: what happened</extracomment>
        <translation>เครื่องพิมพ์ไม่มีกระดาษ</translation>
    </message>
    <message>
        <source>The tray is empty; at a card printer, the hopper of cards.</source>
        <extracomment>Failure TB-5006: the cause</extracomment>
        <translation>ถาดว่าง ถ้าเป็นเครื่องพิมพ์บัตร คือช่องใส่บัตรว่าง</translation>
    </message>
    <message>
        <source>Fill the tray. The job goes on by itself.</source>
        <extracomment>Failure TB-5006: the remedy</extracomment>
        <translation>เติมกระดาษ (หรือบัตร) งานพิมพ์จะเดินต่อเอง</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <extracomment>Failure TB-5007: what happened</extracomment>
        <translation>กระดาษติดในเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>A sheet or a card has jammed on its way.</source>
        <extracomment>Failure TB-5007: the cause</extracomment>
        <translation>กระดาษหรือบัตรติดค้างระหว่างทาง</translation>
    </message>
    <message>
        <source>Open the printer, take out what is stuck, close it. The job goes on by itself.</source>
        <extracomment>Failure TB-5007: the remedy</extracomment>
        <translation>เปิดเครื่อง ดึงกระดาษหรือบัตรที่ติดออก แล้วปิด งานพิมพ์จะเดินต่อเอง</translation>
    </message>
    <message>
        <source>The printer stands open.</source>
        <extracomment>Failure TB-5008: what happened</extracomment>
        <translation>ฝาเครื่องพิมพ์เปิดอยู่</translation>
    </message>
    <message>
        <source>A door, a cover or a tray is not closed.</source>
        <extracomment>Failure TB-5008: the cause</extracomment>
        <translation>ประตู ฝา หรือถาดยังไม่ปิด</translation>
    </message>
    <message>
        <source>Close it. The job goes on by itself.</source>
        <extracomment>Failure TB-5008: the remedy</extracomment>
        <translation>ปิดให้สนิท งานพิมพ์จะเดินต่อเอง</translation>
    </message>
    <message>
        <source>Toner or ribbon is used up.</source>
        <extracomment>Failure TB-5009: what happened</extracomment>
        <translation>หมึกหรือผ้าหมึกหมด</translation>
    </message>
    <message>
        <source>The printer has no toner, ink or ribbon left.</source>
        <extracomment>Failure TB-5009: the cause</extracomment>
        <translation>เครื่องพิมพ์ไม่มีหมึกหรือผ้าหมึกเหลือ</translation>
    </message>
    <message>
        <source>Put in a new cartridge or ribbon. The job goes on by itself.</source>
        <extracomment>Failure TB-5009: the remedy</extracomment>
        <translation>ใส่ตลับหมึกหรือผ้าหมึกใหม่ งานพิมพ์จะเดินต่อเอง</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <extracomment>Failure TB-5010: what happened</extracomment>
        <translation>เครื่องพิมพ์ถูกพักไว้</translation>
    </message>
    <message>
        <source>Somebody paused it, at the printer or in the print service.</source>
        <extracomment>Failure TB-5010: the cause</extracomment>
        <translation>มีผู้สั่งพักไว้ ที่ตัวเครื่องหรือที่บริการพิมพ์</translation>
    </message>
    <message>
        <source>Resume it at the printer or in the system&apos;s printer settings.</source>
        <extracomment>Failure TB-5010: the remedy</extracomment>
        <translation>สั่งให้ทำงานต่อที่ตัวเครื่องหรือที่การตั้งค่าเครื่องพิมพ์ของระบบ</translation>
    </message>
    <message>
        <source>The printer takes no new jobs.</source>
        <extracomment>Failure TB-5011: what happened</extracomment>
        <translation>เครื่องพิมพ์ไม่รับงานใหม่</translation>
    </message>
    <message>
        <source>Its queue was told to reject jobs.</source>
        <extracomment>Failure TB-5011: the cause</extracomment>
        <translation>คิวงานถูกสั่งไม่ให้รับงาน</translation>
    </message>
    <message>
        <source>Let it accept jobs in the system&apos;s printer settings, or choose another printer.</source>
        <extracomment>Failure TB-5011: the remedy</extracomment>
        <translation>อนุญาตให้รับงานที่การตั้งค่าเครื่องพิมพ์ของระบบ หรือเลือกเครื่องพิมพ์อื่น</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <extracomment>Failure TB-5012: what happened</extracomment>
        <translation>เครื่องพิมพ์หยุด</translation>
    </message>
    <message>
        <source>For a reason that it names itself; the detail gives its word.</source>
        <extracomment>Failure TB-5012: the cause</extracomment>
        <translation>ด้วยเหตุที่เครื่องแจ้งเอง ดูคำของเครื่องในรายละเอียด</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s own display.</source>
        <extracomment>Failure TB-5012: the remedy</extracomment>
        <translation>ดูที่จอของเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Paper is running low.</source>
        <extracomment>Failure TB-5013: what happened</extracomment>
        <translation>กระดาษใกล้หมด</translation>
    </message>
    <message>
        <source>The printer says that its tray is nearly empty.</source>
        <extracomment>Failure TB-5013: the cause</extracomment>
        <translation>เครื่องพิมพ์แจ้งว่าถาดใกล้ว่าง</translation>
    </message>
    <message>
        <source>Fill the tray before the next rush.</source>
        <extracomment>Failure TB-5013: the remedy</extracomment>
        <translation>เติมกระดาษก่อนงานจะชุก</translation>
    </message>
    <message>
        <source>Toner or ribbon is running low.</source>
        <extracomment>Failure TB-5014: what happened</extracomment>
        <translation>หมึกหรือผ้าหมึกใกล้หมด</translation>
    </message>
    <message>
        <source>The printer says that little is left.</source>
        <extracomment>Failure TB-5014: the cause</extracomment>
        <translation>เครื่องพิมพ์แจ้งว่าเหลือน้อย</translation>
    </message>
    <message>
        <source>Have a new cartridge or ribbon at hand.</source>
        <extracomment>Failure TB-5014: the remedy</extracomment>
        <translation>เตรียมตลับหมึกหรือผ้าหมึกใหม่ไว้</translation>
    </message>
    <message>
        <source>The printer takes no PDF.</source>
        <extracomment>Failure TB-5015: what happened</extracomment>
        <translation>เครื่องพิมพ์ไม่รับไฟล์ PDF</translation>
    </message>
    <message>
        <source>Addressed directly, it wants another format of pages.</source>
        <extracomment>Failure TB-5015: the cause</extracomment>
        <translation>เมื่อติดต่อโดยตรง เครื่องนี้ต้องการไฟล์รูปแบบอื่น</translation>
    </message>
    <message>
        <source>Set it up as a printer of the system (CUPS), which turns pages into its format, and choose it by its name.</source>
        <extracomment>Failure TB-5015: the remedy</extracomment>
        <translation>ตั้งเครื่องนี้เป็นเครื่องพิมพ์ของระบบ (CUPS) ซึ่งแปลงรูปแบบให้ แล้วเลือกจากชื่อ</translation>
    </message>
    <message>
        <source>The printer refused the document.</source>
        <extracomment>Failure TB-5016: what happened</extracomment>
        <translation>เครื่องพิมพ์ไม่รับเอกสาร</translation>
    </message>
    <message>
        <source>Its answer stands in the detail.</source>
        <extracomment>Failure TB-5016: the cause</extracomment>
        <translation>คำตอบของเครื่องอยู่ในรายละเอียด</translation>
    </message>
    <message>
        <source>Print a test page from the settings (F8); if that fails too, choose another printer.</source>
        <extracomment>Failure TB-5016: the remedy</extracomment>
        <translation>พิมพ์หน้าทดสอบจากการตั้งค่า (F8) ถ้ายังไม่ได้ ให้เลือกเครื่องพิมพ์อื่น</translation>
    </message>
    <message>
        <source>The printer gave the document up.</source>
        <extracomment>Failure TB-5017: what happened</extracomment>
        <translation>เครื่องพิมพ์เลิกพิมพ์เอกสาร</translation>
    </message>
    <message>
        <source>It began and did not come to an end; perhaps only some sheets came out.</source>
        <extracomment>Failure TB-5017: the cause</extracomment>
        <translation>เริ่มพิมพ์แล้วไม่จบ อาจออกมาเพียงบางแผ่น</translation>
    </message>
    <message>
        <source>Look at what came out and print again; the document is kept.</source>
        <extracomment>Failure TB-5017: the remedy</extracomment>
        <translation>ดูแผ่นที่ออกมา แล้วพิมพ์อีกครั้ง เอกสารยังเก็บอยู่</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <extracomment>Failure TB-5018: what happened</extracomment>
        <translation>อ่านเอกสารไม่ได้</translation>
    </message>
    <message>
        <source>The file is gone or is no PDF.</source>
        <extracomment>Failure TB-5018: the cause</extracomment>
        <translation>ไฟล์หายไปหรือไม่ใช่ PDF</translation>
    </message>
    <message>
        <source>Make the document again.</source>
        <extracomment>Failure TB-5018: the remedy</extracomment>
        <translation>ทำเอกสารใหม่</translation>
    </message>
    <message>
        <source>The self-test found a fault.</source>
        <extracomment>Failure TB-9005: what happened</extracomment>
        <translation>การตรวจเครื่องพบข้อบกพร่อง</translation>
    </message>
    <message>
        <source>At least one check failed; the answer on standard output names it.</source>
        <extracomment>Failure TB-9005: the cause</extracomment>
        <translation>มีข้อตรวจที่ไม่ผ่านอย่างน้อยหนึ่งข้อ ดูในผลลัพธ์</translation>
    </message>
    <message>
        <source>Do what its remedy says, then run the self-test again.</source>
        <extracomment>Failure TB-9005: the remedy</extracomment>
        <translation>แก้ตามวิธีที่ระบุ แล้วตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Another program is working with the card.</source>
        <extracomment>Failure TB-2023: what happened</extracomment>
        <translation>โปรแกรมอื่นกำลังทำงานกับบัตร</translation>
    </message>
    <message>
        <source>It does not let go of the card; reading waits for its turn.</source>
        <extracomment>Failure TB-2023: the cause</extracomment>
        <translation>โปรแกรมนั้นยังไม่ปล่อยบัตร การอ่านรอคิวอยู่</translation>
    </message>
    <message>
        <source>Reading begins by itself when the other program is done; close it if it does not.</source>
        <extracomment>Failure TB-2023: the remedy</extracomment>
        <translation>เมื่อโปรแกรมนั้นเสร็จ เครื่องจะอ่านบัตรเอง หากยังไม่อ่านให้ปิดโปรแกรมนั้น</translation>
    </message>
    <message>
        <source>The transcript cannot be read.</source>
        <extracomment>Failure TB-2024: what happened</extracomment>
        <translation>เปิดไฟล์บันทึกการอ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>The file is not there, or this user may not read it.</source>
        <extracomment>Failure TB-2024: the cause</extracomment>
        <translation>ไม่มีไฟล์นี้ หรือผู้ใช้ไม่มีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>Check path and rights.</source>
        <extracomment>Failure TB-2024: the remedy</extracomment>
        <translation>ตรวจที่อยู่ของไฟล์และสิทธิ์การอ่าน</translation>
    </message>
    <message>
        <source>The file is not a transcript of a card.</source>
        <extracomment>Failure TB-2025: what happened</extracomment>
        <translation>ไฟล์นี้ไม่ใช่บันทึกการอ่านบัตร</translation>
    </message>
    <message>
        <source>A line of it is not of the form that --trace writes.</source>
        <extracomment>Failure TB-2025: the cause</extracomment>
        <translation>มีบรรทัดที่ไม่ใช่รูปแบบที่ --trace เขียน</translation>
    </message>
    <message>
        <source>Record it again with --trace; the form is described in docs/tabianctl.md.</source>
        <extracomment>Failure TB-2025: the remedy</extracomment>
        <translation>บันทึกใหม่ด้วย --trace รูปแบบอธิบายไว้ใน docs/tabianctl.md</translation>
    </message>
    <message>
        <source>The transcript does not fit this way of reading.</source>
        <extracomment>Failure TB-2026: what happened</extracomment>
        <translation>บันทึกการอ่านบัตรไม่ตรงกับวิธีอ่านนี้</translation>
    </message>
    <message>
        <source>Reading asked the card for something else than was recorded.</source>
        <extracomment>Failure TB-2026: the cause</extracomment>
        <translation>คำสั่งที่ส่งไปยังบัตรไม่ตรงกับที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Replay it with the options and the version it was recorded with.</source>
        <extracomment>Failure TB-2026: the remedy</extracomment>
        <translation>เล่นซ้ำด้วยตัวเลือกและรุ่นของโปรแกรมเดียวกับตอนบันทึก</translation>
    </message>
    <message>
        <source>The card does not give the number of its chip.</source>
        <extracomment>Failure TB-2027: what happened</extracomment>
        <translation>บัตรไม่ให้เลขชิป</translation>
    </message>
    <message>
        <source>This kind of chip does not let anybody ask for it.</source>
        <extracomment>Failure TB-2027: the cause</extracomment>
        <translation>ชิปชนิดนี้ไม่เปิดให้อ่านเลขของชิป</translation>
    </message>
    <message>
        <source>Go on without it: nothing at the counter depends on it.</source>
        <extracomment>Failure TB-2027: the remedy</extracomment>
        <translation>ทำงานต่อได้ งานที่ช่องบริการไม่ต้องใช้เลขนี้</translation>
    </message>
    <message>
        <source>The card shown is not in the reader any more.</source>
        <extracomment>Failure TB-2028: what happened</extracomment>
        <translation>บัตรที่แสดงอยู่ไม่ได้อยู่ในเครื่องอ่านแล้ว</translation>
    </message>
    <message>
        <source>It was taken out, or another card was put in.</source>
        <extracomment>Failure TB-2028: the cause</extracomment>
        <translation>บัตรถูกดึงออก หรือมีบัตรอื่นเสียบแทน</translation>
    </message>
    <message>
        <source>This code is no receipt of a registration office.</source>
        <extracomment>Failure TB-2310: what happened</extracomment>
        <translation>รหัสนี้ไม่ใช่ใบเสร็จของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>It is another QR code, or it was not read whole.</source>
        <extracomment>Failure TB-2310: the cause</extracomment>
        <translation>เป็นคิวอาร์โค้ดอื่น หรืออ่านได้ไม่ครบ</translation>
    </message>
    <message>
        <source>Scan the code on the citizen&apos;s window again.</source>
        <extracomment>Failure TB-2310: the remedy</extracomment>
        <translation>สแกนรหัสที่จอประชาชนอีกครั้ง</translation>
    </message>
    <message>
        <source>This receipt code is of a newer kind.</source>
        <extracomment>Failure TB-2311: what happened</extracomment>
        <translation>รหัสใบเสร็จนี้เป็นรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>It was made by a newer counter than this phone knows.</source>
        <extracomment>Failure TB-2311: the cause</extracomment>
        <translation>ออกโดยเคาน์เตอร์รุ่นใหม่กว่าที่โทรศัพท์รู้จัก</translation>
    </message>
    <message>
        <source>Bring the phone&apos;s program up to date.</source>
        <extracomment>Failure TB-2311: the remedy</extracomment>
        <translation>ปรับโปรแกรมในโทรศัพท์ให้เป็นรุ่นล่าสุด</translation>
    </message>
    <message>
        <source>This receipt code is not genuine.</source>
        <extracomment>Failure TB-2312: what happened</extracomment>
        <translation>รหัสใบเสร็จนี้ไม่ใช่ของจริง</translation>
    </message>
    <message>
        <source>Its signature does not belong to what it says.</source>
        <extracomment>Failure TB-2312: the cause</extracomment>
        <translation>ลายมือชื่อดิจิทัลไม่ตรงกับข้อความในรหัส</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the office for the receipt&apos;s number.</source>
        <extracomment>Failure TB-2312: the remedy</extracomment>
        <translation>อย่าเชื่อถือรหัสนี้ ให้สอบถามเลขที่ใบเสร็จจากสำนักทะเบียน</translation>
    </message>
    <message>
        <source>This receipt was signed by another office&apos;s key.</source>
        <extracomment>Failure TB-2313: what happened</extracomment>
        <translation>ใบเสร็จนี้ลงลายมือชื่อด้วยกุญแจของสำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>The key&apos;s fingerprint differs from the one on this office&apos;s day report.</source>
        <extracomment>Failure TB-2313: the cause</extracomment>
        <translation>ลายนิ้วมือกุญแจไม่ตรงกับที่พิมพ์ในรายงานประจำวันของสำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the day report of the office named on the receipt.</source>
        <extracomment>Failure TB-2313: the remedy</extracomment>
        <translation>เทียบลายนิ้วมือกุญแจกับรายงานประจำวันของสำนักทะเบียนที่ระบุในใบเสร็จ</translation>
    </message>
    <message>
        <source>The office&apos;s key cannot be read.</source>
        <extracomment>Failure TB-2314: what happened</extracomment>
        <translation>อ่านกุญแจของสำนักทะเบียนไม่ได้</translation>
    </message>
    <message>
        <source>The file holds no public key, or the fingerprint has not 32 hexadecimal digits.</source>
        <extracomment>Failure TB-2314: the cause</extracomment>
        <translation>แฟ้มไม่มีกุญแจสาธารณะ หรือลายนิ้วมือกุญแจไม่ครบ 32 หลักฐานสิบหก</translation>
    </message>
    <message>
        <source>Take the key from tabianctl journal key, or the fingerprint from the day report.</source>
        <extracomment>Failure TB-2314: the remedy</extracomment>
        <translation>ใช้กุญแจจากคำสั่ง tabianctl journal key หรือลายนิ้วมือกุญแจในรายงานประจำวัน</translation>
    </message>
    <message>
        <source>There is no receipt to show.</source>
        <extracomment>Failure TB-2315: what happened</extracomment>
        <translation>ไม่มีใบเสร็จที่จะแสดง</translation>
    </message>
    <message>
        <source>No money was taken in this case.</source>
        <extracomment>Failure TB-2315: the cause</extracomment>
        <translation>เรื่องนี้ยังไม่ได้รับเงิน</translation>
    </message>
    <message>
        <source>Take fine and fee first; where nothing is due there is no receipt.</source>
        <extracomment>Failure TB-2315: the remedy</extracomment>
        <translation>รับค่าปรับและค่าธรรมเนียมก่อน หากไม่มีเงินต้องชำระจะไม่มีใบเสร็จ</translation>
    </message>
    <message>
        <source>Restore the counter&apos;s own key, or have the counter join the store.</source>
        <extracomment>Failure TB-4018: the remedy</extracomment>
        <translation>กู้กุญแจของจุดบริการคืน หรือให้จุดบริการเข้าร่วมที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>There is a store in that folder already.</source>
        <extracomment>Failure TB-4019: what happened</extracomment>
        <translation>มีที่เก็บข้อมูลอยู่ในโฟลเดอร์นั้นแล้ว</translation>
    </message>
    <message>
        <source>A backup or a restored store never takes the place of another one.</source>
        <extracomment>Failure TB-4019: the cause</extracomment>
        <translation>การสำรองและการกู้คืนจะไม่เขียนทับที่เก็บข้อมูลเดิม</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>Failure TB-4019: the remedy</extracomment>
        <translation>ระบุโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The copy is not equal to the store.</source>
        <extracomment>Failure TB-4020: what happened</extracomment>
        <translation>สำเนาไม่ตรงกับที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>What was written to the other place is not what was read from the store.</source>
        <extracomment>Failure TB-4020: the cause</extracomment>
        <translation>สิ่งที่เขียนลงปลายทางไม่ตรงกับสิ่งที่อ่านมา</translation>
    </message>
    <message>
        <source>Make the copy again on another disk, and have the disk checked.</source>
        <extracomment>Failure TB-4020: the remedy</extracomment>
        <translation>สำรองใหม่ลงดิสก์อื่น และให้ตรวจดิสก์</translation>
    </message>
    <message>
        <source>The recovery codes do not open the store.</source>
        <extracomment>Failure TB-4021: what happened</extracomment>
        <translation>รหัสกู้คืนเปิดที่เก็บข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>A sign was mistyped, a code is missing, or newer codes were made.</source>
        <extracomment>Failure TB-4021: the cause</extracomment>
        <translation>พิมพ์ผิด ขาดรหัสบางส่วน หรือมีการทำรหัสใหม่แล้ว</translation>
    </message>
    <message>
        <source>Type the codes of the latest print, all of them.</source>
        <extracomment>Failure TB-4021: the remedy</extracomment>
        <translation>พิมพ์รหัสจากฉบับล่าสุดให้ครบทุกส่วน</translation>
    </message>
    <message>
        <source>That colleague cannot take this case.</source>
        <extracomment>Failure TB-4022: what happened</extracomment>
        <translation>เจ้าหน้าที่ผู้นั้นรับเรื่องนี้ต่อไม่ได้</translation>
    </message>
    <message>
        <source>A finger is left out without a reason.</source>
        <extracomment>Failure TB-2208: what happened</extracomment>
        <translation>เว้นนิ้วไว้โดยไม่ระบุเหตุ</translation>
    </message>
    <message>
        <source>A finger that cannot be taken wants an exception with its reason.</source>
        <extracomment>Failure TB-2208: the cause</extracomment>
        <translation>นิ้วที่เก็บลายนิ้วมือไม่ได้ต้องบันทึกข้อยกเว้นพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Record the exception for this finger, then go on.</source>
        <extracomment>Failure TB-2208: the remedy</extracomment>
        <translation>บันทึกข้อยกเว้นของนิ้วนี้ก่อน แล้วทำต่อ</translation>
    </message>
    <message>
        <source>This officer cannot be the second one.</source>
        <extracomment>Failure TB-2209: what happened</extracomment>
        <translation>เจ้าหน้าที่ผู้นี้เป็นเจ้าหน้าที่คนที่สองไม่ได้</translation>
    </message>
    <message>
        <source>He has a hand in this case himself, or is the applicant.</source>
        <extracomment>Failure TB-2209: the cause</extracomment>
        <translation>เป็นผู้ดำเนินการในเรื่องนี้อยู่แล้ว หรือเป็นผู้ขอมีบัตรเอง</translation>
    </message>
    <message>
        <source>Let another officer look at the hand and confirm.</source>
        <extracomment>Failure TB-2209: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่คนอื่นดูมือผู้ขอแล้วยืนยัน</translation>
    </message>
    <message>
        <source>A second officer has not confirmed the exception yet.</source>
        <extracomment>Failure TB-2210: what happened</extracomment>
        <translation>ยังไม่มีเจ้าหน้าที่คนที่สองยืนยันข้อยกเว้น</translation>
    </message>
    <message>
        <source>A finger is excepted, and only the officer of the case has seen the hand.</source>
        <extracomment>Failure TB-2210: the cause</extracomment>
        <translation>มีนิ้วที่ได้รับยกเว้น และมีเพียงเจ้าหน้าที่เจ้าของเรื่องที่เห็นมือผู้ขอ</translation>
    </message>
    <message>
        <source>Let another officer look at the hand and confirm with his password.</source>
        <extracomment>Failure TB-2210: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่คนอื่นดูมือผู้ขอแล้วยืนยันด้วยรหัสผ่านของตน</translation>
    </message>
    <message>
        <source>A print is missing or poor without a reason.</source>
        <extracomment>Failure TB-2211: what happened</extracomment>
        <translation>ลายนิ้วมือขาดหรือไม่ชัดโดยไม่ระบุเหตุ</translation>
    </message>
    <message>
        <source>Of one finger no good print could be taken, and no exception says why.</source>
        <extracomment>Failure TB-2211: the cause</extracomment>
        <translation>เก็บลายนิ้วมือที่ชัดของนิ้วหนึ่งไม่ได้ และไม่มีข้อยกเว้นบอกเหตุ</translation>
    </message>
    <message>
        <source>Take the prints again, or record the exception for this finger.</source>
        <extracomment>Failure TB-2211: the remedy</extracomment>
        <translation>เก็บลายนิ้วมือใหม่ หรือบันทึกข้อยกเว้นของนิ้วนี้</translation>
    </message>
    <message>
        <source>The photo is not sharp.</source>
        <extracomment>Failure TB-2350: what happened</extracomment>
        <translation>รูปถ่ายไม่คมชัด</translation>
    </message>
    <message>
        <source>The face has no clear edges: it moved, or the camera is out of focus.</source>
        <extracomment>Failure TB-2350: the cause</extracomment>
        <translation>ใบหน้าไม่มีเส้นคม ผู้ขอขยับ หรือกล้องไม่ได้โฟกัส</translation>
    </message>
    <message>
        <source>Ask the applicant to keep still, focus, and take it again.</source>
        <extracomment>Failure TB-2350: the remedy</extracomment>
        <translation>ขอให้ผู้ขออยู่นิ่ง ปรับโฟกัส แล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The photo is too dark.</source>
        <extracomment>Failure TB-2351: what happened</extracomment>
        <translation>รูปถ่ายมืดเกินไป</translation>
    </message>
    <message>
        <source>Too little light falls on the face.</source>
        <extracomment>Failure TB-2351: the cause</extracomment>
        <translation>แสงที่ใบหน้าน้อยเกินไป</translation>
    </message>
    <message>
        <source>Turn on the lamp before the applicant, or brighten the camera&apos;s picture.</source>
        <extracomment>Failure TB-2351: the remedy</extracomment>
        <translation>เปิดไฟด้านหน้าผู้ขอ หรือปรับภาพของกล้องให้สว่างขึ้น</translation>
    </message>
    <message>
        <source>The photo is too bright.</source>
        <extracomment>Failure TB-2352: what happened</extracomment>
        <translation>รูปถ่ายสว่างเกินไป</translation>
    </message>
    <message>
        <source>Parts of the face are burnt out to white.</source>
        <extracomment>Failure TB-2352: the cause</extracomment>
        <translation>บางส่วนของใบหน้าขาวจนไม่เห็นรายละเอียด</translation>
    </message>
    <message>
        <source>Dim the lamp or the camera&apos;s picture, and take it again.</source>
        <extracomment>Failure TB-2352: the remedy</extracomment>
        <translation>ลดไฟหรือลดความสว่างของกล้อง แล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The background is not plain.</source>
        <extracomment>Failure TB-2353: what happened</extracomment>
        <translation>ฉากหลังไม่เรียบ</translation>
    </message>
    <message>
        <source>Something stands behind the head, or a shadow falls there.</source>
        <extracomment>Failure TB-2353: the cause</extracomment>
        <translation>มีสิ่งของหรือเงาอยู่หลังศีรษะ</translation>
    </message>
    <message>
        <source>Seat the applicant before the plain wall, a little away from it.</source>
        <extracomment>Failure TB-2353: the remedy</extracomment>
        <translation>ให้ผู้ขอนั่งหน้าฉากเรียบ ห่างจากฉากเล็กน้อย</translation>
    </message>
    <message>
        <source>The head is not in its place.</source>
        <extracomment>Failure TB-2354: what happened</extracomment>
        <translation>ศีรษะไม่อยู่ในตำแหน่ง</translation>
    </message>
    <message>
        <source>It is not in the middle of the picture, or its crown is cut off.</source>
        <extracomment>Failure TB-2354: the cause</extracomment>
        <translation>ไม่อยู่กลางภาพ หรือส่วนบนของศีรษะถูกตัด</translation>
    </message>
    <message>
        <source>Move the applicant or the camera until the head fills the oval.</source>
        <extracomment>Failure TB-2354: the remedy</extracomment>
        <translation>ขยับผู้ขอหรือกล้องจนศีรษะเต็มวงรี</translation>
    </message>
    <message>
        <source>The head is too small or too large.</source>
        <extracomment>Failure TB-2355: what happened</extracomment>
        <translation>ศีรษะเล็กหรือใหญ่เกินไป</translation>
    </message>
    <message>
        <source>The applicant sits too far from the camera or too near.</source>
        <extracomment>Failure TB-2355: the cause</extracomment>
        <translation>ผู้ขอนั่งไกลหรือใกล้กล้องเกินไป</translation>
    </message>
    <message>
        <source>Move the camera until the head fills the oval.</source>
        <extracomment>Failure TB-2355: the remedy</extracomment>
        <translation>ขยับกล้องจนศีรษะเต็มวงรี</translation>
    </message>
    <message>
        <source>The photo has few pixels.</source>
        <extracomment>Failure TB-2356: what happened</extracomment>
        <translation>รูปถ่ายมีความละเอียดต่ำ</translation>
    </message>
    <message>
        <source>The part that goes onto the card has fewer pixels than the printer prints.</source>
        <extracomment>Failure TB-2356: the cause</extracomment>
        <translation>ส่วนที่จะลงบัตรมีจุดภาพน้อยกว่าที่เครื่องพิมพ์พิมพ์ได้</translation>
    </message>
    <message>
        <source>Take it from nearer or with a higher resolution.</source>
        <extracomment>Failure TB-2356: the remedy</extracomment>
        <translation>ถ่ายให้ใกล้ขึ้น หรือตั้งความละเอียดให้สูงขึ้น</translation>
    </message>
    <message>
        <source>The camera is not there.</source>
        <extracomment>Failure TB-2357: what happened</extracomment>
        <translation>ไม่พบกล้องถ่ายรูป</translation>
    </message>
    <message>
        <source>No camera is attached, or not the one chosen in the settings.</source>
        <extracomment>Failure TB-2357: the cause</extracomment>
        <translation>ไม่ได้ต่อกล้อง หรือกล้องที่เลือกไว้ในการตั้งค่าไม่ได้ต่ออยู่</translation>
    </message>
    <message>
        <source>Plug it in, or choose another under F8; a file can be used meanwhile.</source>
        <extracomment>Failure TB-2357: the remedy</extracomment>
        <translation>ต่อกล้อง หรือเลือกกล้องอื่นที่ F8 ระหว่างนี้ใช้ไฟล์รูปได้</translation>
    </message>
    <message>
        <source>The camera reports an error.</source>
        <extracomment>Failure TB-2358: what happened</extracomment>
        <translation>กล้องถ่ายรูปแจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Its driver gave up, or another program uses it.</source>
        <extracomment>Failure TB-2358: the cause</extracomment>
        <translation>โปรแกรมขับกล้องหยุดทำงาน หรือโปรแกรมอื่นใช้กล้องอยู่</translation>
    </message>
    <message>
        <source>Close other programs that use it; if it repeats, unplug it and plug it in.</source>
        <extracomment>Failure TB-2358: the remedy</extracomment>
        <translation>ปิดโปรแกรมอื่นที่ใช้กล้อง หากยังเป็นอีกให้ถอดแล้วเสียบใหม่</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <extracomment>Failure TB-2359: what happened</extracomment>
        <translation>กล้องไม่ส่งภาพ</translation>
    </message>
    <message>
        <source>It was opened and nothing came within the time given.</source>
        <extracomment>Failure TB-2359: the cause</extracomment>
        <translation>เปิดกล้องแล้วแต่ไม่มีภาพมาภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Unplug it and plug it in, or take the photo from a file.</source>
        <extracomment>Failure TB-2359: the remedy</extracomment>
        <translation>ถอดกล้องแล้วเสียบใหม่ หรือใช้รูปจากไฟล์</translation>
    </message>
    <message>
        <source>Choose another colleague.</source>
        <extracomment>Failure TB-4022: the remedy</extracomment>
        <translation>เลือกเจ้าหน้าที่ผู้อื่น</translation>
    </message>
    <message>
        <source>There is no room on the disk to work a day.</source>
        <extracomment>Failure TB-6003: what happened</extracomment>
        <translation>พื้นที่ดิสก์ไม่พอทำงานหนึ่งวัน</translation>
    </message>
    <message>
        <source>Journal and documents of a day would not fit; the detail says how much is left.</source>
        <extracomment>Failure TB-6003: the cause</extracomment>
        <translation>บันทึกประจำเครื่องและเอกสารของหนึ่งวันใส่ไม่พอ รายละเอียดบอกจำนวนที่เหลือ</translation>
    </message>
    <message>
        <source>The account belongs to nobody, or to somebody else.</source>
        <extracomment>Failure TB-3029: what happened</extracomment>
        <translation>บัญชีนี้ไม่เป็นของผู้ใด หรือเป็นของผู้อื่น</translation>
    </message>
    <message>
        <source>An account belongs to one person for good: his citizen number must be right, and it never changes.</source>
        <extracomment>Failure TB-3029: the cause</extracomment>
        <translation>บัญชีหนึ่งเป็นของบุคคลเดียวตลอดไป เลขประจำตัวประชาชนต้องถูกต้องและเปลี่ยนไม่ได้</translation>
    </message>
    <message>
        <source>Check the number. For another person, add another account.</source>
        <extracomment>Failure TB-3029: the remedy</extracomment>
        <translation>ตรวจเลขอีกครั้ง หากเป็นบุคคลอื่นให้เพิ่มบัญชีใหม่</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <extracomment>Failure TB-3030: what happened</extracomment>
        <translation>ต้องตั้งรหัสผ่านของตนเองก่อน</translation>
    </message>
    <message>
        <source>The administrator set the password of this account, so two people know it.</source>
        <extracomment>Failure TB-3030: the cause</extracomment>
        <translation>ผู้ดูแลระบบเป็นผู้ตั้งรหัสผ่านของบัญชีนี้ จึงมีผู้รู้สองคน</translation>
    </message>
    <message>
        <source>Set a new password; then go on.</source>
        <extracomment>Failure TB-3030: the remedy</extracomment>
        <translation>ตั้งรหัสผ่านใหม่ แล้วทำงานต่อ</translation>
    </message>
    <message>
        <source>Your finger or your card is wanted as well.</source>
        <extracomment>Failure TB-3031: what happened</extracomment>
        <translation>ต้องใช้ลายนิ้วมือหรือบัตรของท่านด้วย</translation>
    </message>
    <message>
        <source>The office has decided that a password alone opens nothing.</source>
        <extracomment>Failure TB-3031: the cause</extracomment>
        <translation>สำนักทะเบียนกำหนดว่ารหัสผ่านอย่างเดียวไม่พอ</translation>
    </message>
    <message>
        <source>Place your finger, or put your own identity card in.</source>
        <extracomment>Failure TB-3031: the remedy</extracomment>
        <translation>วางนิ้ว หรือเสียบบัตรประจำตัวของท่านเอง</translation>
    </message>
    <message>
        <source>Wrong passwords were tried for this account, so each further try waits longer.</source>
        <extracomment>Failure TB-3032: the cause</extracomment>
        <translation>มีการใส่รหัสผ่านผิดหลายครั้งสำหรับบัญชีนี้ การลองครั้งต่อไปจึงต้องรอนานขึ้น</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <extracomment>Failure TB-3033: what happened</extracomment>
        <translation>รหัสผ่านนี้เดาง่ายเกินไป</translation>
    </message>
    <message>
        <source>It has fewer than 8 characters, or it is the log-in, or the password before.</source>
        <extracomment>Failure TB-3033: the cause</extracomment>
        <translation>สั้นกว่า 8 ตัวอักษร หรือเหมือนชื่อเข้าระบบ หรือเหมือนรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>Take a longer one, such as three words.</source>
        <extracomment>Failure TB-3033: the remedy</extracomment>
        <translation>ตั้งให้ยาวขึ้น เช่น ใช้สามคำต่อกัน</translation>
    </message>
    <message>
        <source>This is not the officer&apos;s own card.</source>
        <extracomment>Failure TB-3034: what happened</extracomment>
        <translation>ไม่ใช่บัตรของเจ้าหน้าที่ผู้นี้</translation>
    </message>
    <message>
        <source>The card in the reader belongs to another person.</source>
        <extracomment>Failure TB-3034: the cause</extracomment>
        <translation>บัตรในเครื่องอ่านเป็นของบุคคลอื่น</translation>
    </message>
    <message>
        <source>Put your own identity card in.</source>
        <extracomment>Failure TB-3034: the remedy</extracomment>
        <translation>เสียบบัตรประจำตัวของท่านเอง</translation>
    </message>
    <message>
        <source>One of these cases is not for approval together.</source>
        <extracomment>Failure TB-3035: what happened</extracomment>
        <translation>มีเรื่องที่อนุมัติพร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>It has something to look at.</source>
        <extracomment>Failure TB-3035: the cause</extracomment>
        <translation>เรื่องนั้นมีข้อสังเกต</translation>
    </message>
    <message>
        <source>Approve that case by itself, with a reason.</source>
        <extracomment>Failure TB-3035: the remedy</extracomment>
        <translation>อนุมัติเรื่องนั้นแยกต่างหาก พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>These cases cannot be approved together.</source>
        <extracomment>Failure TB-3036: what happened</extracomment>
        <translation>อนุมัติเรื่องเหล่านี้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>They are not of one kind.</source>
        <extracomment>Failure TB-3036: the cause</extracomment>
        <translation>ไม่ใช่กรณีเดียวกัน</translation>
    </message>
    <message>
        <source>Choose cases of one kind, or approve each by itself.</source>
        <extracomment>Failure TB-3036: the remedy</extracomment>
        <translation>เลือกเฉพาะกรณีเดียวกัน หรืออนุมัติทีละเรื่อง</translation>
    </message>
    <message>
        <source>The office&apos;s policy has an impossible value.</source>
        <extracomment>Failure TB-3037: what happened</extracomment>
        <translation>ข้อกำหนดของสำนักทะเบียนมีค่าที่เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>A figure is outside of what can be meant.</source>
        <extracomment>Failure TB-3037: the cause</extracomment>
        <translation>ตัวเลขอยู่นอกช่วงที่กำหนดได้</translation>
    </message>
    <message>
        <source>Correct the figure that is named.</source>
        <extracomment>Failure TB-3037: the remedy</extracomment>
        <translation>แก้ตัวเลขที่ระบุ</translation>
    </message>
    <message>
        <source>The reason for approving is missing.</source>
        <extracomment>Failure TB-3038: what happened</extracomment>
        <translation>ยังไม่ได้ระบุเหตุผลที่อนุมัติ</translation>
    </message>
    <message>
        <source>The office&apos;s records show something to look at in this case.</source>
        <extracomment>Failure TB-3038: the cause</extracomment>
        <translation>ข้อมูลของสำนักทะเบียนมีข้อสังเกตในเรื่องนี้</translation>
    </message>
    <message>
        <source>Look at it, and write why the case can be approved all the same.</source>
        <extracomment>Failure TB-3038: the remedy</extracomment>
        <translation>ตรวจข้อสังเกต แล้วเขียนเหตุผลที่อนุมัติได้</translation>
    </message>
    <message>
        <source>This account is in use already.</source>
        <extracomment>Failure TB-3039: what happened</extracomment>
        <translation>บัญชีนี้กำลังใช้งานอยู่แล้ว</translation>
    </message>
    <message>
        <source>It is signed in at another counter or window, and one account serves one person at one place.</source>
        <extracomment>Failure TB-3039: the cause</extracomment>
        <translation>มีการเข้าระบบด้วยบัญชีนี้ที่ช่องบริการหรือหน้าต่างอื่น บัญชีหนึ่งใช้ได้ทีละคนทีละที่</translation>
    </message>
    <message>
        <source>Sign out there first. If it is not you who works there, tell your supervisor at once.</source>
        <extracomment>Failure TB-3039: the remedy</extracomment>
        <translation>ออกจากระบบที่นั่นก่อน หากไม่ใช่ท่านที่ใช้อยู่ ให้แจ้งหัวหน้าทันที</translation>
    </message>
    <message>
        <source>Your fingers are not enrolled yet.</source>
        <extracomment>Failure TB-3040: what happened</extracomment>
        <translation>ยังไม่ได้บันทึกลายนิ้วมือของท่าน</translation>
    </message>
    <message>
        <source>The store has no fingerprint of this officer to compare with.</source>
        <extracomment>Failure TB-3040: the cause</extracomment>
        <translation>ระบบไม่มีลายนิ้วมือของเจ้าหน้าที่ผู้นี้ไว้เทียบ</translation>
    </message>
    <message>
        <source>Use your password, and enrol your fingers in the settings.</source>
        <extracomment>Failure TB-3040: the remedy</extracomment>
        <translation>ใช้รหัสผ่าน แล้วบันทึกลายนิ้วมือในหน้าตั้งค่า</translation>
    </message>
    <message>
        <source>The finger is not this officer&apos;s.</source>
        <extracomment>Failure TB-3041: what happened</extracomment>
        <translation>ลายนิ้วมือไม่ตรงกับเจ้าหน้าที่ผู้นี้</translation>
    </message>
    <message>
        <source>It does not match the officer&apos;s enrolled fingers.</source>
        <extracomment>Failure TB-3041: the cause</extracomment>
        <translation>ไม่ตรงกับลายนิ้วมือที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Place your own index finger again, or use the password.</source>
        <extracomment>Failure TB-3041: the remedy</extracomment>
        <translation>วางนิ้วชี้ของท่านอีกครั้ง หรือใช้รหัสผ่าน</translation>
    </message>
    <message>
        <source>An administrator must remain.</source>
        <extracomment>Failure TB-3042: what happened</extracomment>
        <translation>ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>Without this account nobody could look after officers any more.</source>
        <extracomment>Failure TB-3042: the cause</extracomment>
        <translation>หากเปลี่ยนบัญชีนี้จะไม่มีผู้ดูแลเจ้าหน้าที่เหลืออยู่</translation>
    </message>
    <message>
        <source>Make another officer administrator first.</source>
        <extracomment>Failure TB-3042: the remedy</extracomment>
        <translation>ตั้งผู้ดูแลระบบคนอื่นก่อน</translation>
    </message>
    <message>
        <source>The office&apos;s table cannot be used.</source>
        <extracomment>Failure TB-3070: what happened</extracomment>
        <translation>ใช้ตารางของสำนักทะเบียนไม่ได้</translation>
    </message>
    <message>
        <source>A line of the file with usual fines, revenue codes and limits is impossible; the detail names it.</source>
        <extracomment>Failure TB-3070: the cause</extracomment>
        <translation>บรรทัดหนึ่งในแฟ้มค่าปรับปกติ รหัสรายได้ และเกณฑ์ต่าง ๆ ไม่ถูกต้อง ดูรายละเอียด</translation>
    </message>
    <message>
        <source>Mend that line, or set the office table back to “standard”.</source>
        <extracomment>Failure TB-3070: the remedy</extracomment>
        <translation>แก้ไขบรรทัดนั้น หรือตั้งตารางของสำนักทะเบียนกลับเป็น “standard”</translation>
    </message>
    <message>
        <source>A second person is wanted.</source>
        <extracomment>Failure TB-3071: what happened</extracomment>
        <translation>ต้องมีผู้ร่วมลงนามคนที่สอง</translation>
    </message>
    <message>
        <source>This is done by two people only.</source>
        <extracomment>Failure TB-3071: the cause</extracomment>
        <translation>รายการนี้ต้องทำสองคน</translation>
    </message>
    <message>
        <source>A colleague gives his own login and password beside it.</source>
        <extracomment>Failure TB-3071: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่อีกคนกรอกชื่อผู้ใช้และรหัสผ่านของตนเอง</translation>
    </message>
    <message>
        <source>The second person must be another one.</source>
        <extracomment>Failure TB-3072: what happened</extracomment>
        <translation>คนที่สองต้องเป็นคนละคน</translation>
    </message>
    <message>
        <source>Both logins belong to the same person.</source>
        <extracomment>Failure TB-3072: the cause</extracomment>
        <translation>ชื่อผู้ใช้ทั้งสองเป็นของบุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>Another officer signs with his own login.</source>
        <extracomment>Failure TB-3072: the remedy</extracomment>
        <translation>ให้เจ้าหน้าที่อีกคนลงชื่อด้วยชื่อผู้ใช้ของตน</translation>
    </message>
    <message>
        <source>One of the two must be a supervisor.</source>
        <extracomment>Failure TB-3073: what happened</extracomment>
        <translation>หนึ่งในสองคนต้องเป็นผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Neither of them has that role.</source>
        <extracomment>Failure TB-3073: the cause</extracomment>
        <translation>ทั้งสองคนไม่มีบทบาทนี้</translation>
    </message>
    <message>
        <source>Ask the supervisor to be the second person.</source>
        <extracomment>Failure TB-3073: the remedy</extracomment>
        <translation>ขอให้ผู้บังคับบัญชาเป็นคนที่สอง</translation>
    </message>
    <message>
        <source>The day is not open yet.</source>
        <extracomment>Failure TB-3074: what happened</extracomment>
        <translation>ยังไม่ได้เปิดวัน</translation>
    </message>
    <message>
        <source>Cards and money move only on a day that was opened.</source>
        <extracomment>Failure TB-3074: the cause</extracomment>
        <translation>รับจ่ายเงินและบัตรได้เฉพาะในวันที่เปิดแล้ว</translation>
    </message>
    <message>
        <source>Press F5 and open the day with the money in the drawer.</source>
        <extracomment>Failure TB-3074: the remedy</extracomment>
        <translation>กด F5 แล้วเปิดวันด้วยเงินทอนในลิ้นชัก</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <extracomment>Failure TB-3075: what happened</extracomment>
        <translation>ปิดวันแล้ว</translation>
    </message>
    <message>
        <source>A day that was counted and closed takes no entries.</source>
        <extracomment>Failure TB-3075: the cause</extracomment>
        <translation>วันที่ตรวจนับและปิดแล้วไม่รับรายการเพิ่ม</translation>
    </message>
    <message>
        <source>Go on tomorrow, when the next day has been opened.</source>
        <extracomment>Failure TB-3075: the remedy</extracomment>
        <translation>ทำต่อในวันถัดไปเมื่อเปิดวันใหม่แล้ว</translation>
    </message>
    <message>
        <source>An earlier day is still open.</source>
        <extracomment>Failure TB-3076: what happened</extracomment>
        <translation>วันก่อนหน้ายังไม่ได้ปิด</translation>
    </message>
    <message>
        <source>It was not counted and closed.</source>
        <extracomment>Failure TB-3076: the cause</extracomment>
        <translation>ยังไม่ได้ตรวจนับและปิดวัน</translation>
    </message>
    <message>
        <source>Press F5 and close that day first; then open today.</source>
        <extracomment>Failure TB-3076: the remedy</extracomment>
        <translation>กด F5 ปิดวันนั้นก่อน แล้วจึงเปิดวันนี้</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <extracomment>Failure TB-3077: what happened</extracomment>
        <translation>เปิดวันแล้ว</translation>
    </message>
    <message>
        <source>It was opened earlier, perhaps at another counter.</source>
        <extracomment>Failure TB-3077: the cause</extracomment>
        <translation>เปิดไว้ก่อนแล้ว อาจเปิดที่ช่องบริการอื่น</translation>
    </message>
    <message>
        <source>Go on with the work.</source>
        <extracomment>Failure TB-3077: the remedy</extracomment>
        <translation>ทำงานต่อได้</translation>
    </message>
    <message>
        <source>There is no such day to close.</source>
        <extracomment>Failure TB-3078: what happened</extracomment>
        <translation>ไม่มีวันนี้ให้ปิด</translation>
    </message>
    <message>
        <source>It was not opened, or is closed already.</source>
        <extracomment>Failure TB-3078: the cause</extracomment>
        <translation>ยังไม่ได้เปิด หรือปิดไปแล้ว</translation>
    </message>
    <message>
        <source>Look at the day again; another counter may have closed it.</source>
        <extracomment>Failure TB-3078: the remedy</extracomment>
        <translation>ดูสถานะของวันอีกครั้ง ช่องบริการอื่นอาจปิดไปแล้ว</translation>
    </message>
    <message>
        <source>The count does not agree.</source>
        <extracomment>Failure TB-3079: what happened</extracomment>
        <translation>ยอดตรวจนับไม่ตรง</translation>
    </message>
    <message>
        <source>What was counted is not what the entries add up to, and nothing explains it.</source>
        <extracomment>Failure TB-3079: the cause</extracomment>
        <translation>ยอดที่นับได้ไม่ตรงกับยอดตามรายการ และไม่มีคำชี้แจง</translation>
    </message>
    <message>
        <source>Count again; if it stays so, write the explanation and let a second person sign.</source>
        <extracomment>Failure TB-3079: the remedy</extracomment>
        <translation>นับอีกครั้ง หากยังไม่ตรงให้เขียนคำชี้แจงและให้คนที่สองลงชื่อ</translation>
    </message>
    <message>
        <source>This count is not possible.</source>
        <extracomment>Failure TB-3080: what happened</extracomment>
        <translation>ยอดตรวจนับเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>A number is below zero, or there is no such coin or note.</source>
        <extracomment>Failure TB-3080: the cause</extracomment>
        <translation>จำนวนน้อยกว่าศูนย์ หรือไม่มีเหรียญหรือธนบัตรชนิดนี้</translation>
    </message>
    <message>
        <source>Type the numbers again.</source>
        <extracomment>Failure TB-3080: the remedy</extracomment>
        <translation>กรอกจำนวนใหม่</translation>
    </message>
    <message>
        <source>This is no range of receipt numbers.</source>
        <extracomment>Failure TB-3081: what happened</extracomment>
        <translation>ช่วงเลขที่ใบเสร็จไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The range is empty, or its numbers have more than six digits.</source>
        <extracomment>Failure TB-3081: the cause</extracomment>
        <translation>ช่วงว่าง หรือเลขเกินหกหลัก</translation>
    </message>
    <message>
        <source>Type the first and the last number again.</source>
        <extracomment>Failure TB-3081: the remedy</extracomment>
        <translation>กรอกเลขแรกและเลขสุดท้ายใหม่</translation>
    </message>
    <message>
        <source>These receipt numbers are taken.</source>
        <extracomment>Failure TB-3082: what happened</extracomment>
        <translation>เลขที่ใบเสร็จช่วงนี้ใช้แล้ว</translation>
    </message>
    <message>
        <source>The range holds numbers of another range, or receipts written already.</source>
        <extracomment>Failure TB-3082: the cause</extracomment>
        <translation>ช่วงนี้มีเลขของช่วงอื่น หรือของใบเสร็จที่ออกแล้ว</translation>
    </message>
    <message>
        <source>Choose numbers that no counter of this office has.</source>
        <extracomment>Failure TB-3082: the remedy</extracomment>
        <translation>เลือกเลขที่ไม่มีช่องบริการใดของสำนักทะเบียนนี้ใช้</translation>
    </message>
    <message>
        <source>No receipt number is left.</source>
        <extracomment>Failure TB-3083: what happened</extracomment>
        <translation>เลขที่ใบเสร็จหมด</translation>
    </message>
    <message>
        <source>The numbers given to this counter are used up.</source>
        <extracomment>Failure TB-3083: the cause</extracomment>
        <translation>เลขที่ใบเสร็จของช่องบริการนี้ใช้หมดแล้ว</translation>
    </message>
    <message>
        <source>Ask the supervisor to give the counter another range of receipt numbers.</source>
        <extracomment>Failure TB-3083: the remedy</extracomment>
        <translation>ขอให้ผู้บังคับบัญชากำหนดช่วงเลขที่ใบเสร็จใหม่ให้ช่องบริการ</translation>
    </message>
    <message>
        <source>There is no such receipt to void.</source>
        <extracomment>Failure TB-3084: what happened</extracomment>
        <translation>ไม่มีใบเสร็จนี้ให้ยกเลิก</translation>
    </message>
    <message>
        <source>The case has no valid receipt of that number; it may be void already.</source>
        <extracomment>Failure TB-3084: the cause</extracomment>
        <translation>คำขอนี้ไม่มีใบเสร็จเลขที่นี้ที่ใช้ได้ อาจยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>Look at the list of receipts again.</source>
        <extracomment>Failure TB-3084: the remedy</extracomment>
        <translation>ดูรายการใบเสร็จอีกครั้ง</translation>
    </message>
    <message>
        <source>This receipt cannot be voided any more.</source>
        <extracomment>Failure TB-3085: what happened</extracomment>
        <translation>ยกเลิกใบเสร็จนี้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>A blank card was drawn or written for the case.</source>
        <extracomment>Failure TB-3085: the cause</extracomment>
        <translation>เบิกหรือเขียนบัตรของคำขอนี้แล้ว</translation>
    </message>
    <message>
        <source>Hand the card over; money that was taken wrongly goes back through the finance office.</source>
        <extracomment>Failure TB-3085: the remedy</extracomment>
        <translation>มอบบัตรให้ผู้ขอ ส่วนเงินที่รับผิดให้คืนผ่านฝ่ายการเงิน</translation>
    </message>
    <message>
        <source>The receipt is of an earlier day.</source>
        <extracomment>Failure TB-3086: what happened</extracomment>
        <translation>ใบเสร็จเป็นของวันก่อน</translation>
    </message>
    <message>
        <source>Its money was counted when that day was closed.</source>
        <extracomment>Failure TB-3086: the cause</extracomment>
        <translation>เงินนับรวมไว้แล้วเมื่อปิดวันนั้น</translation>
    </message>
    <message>
        <source>The money goes back through the finance office, with a copy of the receipt.</source>
        <extracomment>Failure TB-3086: the remedy</extracomment>
        <translation>คืนเงินผ่านฝ่ายการเงิน พร้อมสำเนาใบเสร็จ</translation>
    </message>
    <message>
        <source>The fine departs from the office&apos;s table.</source>
        <extracomment>Failure TB-3087: what happened</extracomment>
        <translation>ค่าปรับต่างจากตารางของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>The office has set a usual amount for so many days, and no reason is given.</source>
        <extracomment>Failure TB-3087: the cause</extracomment>
        <translation>สำนักทะเบียนกำหนดค่าปรับปกติตามจำนวนวันไว้ และยังไม่ได้ให้เหตุผล</translation>
    </message>
    <message>
        <source>Set the usual amount, or write the reason.</source>
        <extracomment>Failure TB-3087: the remedy</extracomment>
        <translation>ใช้ค่าปรับปกติ หรือเขียนเหตุผล</translation>
    </message>
    <message>
        <source>This fine order cannot be forwarded.</source>
        <extracomment>Failure TB-3088: what happened</extracomment>
        <translation>ส่งต่อรายการเปรียบเทียบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It was not refused, its case is not over yet, or it was forwarded already.</source>
        <extracomment>Failure TB-3088: the cause</extracomment>
        <translation>ผู้ขอไม่ได้ปฏิเสธ คำขอยังไม่เสร็จ หรือส่งต่อไปแล้ว</translation>
    </message>
    <message>
        <source>Look at the list of fine orders again.</source>
        <extracomment>Failure TB-3088: the remedy</extracomment>
        <translation>ดูรายการเปรียบเทียบอีกครั้ง</translation>
    </message>
    <message>
        <source>There is not so much to remit.</source>
        <extracomment>Failure TB-3089: what happened</extracomment>
        <translation>ไม่มีเงินให้นำส่งมากเท่านี้</translation>
    </message>
    <message>
        <source>The amount is more than the money taken and not yet remitted.</source>
        <extracomment>Failure TB-3089: the cause</extracomment>
        <translation>จำนวนมากกว่าเงินที่รับไว้และยังไม่ได้นำส่ง</translation>
    </message>
    <message>
        <source>Remit what is shown, or less.</source>
        <extracomment>Failure TB-3089: the remedy</extracomment>
        <translation>นำส่งตามยอดที่แสดง หรือน้อยกว่า</translation>
    </message>
    <message>
        <source>These cards are not all on hand.</source>
        <extracomment>Failure TB-3090: what happened</extracomment>
        <translation>บัตรช่วงนี้ไม่ได้อยู่ในมือทั้งหมด</translation>
    </message>
    <message>
        <source>The range holds cards that were drawn, spoiled or never received.</source>
        <extracomment>Failure TB-3090: the cause</extracomment>
        <translation>ช่วงนี้มีบัตรที่เบิกแล้ว เสีย หรือไม่เคยรับเข้า</translation>
    </message>
    <message>
        <source>Compare the serials with the stock, and return smaller ranges.</source>
        <extracomment>Failure TB-3090: the remedy</extracomment>
        <translation>เทียบเลขบัตรกับคลัง แล้วส่งคืนเป็นช่วงที่สั้นลง</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <extracomment>Failure TB-3091: what happened</extracomment>
        <translation>ไม่ใช่หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>It has fewer than 9 or more than 15 digits.</source>
        <extracomment>Failure TB-3091: the cause</extracomment>
        <translation>มีตัวเลขน้อยกว่า 9 หรือมากกว่า 15 หลัก</translation>
    </message>
    <message>
        <source>Type the number at which the citizen can be called.</source>
        <extracomment>Failure TB-3091: the remedy</extracomment>
        <translation>กรอกหมายเลขที่ติดต่อผู้ขอได้</translation>
    </message>
    <message>
        <source>The clock has run far ahead.</source>
        <extracomment>Failure TB-3092: what happened</extracomment>
        <translation>นาฬิกาเดินล้ำหน้าไปมาก</translation>
    </message>
    <message>
        <source>More working days have passed since the last entry than the office believes.</source>
        <extracomment>Failure TB-3092: the cause</extracomment>
        <translation>จำนวนวันทำการตั้งแต่รายการล่าสุดเกินกว่าที่สำนักทะเบียนกำหนด</translation>
    </message>
    <message>
        <source>Set the right date and time; if it is right, the supervisor and a second person accept the clock.</source>
        <extracomment>Failure TB-3092: the remedy</extracomment>
        <translation>ตั้งวันเวลาให้ถูกต้อง หากถูกต้องแล้วให้ผู้บังคับบัญชาและคนที่สองรับรองนาฬิกา</translation>
    </message>
    <message>
        <source>This clock cannot be accepted.</source>
        <extracomment>Failure TB-3093: what happened</extracomment>
        <translation>รับรองนาฬิกานี้ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, or the day itself would go back.</source>
        <extracomment>Failure TB-3093: the cause</extracomment>
        <translation>นาฬิกาไม่มีปัญหา หรือวันที่จะย้อนหลัง</translation>
    </message>
    <message>
        <source>Set the right date. Entries of a later day cannot be followed by an earlier one.</source>
        <extracomment>Failure TB-3093: the remedy</extracomment>
        <translation>ตั้งวันที่ให้ถูกต้อง รายการของวันหลังจะตามด้วยวันก่อนไม่ได้</translation>
    </message>
    <message>
        <source>He is not an officer of the counter, his access has ended, or he is the applicant.</source>
        <extracomment>Failure TB-4022: the cause</extracomment>
        <translation>ไม่ใช่พนักงานเจ้าหน้าที่ สิทธิสิ้นสุดแล้ว หรือเป็นผู้ขอเอง</translation>
    </message>
    <message>
        <source>A message of the registry or of a counter cannot be read.</source>
        <extracomment>Failure TB-7001: what happened</extracomment>
        <translation>อ่านข้อความระหว่างสำนักทะเบียนกลางกับเครื่องไม่ได้</translation>
    </message>
    <message>
        <source>It is damaged, or not made by the rules of the protocol.</source>
        <extracomment>Failure TB-7001: the cause</extracomment>
        <translation>ข้อความเสียหาย หรือไม่ได้สร้างตามกติกาของโพรโทคอล</translation>
    </message>
    <message>
        <source>A message is of another version of the protocol.</source>
        <extracomment>Failure TB-7002: what happened</extracomment>
        <translation>ข้อความเป็นโพรโทคอลคนละรุ่น</translation>
    </message>
    <message>
        <source>One of the two programs is newer than the other.</source>
        <extracomment>Failure TB-7002: the cause</extracomment>
        <translation>โปรแกรมฝ่ายหนึ่งใหม่กว่าอีกฝ่ายหนึ่ง</translation>
    </message>
    <message>
        <source>Bring the older program up to date.</source>
        <extracomment>Failure TB-7002: the remedy</extracomment>
        <translation>ปรับรุ่นโปรแกรมที่เก่ากว่าให้เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>A message is not signed as it should be.</source>
        <extracomment>Failure TB-7003: what happened</extracomment>
        <translation>ข้อความไม่มีลายมือชื่อดิจิทัลที่ถูกต้อง</translation>
    </message>
    <message>
        <source>It was changed on the way, or somebody else made it.</source>
        <extracomment>Failure TB-7003: the cause</extracomment>
        <translation>ข้อความถูกแก้ไขระหว่างทาง หรือผู้อื่นเป็นผู้สร้าง</translation>
    </message>
    <message>
        <source>Nothing was taken over from it. Tell whoever looks after the registry.</source>
        <extracomment>Failure TB-7003: the remedy</extracomment>
        <translation>ไม่มีการรับข้อมูลจากข้อความนี้ แจ้งผู้ดูแลสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>A message is too large.</source>
        <extracomment>Failure TB-7004: what happened</extracomment>
        <translation>ข้อความใหญ่เกินไป</translation>
    </message>
    <message>
        <source>It holds more than a message of its kind may.</source>
        <extracomment>Failure TB-7004: the cause</extracomment>
        <translation>มีข้อมูลมากกว่าที่ข้อความชนิดนี้มีได้</translation>
    </message>
    <message>
        <source>Report it with the detail.</source>
        <extracomment>Failure TB-7004: the remedy</extracomment>
        <translation>แจ้งพร้อมรายละเอียด</translation>
    </message>
    <message>
        <source>A sealed envelope cannot be opened.</source>
        <extracomment>Failure TB-7005: what happened</extracomment>
        <translation>เปิดซองที่ปิดผนึกไม่ได้</translation>
    </message>
    <message>
        <source>It was sealed for another registry, was changed, or belongs to something else.</source>
        <extracomment>Failure TB-7005: the cause</extracomment>
        <translation>ปิดผนึกให้สำนักทะเบียนกลางอื่น ถูกแก้ไข หรือเป็นของสิ่งอื่น</translation>
    </message>
    <message>
        <source>Have the counter enrolled anew; if it repeats, report it.</source>
        <extracomment>Failure TB-7005: the remedy</extracomment>
        <translation>ลงทะเบียนเครื่องใหม่ หากเกิดซ้ำให้แจ้ง</translation>
    </message>
    <message>
        <source>The digital-ID code is not valid now.</source>
        <extracomment>Failure TB-7006: what happened</extracomment>
        <translation>รหัสดิจิทัลไอดีใช้ไม่ได้ในขณะนี้</translation>
    </message>
    <message>
        <source>It has run out, or the clock of the device is wrong.</source>
        <extracomment>Failure TB-7006: the cause</extracomment>
        <translation>รหัสหมดอายุ หรือนาฬิกาของอุปกรณ์ไม่ตรง</translation>
    </message>
    <message>
        <source>Have a new code shown; check the clock if it repeats.</source>
        <extracomment>Failure TB-7006: the remedy</extracomment>
        <translation>ให้แสดงรหัสใหม่ หากเกิดซ้ำให้ตรวจนาฬิกา</translation>
    </message>
    <message>
        <source>The registry&apos;s changes do not go on from where the counter is.</source>
        <extracomment>Failure TB-7007: what happened</extracomment>
        <translation>รายการเปลี่ยนแปลงของสำนักทะเบียนกลางไม่ต่อจากที่เครื่องมีอยู่</translation>
    </message>
    <message>
        <source>An old page was sent again, or one that was made for another counter.</source>
        <extracomment>Failure TB-7007: the cause</extracomment>
        <translation>มีการส่งหน้าเก่าซ้ำ หรือส่งหน้าที่สร้างให้เครื่องอื่น</translation>
    </message>
    <message>
        <source>This receipt is void.</source>
        <extracomment>Failure TB-3094: what happened</extracomment>
        <translation>ใบเสร็จรับเงินนี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>It was voided, and the case has not been paid again.</source>
        <extracomment>Failure TB-3094: the cause</extracomment>
        <translation>ใบเสร็จถูกยกเลิก และเรื่องนี้ยังไม่ได้รับชำระเงินใหม่</translation>
    </message>
    <message>
        <source>Take fine and fee again; the new receipt can be shown.</source>
        <extracomment>Failure TB-3094: the remedy</extracomment>
        <translation>รับค่าปรับและค่าธรรมเนียมใหม่ แล้วแสดงใบเสร็จใบใหม่ได้</translation>
    </message>
    <message>
        <source>Put the card in again and ask once more.</source>
        <extracomment>Failure TB-2028: the remedy</extracomment>
        <translation>เสียบบัตรนั้นอีกครั้งแล้วขอดูใหม่</translation>
    </message>
    <message>
        <source>The applicant&apos;s identity is not proved.</source>
        <extracomment>Failure TB-3008: what happened</extracomment>
        <translation>ยังพิสูจน์ตัวบุคคลไม่ได้</translation>
    </message>
    <message>
        <source>The fingers do not match, and no witness was recorded.</source>
        <extracomment>Failure TB-3008: the cause</extracomment>
        <translation>ลายนิ้วมือไม่ตรงและยังไม่ได้บันทึกพยาน</translation>
    </message>
    <message>
        <source>Record a witness and ask for the superior&apos;s approval.</source>
        <extracomment>Failure TB-3008: the remedy</extracomment>
        <translation>บันทึกถ้อยคำพยานและขออนุมัติจากผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Wait %1 (minutes:seconds) before the next try.</source>
        <extracomment>Failure TB-3032: what happened</extracomment>
        <translation>โปรดรอ %1 (นาที:วินาที) ก่อนลองอีกครั้ง</translation>
    </message>
    <message>
        <source>If it was not you, tell your supervisor: the tries are recorded.</source>
        <extracomment>Failure TB-3032: the remedy</extracomment>
        <translation>หากไม่ใช่ท่านที่ลอง ให้แจ้งหัวหน้า ระบบบันทึกไว้แล้ว</translation>
    </message>
    <message>
        <source>Nothing was taken over from it; the counter asks again by itself.</source>
        <extracomment>Failure TB-7007: the remedy</extracomment>
        <translation>ไม่มีการรับข้อมูลจากหน้านี้ เครื่องจะขอใหม่เอง</translation>
    </message>
    <message>
        <source>The registry does not know this counter.</source>
        <extracomment>Failure TB-7010: what happened</extracomment>
        <translation>สำนักทะเบียนกลางไม่รู้จักเครื่องนี้</translation>
    </message>
    <message>
        <source>No enrolled counter has its certificate.</source>
        <extracomment>Failure TB-7010: the cause</extracomment>
        <translation>ไม่มีเครื่องที่ลงทะเบียนไว้ใช้ใบรับรองนี้</translation>
    </message>
    <message>
        <source>Have the counter enrolled at the registry.</source>
        <extracomment>Failure TB-7010: the remedy</extracomment>
        <translation>ให้ลงทะเบียนเครื่องกับสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The registry has ended this counter&apos;s access.</source>
        <extracomment>Failure TB-7011: what happened</extracomment>
        <translation>สำนักทะเบียนกลางยกเลิกสิทธิ์ของเครื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>It was reported stolen, lost or given up.</source>
        <extracomment>Failure TB-7011: the cause</extracomment>
        <translation>มีการแจ้งว่าเครื่องถูกขโมย สูญหาย หรือเลิกใช้</translation>
    </message>
    <message>
        <source>Ask whoever looks after the registry.</source>
        <extracomment>Failure TB-7011: the remedy</extracomment>
        <translation>สอบถามผู้ดูแลสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The enrolment code does not work.</source>
        <extracomment>Failure TB-7012: what happened</extracomment>
        <translation>รหัสลงทะเบียนใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The counter did not prove that it has its signing key.</source>
        <extracomment>Failure TB-7013: what happened</extracomment>
        <translation>เครื่องไม่ได้พิสูจน์ว่ามีกุญแจลงลายมือชื่อของตน</translation>
    </message>
    <message>
        <source>The request was changed on the way or is not this counter&apos;s.</source>
        <extracomment>Failure TB-7013: the cause</extracomment>
        <translation>คำขอถูกแก้ไขระหว่างทาง หรือไม่ใช่ของเครื่องนี้</translation>
    </message>
    <message>
        <source>Start the enrolment again at the counter itself.</source>
        <extracomment>Failure TB-7013: the remedy</extracomment>
        <translation>เริ่มลงทะเบียนใหม่ที่เครื่องนั้นเอง</translation>
    </message>
    <message>
        <source>Another counter is enrolled in this one&apos;s place.</source>
        <extracomment>Failure TB-7014: what happened</extracomment>
        <translation>มีเครื่องอื่นลงทะเบียนแทนที่เครื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>Its key or its number in the journal belongs to another counter, as with a copied store.</source>
        <extracomment>Failure TB-7014: the cause</extracomment>
        <translation>กุญแจหรือหมายเลขในสมุดบันทึกเป็นของเครื่องอื่น เช่น เมื่อคัดลอกที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Do not work with the copy; let the counter join the store anew and enrol it then.</source>
        <extracomment>Failure TB-7014: the remedy</extracomment>
        <translation>อย่าใช้ที่เก็บข้อมูลที่คัดลอก ให้เครื่องเข้าร่วมที่เก็บข้อมูลใหม่แล้วจึงลงทะเบียน</translation>
    </message>
    <message>
        <source>The counter sent the journal of another office.</source>
        <extracomment>Failure TB-7015: what happened</extracomment>
        <translation>เครื่องส่งสมุดบันทึกของสำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>It is not enrolled for that journal.</source>
        <extracomment>Failure TB-7015: the cause</extracomment>
        <translation>เครื่องไม่ได้ลงทะเบียนสำหรับสมุดบันทึกนั้น</translation>
    </message>
    <message>
        <source>Check which store the counter uses.</source>
        <extracomment>Failure TB-7015: the remedy</extracomment>
        <translation>ตรวจว่าเครื่องใช้ที่เก็บข้อมูลใด</translation>
    </message>
    <message>
        <source>The registry was asked without the counter&apos;s certificate.</source>
        <extracomment>Failure TB-7016: what happened</extracomment>
        <translation>ส่งคำขอถึงสำนักทะเบียนกลางโดยไม่มีใบรับรองของเครื่อง</translation>
    </message>
    <message>
        <source>The counter is not enrolled, or its certificate was not found.</source>
        <extracomment>Failure TB-7016: the cause</extracomment>
        <translation>เครื่องยังไม่ลงทะเบียน หรือหาใบรับรองไม่พบ</translation>
    </message>
    <message>
        <source>Have the counter enrolled.</source>
        <extracomment>Failure TB-7016: the remedy</extracomment>
        <translation>ให้ลงทะเบียนเครื่อง</translation>
    </message>
    <message>
        <source>The registry does not know this request.</source>
        <extracomment>Failure TB-7017: what happened</extracomment>
        <translation>สำนักทะเบียนกลางไม่รู้จักคำขอนี้</translation>
    </message>
    <message>
        <source>The counter&apos;s program is of another version, or the address is not the registry&apos;s.</source>
        <extracomment>Failure TB-7017: the cause</extracomment>
        <translation>โปรแกรมของเครื่องเป็นคนละรุ่น หรือที่อยู่ไม่ใช่ของสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Check the address; bring the program up to date.</source>
        <extracomment>Failure TB-7017: the remedy</extracomment>
        <translation>ตรวจที่อยู่ และปรับรุ่นโปรแกรมให้เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>The request is too large for the registry.</source>
        <extracomment>Failure TB-7018: what happened</extracomment>
        <translation>คำขอใหญ่เกินกว่าที่สำนักทะเบียนกลางรับได้</translation>
    </message>
    <message>
        <source>It holds more than a request may, or does not say how much it holds.</source>
        <extracomment>Failure TB-7018: the cause</extracomment>
        <translation>มีข้อมูลมากเกินกำหนด หรือไม่ได้บอกขนาด</translation>
    </message>
    <message>
        <source>Report it with the time at which it happened.</source>
        <extracomment>Failure TB-7018: the remedy</extracomment>
        <translation>แจ้งพร้อมเวลาที่เกิดเหตุ</translation>
    </message>
    <message>
        <source>The registry is busy.</source>
        <extracomment>Failure TB-7019: what happened</extracomment>
        <translation>สำนักทะเบียนกลางไม่ว่าง</translation>
    </message>
    <message>
        <source>Too many requests wait for its store.</source>
        <extracomment>Failure TB-7019: the cause</extracomment>
        <translation>มีคำขอรออยู่มากเกินไป</translation>
    </message>
    <message>
        <source>Nothing is lost; the counter tries again by itself.</source>
        <extracomment>Failure TB-7019: the remedy</extracomment>
        <translation>ไม่มีข้อมูลสูญหาย เครื่องจะลองใหม่เอง</translation>
    </message>
    <message>
        <source>The central register has no such person.</source>
        <extracomment>Failure TB-7020: what happened</extracomment>
        <translation>ไม่พบบุคคลนี้ในทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The number is not registered.</source>
        <extracomment>Failure TB-7020: the cause</extracomment>
        <translation>เลขประจำตัวนี้ไม่มีในทะเบียน</translation>
    </message>
    <message>
        <source>Check the number with the person&apos;s documents.</source>
        <extracomment>Failure TB-7020: the remedy</extracomment>
        <translation>ตรวจเลขประจำตัวกับเอกสารของบุคคลนั้น</translation>
    </message>
    <message>
        <source>The registry wants another entry first.</source>
        <extracomment>Failure TB-7030: what happened</extracomment>
        <translation>สำนักทะเบียนกลางต้องได้รับรายการอื่นก่อน</translation>
    </message>
    <message>
        <source>The entry does not follow the last one that the registry has.</source>
        <extracomment>Failure TB-7030: the cause</extracomment>
        <translation>รายการนี้ไม่ต่อจากรายการสุดท้ายที่สำนักทะเบียนกลางมี</translation>
    </message>
    <message>
        <source>The counter goes on from the right place by itself; if it repeats, report it.</source>
        <extracomment>Failure TB-7030: the remedy</extracomment>
        <translation>เครื่องจะส่งต่อจากตำแหน่งที่ถูกต้องเอง หากเกิดซ้ำให้แจ้ง</translation>
    </message>
    <message>
        <source>An entry was changed after it was made.</source>
        <extracomment>Failure TB-7031: what happened</extracomment>
        <translation>รายการถูกแก้ไขหลังจากบันทึก</translation>
    </message>
    <message>
        <source>Its contents are not those that were recorded.</source>
        <extracomment>Failure TB-7031: the cause</extracomment>
        <translation>เนื้อหาไม่ตรงกับที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Stop working at this counter and have its journal verified.</source>
        <extracomment>Failure TB-7031: the remedy
----------
Failure TB-7032: the remedy</extracomment>
        <translation>หยุดใช้เครื่องนี้และให้ตรวจสมุดบันทึก</translation>
    </message>
    <message>
        <source>An entry is not signed by its counter.</source>
        <extracomment>Failure TB-7032: what happened</extracomment>
        <translation>รายการไม่มีลายมือชื่อดิจิทัลของเครื่อง</translation>
    </message>
    <message>
        <source>Somebody else made it, or the signature was changed.</source>
        <extracomment>Failure TB-7032: the cause</extracomment>
        <translation>ผู้อื่นเป็นผู้สร้าง หรือลายมือชื่อถูกแก้ไข</translation>
    </message>
    <message>
        <source>An entry is of a counter that is not enrolled.</source>
        <extracomment>Failure TB-7033: what happened</extracomment>
        <translation>รายการเป็นของเครื่องที่ยังไม่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Another counter of the office works on the same store and has not been enrolled yet.</source>
        <extracomment>Failure TB-7033: the cause</extracomment>
        <translation>มีเครื่องอื่นของสำนักทะเบียนใช้ที่เก็บข้อมูลเดียวกันแต่ยังไม่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Enrol that counter; sending goes on by itself then.</source>
        <extracomment>Failure TB-7033: the remedy</extracomment>
        <translation>ลงทะเบียนเครื่องนั้น แล้วการส่งจะดำเนินต่อเอง</translation>
    </message>
    <message>
        <source>An entry was made after its counter&apos;s access had ended.</source>
        <extracomment>Failure TB-7034: what happened</extracomment>
        <translation>รายการบันทึกหลังจากเครื่องถูกยกเลิกสิทธิ์</translation>
    </message>
    <message>
        <source>The counter was reported stolen, lost or given up before.</source>
        <extracomment>Failure TB-7034: the cause</extracomment>
        <translation>มีการแจ้งว่าเครื่องถูกขโมย สูญหาย หรือเลิกใช้ไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>A supervisor looks at what was done with it.</source>
        <extracomment>Failure TB-7034: the remedy</extracomment>
        <translation>ให้หัวหน้าตรวจสอบสิ่งที่ทำด้วยเครื่องนี้</translation>
    </message>
    <message>
        <source>The registry has another entry in this one&apos;s place.</source>
        <extracomment>Failure TB-7035: what happened</extracomment>
        <translation>สำนักทะเบียนกลางมีรายการอื่นในตำแหน่งเดียวกัน</translation>
    </message>
    <message>
        <source>Two stores go on from the same point, as after a backup was restored while the old store was used as well.</source>
        <extracomment>Failure TB-7035: the cause</extracomment>
        <translation>มีที่เก็บข้อมูลสองชุดทำงานต่อจากจุดเดียวกัน เช่น กู้คืนสำเนาแล้วยังใช้ชุดเดิมอยู่</translation>
    </message>
    <message>
        <source>Stop working; a supervisor decides which one is right.</source>
        <extracomment>Failure TB-7035: the remedy</extracomment>
        <translation>หยุดทำงาน ให้หัวหน้าตัดสินว่าชุดใดถูกต้อง</translation>
    </message>
    <message>
        <source>An entry is dated before the one it follows.</source>
        <extracomment>Failure TB-7036: what happened</extracomment>
        <translation>รายการลงเวลาก่อนรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>The counter&apos;s clock was set back.</source>
        <extracomment>Failure TB-7036: the cause</extracomment>
        <translation>นาฬิกาของเครื่องถูกตั้งถอยหลัง</translation>
    </message>
    <message>
        <source>Set the clock right; a supervisor looks at the entry.</source>
        <extracomment>Failure TB-7036: the remedy</extracomment>
        <translation>ตั้งนาฬิกาให้ถูกต้อง และให้หัวหน้าตรวจรายการนั้น</translation>
    </message>
    <message>
        <source>The registry cannot open an entry.</source>
        <extracomment>Failure TB-7037: what happened</extracomment>
        <translation>สำนักทะเบียนกลางเปิดรายการไม่ได้</translation>
    </message>
    <message>
        <source>It was sealed with another key than the counter handed over.</source>
        <extracomment>Failure TB-7037: the cause</extracomment>
        <translation>ปิดผนึกด้วยกุญแจอื่นจากที่เครื่องส่งมอบไว้</translation>
    </message>
    <message>
        <source>Have the counter&apos;s journal verified.</source>
        <extracomment>Failure TB-7037: the remedy</extracomment>
        <translation>ให้ตรวจสมุดบันทึกของเครื่อง</translation>
    </message>
    <message>
        <source>The registry does not know the officer.</source>
        <extracomment>Failure TB-7038: what happened</extracomment>
        <translation>สำนักทะเบียนกลางไม่รู้จักเจ้าหน้าที่ผู้นี้</translation>
    </message>
    <message>
        <source>He was not entered at the registry for this office.</source>
        <extracomment>Failure TB-7038: the cause</extracomment>
        <translation>ยังไม่ได้บันทึกเจ้าหน้าที่ผู้นี้ไว้กับสำนักทะเบียนกลางสำหรับสำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Have the officer entered at the registry.</source>
        <extracomment>Failure TB-7038: the remedy</extracomment>
        <translation>ให้บันทึกเจ้าหน้าที่ไว้กับสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The entry is of an officer whose access the office had ended.</source>
        <extracomment>Failure TB-7039: what happened</extracomment>
        <translation>รายการเป็นของเจ้าหน้าที่ที่สำนักทะเบียนยกเลิกสิทธิ์แล้ว</translation>
    </message>
    <message>
        <source>His account at the counter was revoked before.</source>
        <extracomment>Failure TB-7039: the cause</extracomment>
        <translation>บัญชีของเจ้าหน้าที่ที่เครื่องถูกยกเลิกไปก่อน</translation>
    </message>
    <message>
        <source>A supervisor looks at the entry.</source>
        <extracomment>Failure TB-7039: the remedy</extracomment>
        <translation>ให้หัวหน้าตรวจรายการนั้น</translation>
    </message>
    <message>
        <source>An officer was given a role that the registry did not grant.</source>
        <extracomment>Failure TB-7040: what happened</extracomment>
        <translation>เจ้าหน้าที่ได้รับบทบาทที่สำนักทะเบียนกลางไม่ได้ให้</translation>
    </message>
    <message>
        <source>The counter&apos;s administrator entered more than the registry allows him.</source>
        <extracomment>Failure TB-7040: the cause</extracomment>
        <translation>ผู้ดูแลเครื่องบันทึกบทบาทมากกว่าที่สำนักทะเบียนกลางอนุญาต</translation>
    </message>
    <message>
        <source>Correct the officer&apos;s roles, or have them granted at the registry.</source>
        <extracomment>Failure TB-7040: the remedy</extracomment>
        <translation>แก้บทบาทของเจ้าหน้าที่ หรือขออนุญาตที่สำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>An officer has two accounts at the office.</source>
        <extracomment>Failure TB-7041: what happened</extracomment>
        <translation>เจ้าหน้าที่มีสองบัญชีที่สำนักทะเบียนเดียวกัน</translation>
    </message>
    <message>
        <source>One person could act as two, and approve his own cases.</source>
        <extracomment>Failure TB-7041: the cause</extracomment>
        <translation>คนเดียวอาจทำงานเป็นสองคนและอนุมัติเรื่องของตนเอง</translation>
    </message>
    <message>
        <source>End one of the accounts.</source>
        <extracomment>Failure TB-7041: the remedy</extracomment>
        <translation>ยกเลิกบัญชีหนึ่ง</translation>
    </message>
    <message>
        <source>The journal is of another office than the counter was enrolled for.</source>
        <extracomment>Failure TB-7042: what happened</extracomment>
        <translation>สมุดบันทึกเป็นของสำนักทะเบียนอื่นจากที่ลงทะเบียนเครื่องไว้</translation>
    </message>
    <message>
        <source>The store was made with another office&apos;s code.</source>
        <extracomment>Failure TB-7042: the cause</extracomment>
        <translation>สร้างที่เก็บข้อมูลด้วยรหัสสำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>Enrol the counter for its own office.</source>
        <extracomment>Failure TB-7042: the remedy</extracomment>
        <translation>ลงทะเบียนเครื่องสำหรับสำนักทะเบียนของตน</translation>
    </message>
    <message>
        <source>A counter joined the store with another key than it was enrolled with.</source>
        <extracomment>Failure TB-7043: what happened</extracomment>
        <translation>เครื่องเข้าร่วมที่เก็บข้อมูลด้วยกุญแจอื่นจากที่ลงทะเบียนไว้</translation>
    </message>
    <message>
        <source>It is another counter, or it was set up anew.</source>
        <extracomment>Failure TB-7043: the cause</extracomment>
        <translation>เป็นเครื่องอื่น หรือตั้งค่าใหม่</translation>
    </message>
    <message>
        <source>Enrol the counter anew.</source>
        <extracomment>Failure TB-7043: the remedy</extracomment>
        <translation>ลงทะเบียนเครื่องใหม่</translation>
    </message>
    <message>
        <source>A case or receipt number is not the next one.</source>
        <extracomment>Failure TB-7044: what happened</extracomment>
        <translation>เลขเรื่องหรือเลขใบเสร็จไม่ใช่เลขถัดไป</translation>
    </message>
    <message>
        <source>A number was left out or used twice.</source>
        <extracomment>Failure TB-7044: the cause</extracomment>
        <translation>มีการข้ามเลขหรือใช้เลขซ้ำ</translation>
    </message>
    <message>
        <source>A supervisor looks at the receipts of that day.</source>
        <extracomment>Failure TB-7044: the remedy</extracomment>
        <translation>ให้หัวหน้าตรวจใบเสร็จของวันนั้น</translation>
    </message>
    <message>
        <source>The office opened a second case for a person.</source>
        <extracomment>Failure TB-7045: what happened</extracomment>
        <translation>สำนักทะเบียนเปิดเรื่องที่สองให้บุคคลเดียวกัน</translation>
    </message>
    <message>
        <source>The first one is not finished.</source>
        <extracomment>Failure TB-7045: the cause</extracomment>
        <translation>เรื่องแรกยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Finish or cancel the first case.</source>
        <extracomment>Failure TB-7045: the remedy</extracomment>
        <translation>ทำเรื่องแรกให้เสร็จหรือยกเลิก</translation>
    </message>
    <message>
        <source>Fine, fee or expiry are not what the registry&apos;s rules give.</source>
        <extracomment>Failure TB-7046: what happened</extracomment>
        <translation>ค่าปรับ ค่าธรรมเนียม หรือวันหมดอายุไม่ตรงกับกติกาของสำนักทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The counter&apos;s schedule or holidays are others, or its program was changed.</source>
        <extracomment>Failure TB-7046: the cause</extracomment>
        <translation>ตารางอัตราหรือวันหยุดของเครื่องต่างกัน หรือโปรแกรมถูกแก้ไข</translation>
    </message>
    <message>
        <source>Let the counter fetch the registry&apos;s tables; a supervisor looks at the case.</source>
        <extracomment>Failure TB-7046: the remedy</extracomment>
        <translation>ให้เครื่องรับตารางจากสำนักทะเบียนกลาง และให้หัวหน้าตรวจเรื่องนั้น</translation>
    </message>
    <message>
        <source>The blank cards were not given to this office.</source>
        <extracomment>Failure TB-7047: what happened</extracomment>
        <translation>บัตรเปล่าไม่ได้จัดสรรให้สำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>The registry allotted the serials to nobody or to another office.</source>
        <extracomment>Failure TB-7047: the cause</extracomment>
        <translation>สำนักทะเบียนกลางไม่ได้จัดสรรเลขบัตรนี้ หรือจัดสรรให้สำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>Check the serials on the box; have them allotted.</source>
        <extracomment>Failure TB-7047: the remedy</extracomment>
        <translation>ตรวจเลขบนกล่องและขอให้จัดสรร</translation>
    </message>
    <message>
        <source>The blank cards were received before.</source>
        <extracomment>Failure TB-7048: what happened</extracomment>
        <translation>มีการรับบัตรเปล่าชุดนี้ไปแล้ว</translation>
    </message>
    <message>
        <source>Some of these serials are in an office&apos;s stock already.</source>
        <extracomment>Failure TB-7048: the cause</extracomment>
        <translation>เลขบัตรบางส่วนอยู่ในคลังของสำนักทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Check the serials on the box.</source>
        <extracomment>Failure TB-7048: the remedy</extracomment>
        <translation>ตรวจเลขบนกล่อง</translation>
    </message>
    <message>
        <source>The blank card cannot be used.</source>
        <extracomment>Failure TB-7049: what happened</extracomment>
        <translation>ใช้บัตรเปล่าใบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It is not in this office&apos;s stock, or it was used before.</source>
        <extracomment>Failure TB-7049: the cause</extracomment>
        <translation>ไม่อยู่ในคลังของสำนักทะเบียนนี้ หรือใช้ไปแล้ว</translation>
    </message>
    <message>
        <source>A supervisor looks for the card.</source>
        <extracomment>Failure TB-7049: the remedy</extracomment>
        <translation>ให้หัวหน้าตรวจหาบัตร</translation>
    </message>
    <message>
        <source>The registry&apos;s folder cannot be used.</source>
        <extracomment>Failure TB-7060: what happened</extracomment>
        <translation>ใช้โฟลเดอร์ของสำนักทะเบียนกลางไม่ได้</translation>
    </message>
    <message>
        <source>A file in it is missing, is there already or cannot be written.</source>
        <extracomment>Failure TB-7060: the cause</extracomment>
        <translation>แฟ้มในโฟลเดอร์หายไป มีอยู่แล้ว หรือเขียนไม่ได้</translation>
    </message>
    <message>
        <source>Check the folder and the file named.</source>
        <extracomment>Failure TB-7060: the remedy</extracomment>
        <translation>ตรวจโฟลเดอร์และแฟ้มที่ระบุ</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <extracomment>Failure TB-7061: what happened</extracomment>
        <translation>ออกใบรับรองไม่ได้</translation>
    </message>
    <message>
        <source>The key that was sent is not one on P-256, or the authority&apos;s files are damaged.</source>
        <extracomment>Failure TB-7061: the cause</extracomment>
        <translation>กุญแจที่ส่งมาไม่ใช่ชนิด P-256 หรือแฟ้มของผู้ออกใบรับรองเสียหาย</translation>
    </message>
    <message>
        <source>Check the authority&apos;s files; let the counter make a new key.</source>
        <extracomment>Failure TB-7061: the remedy</extracomment>
        <translation>ตรวจแฟ้มของผู้ออกใบรับรอง และให้เครื่องสร้างกุญแจใหม่</translation>
    </message>
    <message>
        <source>The registry&apos;s server cannot be started.</source>
        <extracomment>Failure TB-7062: what happened</extracomment>
        <translation>เริ่มเซิร์ฟเวอร์ของสำนักทะเบียนกลางไม่ได้</translation>
    </message>
    <message>
        <source>Another program uses the port, or the certificates cannot be read.</source>
        <extracomment>Failure TB-7062: the cause</extracomment>
        <translation>โปรแกรมอื่นใช้พอร์ตอยู่ หรืออ่านใบรับรองไม่ได้</translation>
    </message>
    <message>
        <source>Choose another port or end the other program; check the certificates.</source>
        <extracomment>Failure TB-7062: the remedy</extracomment>
        <translation>เลือกพอร์ตอื่นหรือปิดโปรแกรมนั้น และตรวจใบรับรอง</translation>
    </message>
    <message>
        <source>The registry has no such officer.</source>
        <extracomment>Failure TB-7063: what happened</extracomment>
        <translation>สำนักทะเบียนกลางไม่มีเจ้าหน้าที่ผู้นี้</translation>
    </message>
    <message>
        <source>Nobody was entered with that number.</source>
        <extracomment>Failure TB-7063: the cause</extracomment>
        <translation>ไม่มีการบันทึกผู้ใดด้วยเลขนี้</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <extracomment>Failure TB-7063: the remedy</extracomment>
        <translation>ตรวจเลข</translation>
    </message>
    <message>
        <source>These blank cards cannot be allotted.</source>
        <extracomment>Failure TB-7064: what happened</extracomment>
        <translation>จัดสรรบัตรเปล่าชุดนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It is no range of serials, or some of them were given to an office before.</source>
        <extracomment>Failure TB-7064: the cause</extracomment>
        <translation>ไม่ใช่ช่วงเลขบัตร หรือบางเลขจัดสรรให้สำนักทะเบียนไปแล้ว</translation>
    </message>
    <message>
        <source>Check first serial and number.</source>
        <extracomment>Failure TB-7064: the remedy</extracomment>
        <translation>ตรวจเลขแรกและจำนวน</translation>
    </message>
    <message>
        <source>A line of the file is no person.</source>
        <extracomment>Failure TB-7065: what happened</extracomment>
        <translation>บรรทัดหนึ่งในแฟ้มไม่ใช่ข้อมูลบุคคล</translation>
    </message>
    <message>
        <source>A field is missing or impossible.</source>
        <extracomment>Failure TB-7065: the cause</extracomment>
        <translation>บางช่องขาดหรือเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>Correct the line named; nothing was taken over.</source>
        <extracomment>Failure TB-7065: the remedy</extracomment>
        <translation>แก้บรรทัดที่ระบุ ยังไม่มีการรับข้อมูล</translation>
    </message>
    <message>
        <source>The registry&apos;s program cannot be started.</source>
        <extracomment>Failure TB-7066: what happened</extracomment>
        <translation>เริ่มโปรแกรมของสำนักทะเบียนกลางไม่ได้</translation>
    </message>
    <message>
        <source>It is not beside this one, or it ended by a fault.</source>
        <extracomment>Failure TB-7066: the cause</extracomment>
        <translation>ไม่มีโปรแกรมอยู่ข้างโปรแกรมนี้ หรือโปรแกรมหยุดเพราะข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Install tabian-registryd beside tabianctl.</source>
        <extracomment>Failure TB-7066: the remedy</extracomment>
        <translation>ติดตั้ง tabian-registryd ไว้ข้าง tabianctl</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <extracomment>Failure TB-7301: what happened</extracomment>
        <translation>ไม่พบนัดหมายนี้</translation>
    </message>
    <message>
        <source>It was cancelled or moved, or the list is old.</source>
        <extracomment>Failure TB-7301: the cause</extracomment>
        <translation>นัดถูกยกเลิกหรือเลื่อน หรือรายการเก่า</translation>
    </message>
    <message>
        <source>Fetch the list again, or take the person as a walk-in.</source>
        <extracomment>Failure TB-7301: the remedy</extracomment>
        <translation>ดึงรายการใหม่ หรือรับเป็นผู้มาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>It is too late to book for that day.</source>
        <extracomment>Failure TB-7302: what happened</extracomment>
        <translation>จองวันนั้นไม่ทันแล้ว</translation>
    </message>
    <message>
        <source>Booking ends at 16:00 on the day before.</source>
        <extracomment>Failure TB-7302: the cause</extracomment>
        <translation>ต้องจองภายใน 16.00 น. ของวันก่อนหน้า</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <extracomment>Failure TB-7302: the remedy</extracomment>
        <translation>เลือกวันอื่น</translation>
    </message>
    <message>
        <source>The day is too far ahead.</source>
        <extracomment>Failure TB-7303: what happened</extracomment>
        <translation>วันนัดไกลเกินไป</translation>
    </message>
    <message>
        <source>Appointments can be booked up to 15 days ahead.</source>
        <extracomment>Failure TB-7303: the cause</extracomment>
        <translation>จองล่วงหน้าได้ไม่เกิน 15 วัน</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <extracomment>Failure TB-7303: the remedy</extracomment>
        <translation>เลือกวันที่ใกล้กว่า</translation>
    </message>
    <message>
        <source>This service cannot be booked.</source>
        <extracomment>Failure TB-7305: what happened</extracomment>
        <translation>จองบริการนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It is none of the services with appointments, or the office does not offer it.</source>
        <extracomment>Failure TB-7305: the cause</extracomment>
        <translation>ไม่ใช่บริการที่นัดหมายได้ หรือสำนักทะเบียนนี้ไม่ให้บริการ</translation>
    </message>
    <message>
        <source>Choose registration work or certified copies.</source>
        <extracomment>Failure TB-7305: the remedy</extracomment>
        <translation>เลือกงานทะเบียนหรือขอคัดสำเนา</translation>
    </message>
    <message>
        <source>The person has an appointment on that day.</source>
        <extracomment>Failure TB-7306: what happened</extracomment>
        <translation>บุคคลนี้มีนัดในวันนั้นแล้ว</translation>
    </message>
    <message>
        <source>Two of one day are not given.</source>
        <extracomment>Failure TB-7306: the cause</extracomment>
        <translation>นัดซ้ำในวันเดียวกันไม่ได้</translation>
    </message>
    <message>
        <source>Cancel the other one first.</source>
        <extracomment>Failure TB-7306: the remedy</extracomment>
        <translation>ยกเลิกนัดเดิมก่อน</translation>
    </message>
    <message>
        <source>That cannot be done with this appointment.</source>
        <extracomment>Failure TB-7307: what happened</extracomment>
        <translation>ทำรายการนี้กับนัดหมายนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It was cancelled, is served, was missed, or is for another day.</source>
        <extracomment>Failure TB-7307: the cause</extracomment>
        <translation>นัดถูกยกเลิก ให้บริการแล้ว ไม่มาตามนัด หรือเป็นของวันอื่น</translation>
    </message>
    <message>
        <source>Look at its state in the list.</source>
        <extracomment>Failure TB-7307: the remedy</extracomment>
        <translation>ดูสถานะในรายการ</translation>
    </message>
    <message>
        <source>Digital ID cannot be enrolled now.</source>
        <extracomment>Failure TB-7201: what happened</extracomment>
        <translation>ขณะนี้ลงทะเบียนดิจิทัลไอดีไม่ได้</translation>
    </message>
    <message>
        <source>The central registry cannot be reached, and only it can issue a digital ID.</source>
        <extracomment>Failure TB-7201: the cause</extracomment>
        <translation>ติดต่อทะเบียนกลางไม่ได้ และดิจิทัลไอดีออกได้จากทะเบียนกลางเท่านั้น</translation>
    </message>
    <message>
        <source>Tell the citizen before scanning fingers; try again when the registry is there.</source>
        <extracomment>Failure TB-7201: the remedy</extracomment>
        <translation>แจ้งประชาชนก่อนสแกนนิ้ว และลองใหม่เมื่อติดต่อทะเบียนกลางได้</translation>
    </message>
    <message>
        <source>The card is not the holder&apos;s latest.</source>
        <extracomment>Failure TB-7202: what happened</extracomment>
        <translation>บัตรนี้ไม่ใช่บัตรใบล่าสุดของผู้ถือ</translation>
    </message>
    <message>
        <source>A newer card was issued, or this one was reported lost or withdrawn.</source>
        <extracomment>Failure TB-7202: the cause</extracomment>
        <translation>มีการออกบัตรใหม่แล้ว หรือบัตรนี้แจ้งหายหรือถูกเรียกคืน</translation>
    </message>
    <message>
        <source>Ask for the latest card, or issue a new one first.</source>
        <extracomment>Failure TB-7202: the remedy</extracomment>
        <translation>ขอบัตรใบล่าสุด หรือทำบัตรใหม่ก่อน</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <extracomment>Failure TB-7203: what happened</extracomment>
        <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
        <source>A digital ID stands on a card in force.</source>
        <extracomment>Failure TB-7203: the cause</extracomment>
        <translation>ดิจิทัลไอดีต้องใช้บัตรที่ยังไม่หมดอายุ</translation>
    </message>
    <message>
        <source>Issue a new card first.</source>
        <extracomment>Failure TB-7203: the remedy</extracomment>
        <translation>ทำบัตรใหม่ก่อน</translation>
    </message>
    <message>
        <source>The index fingers do not match the register.</source>
        <extracomment>Failure TB-7204: what happened</extracomment>
        <translation>ลายพิมพ์นิ้วชี้ไม่ตรงกับทะเบียน</translation>
    </message>
    <message>
        <source>It is another person, or the prints are poor.</source>
        <extracomment>Failure TB-7204: the cause</extracomment>
        <translation>เป็นคนอื่น หรือลายพิมพ์ไม่ชัด</translation>
    </message>
    <message>
        <source>Clean the sensor and try again; a supervisor decides when it stays so.</source>
        <extracomment>Failure TB-7204: the remedy</extracomment>
        <translation>ทำความสะอาดเครื่องสแกนแล้วลองใหม่ ถ้ายังไม่ตรงให้หัวหน้างานพิจารณา</translation>
    </message>
    <message>
        <source>This is not the next step of the enrolment.</source>
        <extracomment>Failure TB-7205: what happened</extracomment>
        <translation>ยังไม่ถึงขั้นตอนนี้ของการลงทะเบียน</translation>
    </message>
    <message>
        <source>A step before it is not done, or the enrolment has ended.</source>
        <extracomment>Failure TB-7205: the cause</extracomment>
        <translation>ขั้นก่อนหน้ายังไม่เสร็จ หรือการลงทะเบียนสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Follow the steps in their order, or begin anew.</source>
        <extracomment>Failure TB-7205: the remedy</extracomment>
        <translation>ทำตามลำดับขั้น หรือเริ่มใหม่</translation>
    </message>
    <message>
        <source>The terms shown are not the ones in force.</source>
        <extracomment>Failure TB-7206: what happened</extracomment>
        <translation>ข้อกำหนดที่แสดงไม่ใช่ฉบับที่ใช้อยู่</translation>
    </message>
    <message>
        <source>The registry has a newer version.</source>
        <extracomment>Failure TB-7206: the cause</extracomment>
        <translation>ทะเบียนกลางมีฉบับใหม่กว่า</translation>
    </message>
    <message>
        <source>Fetch the registry&apos;s tables and show the terms again.</source>
        <extracomment>Failure TB-7206: the remedy</extracomment>
        <translation>ดึงตารางจากทะเบียนกลางแล้วแสดงข้อกำหนดใหม่</translation>
    </message>
    <message>
        <source>The registry knows no such enrolment.</source>
        <extracomment>Failure TB-7207: what happened</extracomment>
        <translation>ทะเบียนกลางไม่พบการลงทะเบียนนี้</translation>
    </message>
    <message>
        <source>It was begun at another registry, or never.</source>
        <extracomment>Failure TB-7207: the cause</extracomment>
        <translation>เริ่มไว้กับทะเบียนกลางอื่น หรือไม่เคยเริ่ม</translation>
    </message>
    <message>
        <source>Begin the enrolment anew at the counter.</source>
        <extracomment>Failure TB-7207: the remedy</extracomment>
        <translation>เริ่มลงทะเบียนใหม่ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The enrolment has ended.</source>
        <extracomment>Failure TB-7208: what happened</extracomment>
        <translation>การลงทะเบียนนี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>It was finished, refused, or took too long.</source>
        <extracomment>Failure TB-7208: the cause</extracomment>
        <translation>เสร็จแล้ว ถูกปฏิเสธ หรือใช้เวลานานเกินไป</translation>
    </message>
    <message>
        <source>Begin it anew at the counter.</source>
        <extracomment>Failure TB-7208: the remedy</extracomment>
        <translation>เริ่มลงทะเบียนใหม่ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The code was used already.</source>
        <extracomment>Failure TB-7209: what happened</extracomment>
        <translation>รหัสนี้ใช้ไปแล้ว</translation>
    </message>
    <message>
        <source>It was scanned before, or a newer one is on the screen.</source>
        <extracomment>Failure TB-7209: the cause</extracomment>
        <translation>ถูกสแกนไปแล้ว หรือมีรหัสใหม่บนจอ</translation>
    </message>
    <message>
        <source>Scan the code that is on the screen now.</source>
        <extracomment>Failure TB-7209: the remedy</extracomment>
        <translation>สแกนรหัสที่อยู่บนจอในขณะนี้</translation>
    </message>
    <message>
        <source>The number typed on the phone is another person&apos;s.</source>
        <extracomment>Failure TB-7210: what happened</extracomment>
        <translation>เลขที่พิมพ์ในโทรศัพท์ไม่ใช่ของผู้ลงทะเบียน</translation>
    </message>
    <message>
        <source>A digit is wrong, or it is somebody else&apos;s phone.</source>
        <extracomment>Failure TB-7210: the cause</extracomment>
        <translation>พิมพ์ผิด หรือเป็นโทรศัพท์ของคนอื่น</translation>
    </message>
    <message>
        <source>Type the thirteen digits of the card that was shown.</source>
        <extracomment>Failure TB-7210: the remedy</extracomment>
        <translation>พิมพ์เลข 13 หลักตามบัตรที่แสดง</translation>
    </message>
    <message>
        <source>The phone is refused.</source>
        <extracomment>Failure TB-7211: what happened</extracomment>
        <translation>ใช้โทรศัพท์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>It is rooted or jailbroken, so its keys are not safe.</source>
        <extracomment>Failure TB-7211: the cause</extracomment>
        <translation>เครื่องถูกรูทหรือเจลเบรก กุญแจในเครื่องจึงไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>Use another phone.</source>
        <extracomment>Failure TB-7211: the remedy</extracomment>
        <translation>ใช้โทรศัพท์เครื่องอื่น</translation>
    </message>
    <message>
        <source>The PIN is too simple.</source>
        <extracomment>Failure TB-7212: what happened</extracomment>
        <translation>รหัส PIN ง่ายเกินไป</translation>
    </message>
    <message>
        <source>It is eight digits, without a run like 1234 and without four equal digits.</source>
        <extracomment>Failure TB-7212: the cause</extracomment>
        <translation>ต้องเป็นตัวเลข 8 หลัก ไม่มีเลขเรียงกันเช่น 1234 และไม่มีเลขซ้ำกันสี่ตัว</translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <extracomment>Failure TB-7212: the remedy</extracomment>
        <translation>ตั้งรหัส PIN ใหม่</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <extracomment>Failure TB-7213: what happened</extracomment>
        <translation>รหัส PIN สองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>A digit is wrong.</source>
        <extracomment>Failure TB-7213: the cause</extracomment>
        <translation>พิมพ์ผิด</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <extracomment>Failure TB-7213: the remedy</extracomment>
        <translation>พิมพ์รหัส PIN เดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>The phone cannot prove that it is the one that scanned.</source>
        <extracomment>Failure TB-7214: what happened</extracomment>
        <translation>โทรศัพท์พิสูจน์ไม่ได้ว่าเป็นเครื่องที่สแกน</translation>
    </message>
    <message>
        <source>Its key is another, or the message was changed.</source>
        <extracomment>Failure TB-7214: the cause</extracomment>
        <translation>กุญแจไม่ตรง หรือข้อความถูกแก้ไข</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <extracomment>Failure TB-7214: the remedy</extracomment>
        <translation>สแกนรหัสใหม่</translation>
    </message>
    <message>
        <source>This phone&apos;s digital ID was cancelled.</source>
        <extracomment>Failure TB-7215: what happened</extracomment>
        <translation>ดิจิทัลไอดีในโทรศัพท์เครื่องนี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Another phone was enrolled for the person since.</source>
        <extracomment>Failure TB-7215: the cause</extracomment>
        <translation>มีการลงทะเบียนโทรศัพท์เครื่องอื่นภายหลัง</translation>
    </message>
    <message>
        <source>Use the newer phone, or enrol this one again at a counter.</source>
        <extracomment>Failure TB-7215: the remedy</extracomment>
        <translation>ใช้โทรศัพท์เครื่องใหม่ หรือลงทะเบียนเครื่องนี้อีกครั้งที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The second person of an act is not to be accepted.</source>
        <extracomment>Failure TB-7050: what happened</extracomment>
        <translation>รับบุคคลที่สองของรายการนี้ไม่ได้</translation>
    </message>
    <message>
        <source>He is not on the registry&apos;s roll, his access had ended, or he is the first person.</source>
        <extracomment>Failure TB-7050: the cause</extracomment>
        <translation>ไม่มีชื่อในทะเบียนเจ้าหน้าที่ของศูนย์ สิทธิสิ้นสุดแล้ว หรือเป็นคนเดียวกับคนแรก</translation>
    </message>
    <message>
        <source>A supervisor looks at the act; somebody else confirms the next one.</source>
        <extracomment>Failure TB-7050: the remedy</extracomment>
        <translation>หัวหน้างานตรวจรายการนี้ และให้เจ้าหน้าที่คนอื่นยืนยันครั้งต่อไป</translation>
    </message>
    <message>
        <source>A range of receipt numbers cannot be given.</source>
        <extracomment>Failure TB-7051: what happened</extracomment>
        <translation>ให้ช่วงเลขใบเสร็จนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Some of its numbers are in another range or were used already.</source>
        <extracomment>Failure TB-7051: the cause</extracomment>
        <translation>เลขบางเลขอยู่ในช่วงอื่นหรือใช้ไปแล้ว</translation>
    </message>
    <message>
        <source>Choose a range that begins after the last number used.</source>
        <extracomment>Failure TB-7051: the remedy</extracomment>
        <translation>เลือกช่วงที่เริ่มหลังเลขสุดท้ายที่ใช้</translation>
    </message>
    <message>
        <source>The conflict cannot be decided any more.</source>
        <extracomment>Failure TB-7052: what happened</extracomment>
        <translation>ตัดสินข้อขัดแย้งนี้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>It was decided before, or it concerns other offices.</source>
        <extracomment>Failure TB-7052: the cause</extracomment>
        <translation>มีการตัดสินไปแล้ว หรือเป็นเรื่องของสำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>Look at the decision in the list of conflicts.</source>
        <extracomment>Failure TB-7052: the remedy</extracomment>
        <translation>ดูผลการตัดสินในรายการข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>The central registry cannot be reached.</source>
        <extracomment>Failure TB-7101: what happened</extracomment>
        <translation>ติดต่อทะเบียนกลางไม่ได้</translation>
    </message>
    <message>
        <source>The network is down, the address is wrong, or the registry is not running.</source>
        <extracomment>Failure TB-7101: the cause</extracomment>
        <translation>เครือข่ายขัดข้อง ที่อยู่ไม่ถูกต้อง หรือทะเบียนกลางไม่ทำงาน</translation>
    </message>
    <message>
        <source>Work goes on off-line; the counter tries again by itself. Check the network when it lasts.</source>
        <extracomment>Failure TB-7101: the remedy</extracomment>
        <translation>ทำงานแบบออฟไลน์ต่อได้ ระบบจะลองใหม่เอง ถ้าเป็นนานให้ตรวจเครือข่าย</translation>
    </message>
    <message>
        <source>What answers is not the central registry.</source>
        <extracomment>Failure TB-7102: what happened</extracomment>
        <translation>ผู้ตอบไม่ใช่ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Its certificate is not that of the enrolment letter, or this computer&apos;s clock is wrong.</source>
        <extracomment>Failure TB-7102: the cause</extracomment>
        <translation>ใบรับรองไม่ตรงกับหนังสือลงทะเบียนสถานี หรือนาฬิกาเครื่องไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock; if it is right, tell whoever looks after the network.</source>
        <extracomment>Failure TB-7102: the remedy</extracomment>
        <translation>ยังไม่ได้ส่งข้อมูลใด ตรวจนาฬิกา ถ้าถูกต้องให้แจ้งผู้ดูแลเครือข่าย</translation>
    </message>
    <message>
        <source>The central registry refused the request.</source>
        <extracomment>Failure TB-7103: what happened</extracomment>
        <translation>ทะเบียนกลางไม่รับคำขอ</translation>
    </message>
    <message>
        <source>Its code tells why.</source>
        <extracomment>Failure TB-7103: the cause</extracomment>
        <translation>ดูสาเหตุจากรหัสของทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Look the code up in the list of codes; the registry&apos;s administrator can help.</source>
        <extracomment>Failure TB-7103: the remedy</extracomment>
        <translation>ค้นรหัสในรายการรหัส หรือติดต่อผู้ดูแลทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The enrolment letter cannot be read.</source>
        <extracomment>Failure TB-7104: what happened</extracomment>
        <translation>อ่านหนังสือลงทะเบียนสถานีไม่ได้</translation>
    </message>
    <message>
        <source>The file is no letter of a registry, or a part of it is missing.</source>
        <extracomment>Failure TB-7104: the cause</extracomment>
        <translation>ไฟล์ไม่ใช่หนังสือจากทะเบียนกลาง หรือขาดหายบางส่วน</translation>
    </message>
    <message>
        <source>Take the file as the registry&apos;s administrator made it.</source>
        <extracomment>Failure TB-7104: the remedy</extracomment>
        <translation>ใช้ไฟล์ตามที่ผู้ดูแลทะเบียนกลางออกให้</translation>
    </message>
    <message>
        <source>This counter is not enrolled with a registry.</source>
        <extracomment>Failure TB-7105: what happened</extracomment>
        <translation>เครื่องนี้ยังไม่ได้ลงทะเบียนกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Nobody has read in the registry&apos;s letter for it.</source>
        <extracomment>Failure TB-7105: the cause</extracomment>
        <translation>ยังไม่มีการนำเข้าหนังสือลงทะเบียนสถานี</translation>
    </message>
    <message>
        <source>This counter is enrolled already.</source>
        <extracomment>Failure TB-7106: what happened</extracomment>
        <translation>เครื่องนี้ลงทะเบียนกับทะเบียนกลางแล้ว</translation>
    </message>
    <message>
        <source>A letter was read in before.</source>
        <extracomment>Failure TB-7106: the cause</extracomment>
        <translation>เคยนำเข้าหนังสือลงทะเบียนสถานีแล้ว</translation>
    </message>
    <message>
        <source>Nothing has to be done; to change the registry, ask its administrator.</source>
        <extracomment>Failure TB-7106: the remedy</extracomment>
        <translation>ไม่ต้องทำอะไร หากจะเปลี่ยนทะเบียนกลางให้ติดต่อผู้ดูแล</translation>
    </message>
    <message>
        <source>The registry has another journal of this counter.</source>
        <extracomment>Failure TB-7107: what happened</extracomment>
        <translation>สมุดรายการของเครื่องนี้ไม่ตรงกับที่ทะเบียนกลางมี</translation>
    </message>
    <message>
        <source>The store was put back from an old copy, or two computers work with one store.</source>
        <extracomment>Failure TB-7107: the cause</extracomment>
        <translation>กู้ข้อมูลจากสำเนาเก่า หรือมีสองเครื่องใช้ข้อมูลชุดเดียวกัน</translation>
    </message>
    <message>
        <source>Stop working with this store and call the registry&apos;s administrator; nothing is lost.</source>
        <extracomment>Failure TB-7107: the remedy</extracomment>
        <translation>หยุดใช้ข้อมูลชุดนี้และติดต่อผู้ดูแลทะเบียนกลาง ข้อมูลไม่สูญหาย</translation>
    </message>
    <message>
        <source>This counter has worked off-line for too long.</source>
        <extracomment>Failure TB-7108: what happened</extracomment>
        <translation>เครื่องนี้ทำงานออฟไลน์นานเกินไป</translation>
    </message>
    <message>
        <source>A limit that the office set is reached.</source>
        <extracomment>Failure TB-7108: the cause</extracomment>
        <translation>ถึงขีดจำกัดที่สำนักทะเบียนกำหนด</translation>
    </message>
    <message>
        <source>Connect to the registry, or take the entries there on a memory stick.</source>
        <extracomment>Failure TB-7108: the remedy</extracomment>
        <translation>เชื่อมต่อทะเบียนกลาง หรือนำรายการไปส่งด้วยแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>The file cannot be taken in.</source>
        <extracomment>Failure TB-7109: what happened</extracomment>
        <translation>นำเข้าไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>It is damaged, is something else, or was made for another counter or registry.</source>
        <extracomment>Failure TB-7109: the cause</extracomment>
        <translation>ไฟล์เสียหาย เป็นไฟล์อื่น หรือทำไว้สำหรับเครื่องหรือทะเบียนกลางอื่น</translation>
    </message>
    <message>
        <source>Take the right file, or have it made again.</source>
        <extracomment>Failure TB-7109: the remedy</extracomment>
        <translation>ใช้ไฟล์ที่ถูกต้อง หรือให้ทำไฟล์ใหม่</translation>
    </message>
    <message>
        <source>The conflict is not waiting here.</source>
        <extracomment>Failure TB-7110: what happened</extracomment>
        <translation>ไม่มีข้อขัดแย้งนี้รออยู่</translation>
    </message>
    <message>
        <source>It was decided meanwhile, perhaps by the other office.</source>
        <extracomment>Failure TB-7110: the cause</extracomment>
        <translation>มีการตัดสินไปแล้ว อาจเป็นสำนักทะเบียนอื่น</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>Failure TB-7110: the remedy</extracomment>
        <translation>ดูรายการอีกครั้ง</translation>
    </message>
    <message>
        <source>The person is not in this office&apos;s copy of the register.</source>
        <extracomment>Failure TB-7111: what happened</extracomment>
        <translation>ไม่พบบุคคลนี้ในสำเนาทะเบียนของเครื่อง</translation>
    </message>
    <message>
        <source>The registry cannot be asked now.</source>
        <extracomment>Failure TB-7111: the cause</extracomment>
        <translation>ขณะนี้ถามทะเบียนกลางไม่ได้</translation>
    </message>
    <message>
        <source>Read the person&apos;s card, or look again when the registry is there.</source>
        <extracomment>Failure TB-7111: the remedy</extracomment>
        <translation>อ่านบัตรของบุคคลนั้น หรือค้นใหม่เมื่อติดต่อทะเบียนกลางได้</translation>
    </message>
    <message>
        <source>The field kit cannot be packed.</source>
        <extracomment>Failure TB-7112: what happened</extracomment>
        <translation>จัดชุดออกหน่วยไม่ได้</translation>
    </message>
    <message>
        <source>Nobody was chosen, or what was chosen is not here.</source>
        <extracomment>Failure TB-7112: the cause</extracomment>
        <translation>ยังไม่ได้เลือกบุคคล หรือสิ่งที่เลือกไม่มีอยู่</translation>
    </message>
    <message>
        <source>Choose people, cards and receipt numbers again.</source>
        <extracomment>Failure TB-7112: the remedy</extracomment>
        <translation>เลือกบุคคล บัตร และเลขใบเสร็จใหม่</translation>
    </message>
    <message>
        <source>The field kit is not where it should be for this.</source>
        <extracomment>Failure TB-7113: what happened</extracomment>
        <translation>ชุดออกหน่วยไม่อยู่ในสถานะที่ทำรายการนี้ได้</translation>
    </message>
    <message>
        <source>One is out already, or none is.</source>
        <extracomment>Failure TB-7113: the cause</extracomment>
        <translation>มีชุดออกหน่วยอยู่แล้ว หรือยังไม่มีชุดใดออกหน่วย</translation>
    </message>
    <message>
        <source>Bring the kit back first, or pack one.</source>
        <extracomment>Failure TB-7113: the remedy</extracomment>
        <translation>รับชุดคืนก่อน หรือจัดชุดใหม่</translation>
    </message>
    <message>
        <source>The office is closed then.</source>
        <extracomment>Failure TB-7304: what happened</extracomment>
        <translation>เวลานั้นสำนักงานไม่เปิดทำการ</translation>
    </message>
    <message>
        <source>It is a weekend, a public holiday, or outside office hours.</source>
        <extracomment>Failure TB-7304: the cause</extracomment>
        <translation>เป็นวันเสาร์อาทิตย์ วันหยุดราชการ หรือนอกเวลาราชการ</translation>
    </message>
    <message>
        <source>Choose a working day, in office hours.</source>
        <extracomment>Failure TB-7304: the remedy</extracomment>
        <translation>เลือกวันทำการในเวลาราชการ</translation>
    </message>
    <message>
        <source>The registry knows no such appointment of this office.</source>
        <extracomment>Failure TB-7053: what happened</extracomment>
        <translation>ทะเบียนกลางไม่พบนัดหมายนี้ของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>It was cancelled, belongs to another office, or was never booked.</source>
        <extracomment>Failure TB-7053: the cause</extracomment>
        <translation>นัดถูกยกเลิก เป็นของสำนักทะเบียนอื่น หรือไม่เคยจอง</translation>
    </message>
    <message>
        <source>Fetch the list of appointments again.</source>
        <extracomment>Failure TB-7053: the remedy</extracomment>
        <translation>ดึงรายการนัดหมายใหม่</translation>
    </message>
    <message>
        <source>An administrator reads the letter in at the registry&apos;s place (Shift F11).</source>
        <extracomment>Failure TB-7105: the remedy</extracomment>
        <translation>ให้ผู้ดูแลระบบของสำนักทะเบียนนำเข้าหนังสือที่หน้าทะเบียนกลาง (Shift F11)</translation>
    </message>
    <message>
        <source>The letter was used by another counter, or is older than fourteen days.</source>
        <extracomment>Failure TB-7012: the cause</extracomment>
        <translation>เครื่องอื่นใช้หนังสือนี้ไปแล้ว หรือหนังสือเกินสิบสี่วัน</translation>
    </message>
    <message>
        <source>Ask the registry&apos;s administrator for a new letter.</source>
        <extracomment>Failure TB-7012: the remedy</extracomment>
        <translation>ขอหนังสือลงทะเบียนสถานีฉบับใหม่จากผู้ดูแลทะเบียนกลาง</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>In time: %1 left, until %2.</source>
        <extracomment>Finding of an assessment (InTime). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อยู่ในกำหนด เหลืออีก %1 ถึงวันที่ %2</translation>
    </message>
    <message>
        <source>Late by %1; the last free day was %2.</source>
        <extracomment>Finding of an assessment (Late). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>เกินกำหนด %1 (วันสุดท้ายคือวันที่ %2)</translation>
    </message>
    <message>
        <source>The last day was closed and moved by %1, to %2.</source>
        <extracomment>Finding of an assessment (DueMoved). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>วันสุดท้ายตรงกับวันหยุด เลื่อนไป %1 เป็นวันที่ %2</translation>
    </message>
    <message>
        <source>This case has no deadline and no fine.</source>
        <extracomment>Finding of an assessment (NoDeadline). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>กรณีนี้ไม่มีกำหนดเวลาและไม่มีค่าปรับ</translation>
    </message>
    <message>
        <source>Under %3 years of age: an application is possible from %2.</source>
        <extracomment>Finding of an assessment (TooYoung). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อายุยังไม่ครบ %3 ปีบริบูรณ์ ยื่นคำขอได้ตั้งแต่วันที่ %2</translation>
    </message>
    <message>
        <source>%3 years were complete on %2: choose case 2.</source>
        <extracomment>Finding of an assessment (OverSixteen). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อายุครบ %3 ปีบริบูรณ์เมื่อวันที่ %2 แล้ว ให้เลือกกรณีที่ 2</translation>
    </message>
    <message>
        <source>Over %3 years of age only after %2: choose case 1.</source>
        <extracomment>Finding of an assessment (NotOverSixteen). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อายุจะเกิน %3 ปีบริบูรณ์หลังวันที่ %2 ให้เลือกกรณีที่ 1</translation>
    </message>
    <message>
        <source>Too early by %1: the card can be renewed from %2.</source>
        <extracomment>Finding of an assessment (RenewalTooEarly). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>ยื่นก่อนกำหนด %1 ขอทำบัตรใหม่ได้ตั้งแต่วันที่ %2</translation>
    </message>
    <message>
        <source>The card still holds for %1, until %2, and may be renewed already.</source>
        <extracomment>Finding of an assessment (RenewalEarly). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>บัตรยังใช้ได้อีก %1 ถึงวันที่ %2 และขอทำบัตรใหม่ได้แล้ว</translation>
    </message>
    <message>
        <source>The former card expired %1 ago, on %2: choose case 3.</source>
        <extracomment>Finding of an assessment (CardExpired). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>บัตรเดิมหมดอายุมาแล้ว %1 เมื่อวันที่ %2 ให้เลือกกรณีที่ 3</translation>
    </message>
    <message>
        <source>The former card is valid for life and is not renewed.</source>
        <extracomment>Finding of an assessment (CardForLife). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>บัตรเดิมใช้ได้ตลอดชีพ ไม่ต้องต่ออายุ</translation>
    </message>
    <message>
        <source>The lost card itself should have been renewed by %2, %1 ago.</source>
        <extracomment>Finding of an assessment (OldCardLongExpired). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>บัตรที่หายหมดอายุเกินกำหนดแล้ว ต้องทำบัตรใหม่ภายในวันที่ %2 เกินมา %1</translation>
    </message>
    <message>
        <source>The day of the event is wanted: the period is counted from it.</source>
        <extracomment>Finding of an assessment (EventMissing). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>ต้องระบุวันที่เกิดเหตุ เพื่อนับระยะเวลา</translation>
    </message>
    <message>
        <source>The day on which the former card expires is wanted.</source>
        <extracomment>Finding of an assessment (ExpiryMissing). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>ต้องระบุวันหมดอายุของบัตรเดิม</translation>
    </message>
    <message>
        <source>The event is dated %2, after the application.</source>
        <extracomment>Finding of an assessment (EventInFuture). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>วันที่เกิดเหตุ %2 อยู่หลังวันยื่นคำขอ</translation>
    </message>
    <message>
        <source>The birth is dated %2, after the application.</source>
        <extracomment>Finding of an assessment (BornInFuture). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>วันเกิด %2 อยู่หลังวันยื่นคำขอ</translation>
    </message>
    <message>
        <source>A part of the date is unknown: the law takes %2.</source>
        <extracomment>Finding of an assessment (DayAssumed). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>ไม่ทราบวันหรือเดือน กฎหมายให้ถือวันที่ %2</translation>
    </message>
    <message>
        <source>Born on 29 February: the count starts on %2.</source>
        <extracomment>Finding of an assessment (LeapDayAnniversary). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>เกิดวันที่ 29 กุมภาพันธ์ เริ่มนับจากวันที่ %2</translation>
    </message>
    <message>
        <source>Under %3 years of age: a parent or guardian acts and bears a fine.</source>
        <extracomment>Finding of an assessment (GuardianActs). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อายุไม่ถึง %3 ปี บิดามารดาหรือผู้ปกครองยื่นคำขอแทนและรับผิดชอบค่าปรับ</translation>
    </message>
    <message>
        <source>The new card will be valid for life.</source>
        <extracomment>Finding of an assessment (NewCardForLife). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>บัตรใหม่จะใช้ได้ตลอดชีพ</translation>
    </message>
    <message>
        <source>Under %3 years of age and came alone: nobody is fined.</source>
        <extracomment>Finding of an assessment (RepresentedChild). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อายุไม่ถึง %3 ปีและมายื่นคำขอเอง ไม่มีผู้ต้องเสียค่าปรับ</translation>
    </message>
    <message>
        <source>The event was before the age of the first card: the count starts on %2.</source>
        <extracomment>Finding of an assessment (ClockFromAge). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>เหตุเกิดก่อนอายุครบเกณฑ์มีบัตร เริ่มนับจากวันที่ %2</translation>
    </message>
    <message>
        <source>The holiday table does not know the year of %2: check that the last day was open.</source>
        <extracomment>Finding of an assessment (HolidaysUnknown). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>ตารางวันหยุดไม่มีข้อมูลปีของวันที่ %2 โปรดตรวจสอบว่าวันสุดท้ายเป็นวันทำการ</translation>
    </message>
    <message>
        <source>The schedule is not yet in force on %2.</source>
        <extracomment>Finding of an assessment (ScheduleNotInForce). %1 is a period such as &quot;6 days&quot;, %2 a day, %3 a number of years</extracomment>
        <translation>อัตราค่าปรับและค่าธรรมเนียมยังไม่ใช้บังคับในวันที่ %2</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>How much a finding weighs (Info)</extracomment>
        <translation>ข้อมูลประกอบ</translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>How much a finding weighs (Notice)</extracomment>
        <translation>ข้อควรทราบ</translation>
    </message>
    <message>
        <source>Cannot be accepted</source>
        <extracomment>How much a finding weighs (Refusal)</extracomment>
        <translation>รับคำขอไม่ได้</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <extracomment>Finding of an assessment (InTime) on the last day</extracomment>
        <translation>วันนี้เป็นวันสุดท้ายของกำหนดเวลา</translation>
    </message>
    <message>
        <source>The card expires today and may be renewed.</source>
        <extracomment>Finding of an assessment (RenewalEarly) on the card&apos;s last day</extracomment>
        <translation>บัตรหมดอายุวันนี้ และขอทำบัตรใหม่ได้</translation>
    </message>
    <message>
        <source>Look at the former card: it must not have expired.</source>
        <extracomment>Finding of an assessment (ExpiryMissing) in case 7, change of address</extracomment>
        <translation>ตรวจบัตรเดิมว่ายังไม่หมดอายุ</translation>
    </message>
    <message>
        <source>From %1 the application can be accepted.</source>
        <extracomment>What another day would change. %1 is a day</extracomment>
        <translation>รับคำขอได้ตั้งแต่วันที่ %1</translation>
    </message>
    <message>
        <source>Up to %1 there would have been no fine.</source>
        <extracomment>What another day would change. %1 is a day</extracomment>
        <translation>หากยื่นภายในวันที่ %1 จะไม่ต้องเสียค่าปรับ</translation>
    </message>
    <message>
        <source>After %1 a fine is due.</source>
        <extracomment>What another day would change. %1 is a day</extracomment>
        <translation>หากยื่นหลังวันที่ %1 ต้องเสียค่าปรับ</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>Looked in the register</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>ค้นทะเบียน</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>เปิดเรื่อง</translation>
    </message>
    <message>
        <source>Printed a document</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>พิมพ์เอกสาร</translation>
    </message>
    <message>
        <source>Printed the person&apos;s own history</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>พิมพ์ประวัติให้เจ้าของ</translation>
    </message>
    <message>
        <source>Looked at who looked</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>ดูรายการผู้เข้าดูข้อมูล</translation>
    </message>
    <message>
        <source>Showed the hidden number</source>
        <extracomment>What somebody did with a person&apos;s data</extracomment>
        <translation>แสดงเลขที่ซ่อนไว้</translation>
    </message>
    <message>
        <source>Card presented</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ยื่นบัตร</translation>
    </message>
    <message>
        <source>Card lost or destroyed</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>บัตรหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>First card</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ขอมีบัตรครั้งแรก</translation>
    </message>
    <message>
        <source>Card cannot be read</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>Other request at the counter</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>คำขออื่นที่ช่องบริการ</translation>
    </message>
    <message>
        <source>Identity check</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ตรวจพิสูจน์ตัวบุคคล</translation>
    </message>
    <message>
        <source>Comparing the back of the card</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>เทียบเลขหลังบัตร</translation>
    </message>
    <message>
        <source>Doubt about the person</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>สงสัยตัวบุคคล</translation>
    </message>
    <message>
        <source>At the holder&apos;s request</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ผู้ถือบัตรขอ</translation>
    </message>
    <message>
        <source>Case taken up again</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ทำเรื่องต่อ</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>พิจารณาอนุมัติ</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ตรวจทาน</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>กำกับดูแล</translation>
    </message>
    <message>
        <source>At the person&apos;s own request</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>เจ้าของข้อมูลขอ</translation>
    </message>
    <message>
        <source>Application form</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>คำขอ บ.ป.1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>ใบเสร็จรับเงิน</translation>
    </message>
    <message>
        <source>Witness statement</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>บันทึก ปค.14</translation>
    </message>
    <message>
        <source>Appointment or walk-in</source>
        <extracomment>Why somebody looked at a person&apos;s data</extracomment>
        <translation>นัดหมาย หรือมาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>Field kit</source>
        <extracomment>Why somebody looked at a person&apos;s data: he is on the list of the field kit</extracomment>
        <translation>ชุดออกหน่วย</translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>The card has expired or expires within 60 days.</source>
        <extracomment>Why the counter proposes a case (CardExpiredOrExpiring)</extracomment>
        <translation>บัตรหมดอายุแล้ว หรือจะหมดอายุภายใน 60 วัน</translation>
    </message>
    <message>
        <source>The register knows a card, and none was shown.</source>
        <extracomment>Why the counter proposes a case (NoCardTypedNumber)</extracomment>
        <translation>ทะเบียนระบุว่าเคยมีบัตร แต่ไม่ได้นำบัตรมาแสดง</translation>
    </message>
    <message>
        <source>The name on the card is not the name in the register.</source>
        <extracomment>Why the counter proposes a case (NamesDiffer)</extracomment>
        <translation>ชื่อบนบัตรไม่ตรงกับชื่อในทะเบียน</translation>
    </message>
    <message>
        <source>The address on the card is not the address in the register.</source>
        <extracomment>Why the counter proposes a case (AddressDiffers)</extracomment>
        <translation>ที่อยู่บนบัตรไม่ตรงกับที่อยู่ในทะเบียน</translation>
    </message>
    <message>
        <source>The register knows no earlier card.</source>
        <extracomment>Why the counter proposes a case (NeverHadCard)</extracomment>
        <translation>ทะเบียนไม่มีประวัติการมีบัตร</translation>
    </message>
    <message>
        <source>The register knows no earlier card, and the person is over 16.</source>
        <extracomment>Why the counter proposes a case (NeverHadCardOver16)</extracomment>
        <translation>ทะเบียนไม่มีประวัติการมีบัตร และอายุเกิน 16 ปีบริบูรณ์</translation>
    </message>
    <message>
        <source>The name was added to the house register, and no card has been made since.</source>
        <extracomment>Why the counter proposes a case (AddedToRegister)</extracomment>
        <translation>ได้รับการเพิ่มชื่อในทะเบียนบ้านและยังไม่ได้ทำบัตร</translation>
    </message>
    <message>
        <source>The person is exempt from having a card.</source>
        <extracomment>Why the counter proposes a case (Exempt)</extracomment>
        <translation>เป็นผู้ได้รับการยกเว้นไม่ต้องมีบัตร</translation>
    </message>
    <message>
        <source>The person is no longer exempt.</source>
        <extracomment>Why the counter proposes a case (ExemptionEnded)</extracomment>
        <translation>พ้นสภาพได้รับการยกเว้นแล้ว</translation>
    </message>
    <message>
        <source>The person was naturalised or got Thai nationality back.</source>
        <extracomment>Why the counter proposes a case (Naturalised)</extracomment>
        <translation>แปลงสัญชาติเป็นไทยหรือได้กลับคืนสัญชาติไทย</translation>
    </message>
    <message>
        <source>The person got Thai nationality under the Nationality Act.</source>
        <extracomment>Why the counter proposes a case (NationalityByAct)</extracomment>
        <translation>ได้สัญชาติไทยตามพระราชบัญญัติสัญชาติ</translation>
    </message>
    <message>
        <source>Father and mother are aliens, and it is the first card.</source>
        <extracomment>Why the counter proposes a case (ParentsAlien)</extracomment>
        <translation>บิดาและมารดาเป็นคนต่างด้าว และเป็นการทำบัตรครั้งแรก</translation>
    </message>
    <message>
        <source>The card is valid and agrees with the register: only damage would be a reason for a new one.</source>
        <extracomment>Why the counter proposes a case (CardStillValid)</extracomment>
        <translation>บัตรยังไม่หมดอายุและตรงกับทะเบียน จะทำบัตรใหม่ได้เมื่อบัตรชำรุด</translation>
    </message>
</context>
</TS>
