<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>reports</name>
    <message>
        <source>Receipt</source>
        <extracomment>title of the receipt</extracomment>
        <translation>ใบเสร็จรับเงิน</translation>
    </message>
    <message>
        <source>Day report</source>
        <extracomment>title of the day report</extracomment>
        <translation>รายงานประจำวัน</translation>
    </message>
    <message>
        <source>Identity cards</source>
        <extracomment>second title of the day report: the work it is about</extracomment>
        <translation>งานบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Form BP.1</source>
        <extracomment>number of the application form</extracomment>
        <translation>บ.ป.1</translation>
    </message>
    <message>
        <source>Application for a first, new or changed identity card</source>
        <extracomment>title of the application form</extracomment>
        <translation>คำขอมีบัตร มีบัตรใหม่ หรือเปลี่ยนบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Form PK.14</source>
        <extracomment>number of the form of a witness&apos;s statement</extracomment>
        <translation>ปค.14</translation>
    </message>
    <message>
        <source>Record of a statement</source>
        <extracomment>title of the form of a witness&apos;s statement</extracomment>
        <translation>บันทึกการให้ถ้อยคำ</translation>
    </message>
    <message>
        <source>Book %1</source>
        <extracomment>receipt: %1 number of the receipt book</extracomment>
        <translation>เล่มที่ %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>office paper: %1 its number
----------
receipt: %1 its number, &quot;1301-69-000123&quot;</extracomment>
        <translation>เลขที่ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>mark on a document printed again under the same number
----------
mark on the sheet of the receipt the office keeps</extracomment>
        <translation>สำเนา</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>mark on the sheet of the receipt the payer gets</extracomment>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>receipt field: the day the money was taken</extracomment>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Application no.</source>
        <extracomment>office paper: label before the application&apos;s number
----------
receipt field: the number of the application this payment belongs to</extracomment>
        <translation>คำขอเลขที่</translation>
    </message>
    <message>
        <source>Received from</source>
        <extracomment>receipt field: who paid</extracomment>
        <translation>ได้รับเงินจาก</translation>
    </message>
    <message>
        <source>Citizen no.</source>
        <extracomment>card: before the citizen number
----------
office paper: label before the citizen number
----------
receipt field: the payer&apos;s citizen number, masked</extracomment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>own history: column, which of the 13 cases
----------
office paper: label before the kind of case
----------
receipt field: the case (1 to 13) the payment is for</extracomment>
        <translation>กรณี</translation>
    </message>
    <message>
        <source>Fine under the Identity Card Act</source>
        <extracomment>line of the receipt: the fine under the Identity Card Act</extracomment>
        <translation>ค่าปรับตามกฎหมายว่าด้วยบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Fee for issuing the card</source>
        <extracomment>line of the receipt: the fee for the card</extracomment>
        <translation>ค่าธรรมเนียมการออกบัตร</translation>
    </message>
    <message>
        <source>Fee for a certified copy</source>
        <extracomment>line of the receipt: the fee for a certified copy of a card record</extracomment>
        <translation>ค่าธรรมเนียมคัดรับรองสำเนา</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>heading of a table column: running number</extracomment>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>heading of a table column: what was paid for</extracomment>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <extracomment>heading of a table column: amounts in baht</extracomment>
        <translation>จำนวนเงิน (บาท)</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>receipt: before the sum of all lines</extracomment>
        <translation>รวมเงิน</translation>
    </message>
    <message>
        <source>Voided %1 by %2. Reason: %3</source>
        <extracomment>void receipt: %1 date and time, %2 officer who voided it, %3 reason</extracomment>
        <translation>ยกเลิกเมื่อ %1 โดย %2 เหตุผล: %3</translation>
    </message>
    <message>
        <source>The sum has been duly received.</source>
        <extracomment>receipt: closing words beside the signature, fixed in official receipts</extracomment>
        <translation>ไว้เป็นการถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>before the dotted line of a signature</extracomment>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>receiver</source>
        <extracomment>after the dotted line of a signature: who takes the money or the list
----------
after the dotted line of a signature: the officer who took the money</extracomment>
        <translation>ผู้รับเงิน</translation>
    </message>
    <message>
        <source>TRAINING – NOT VALID</source>
        <extracomment>large light mark across every document of the training counter</extracomment>
        <translation>ฝึกหัด – ใช้ไม่ได้จริง</translation>
    </message>
    <message>
        <source>VOID</source>
        <extracomment>large red mark across a void receipt</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <extracomment>telephone number in the letterhead: %1 number</extracomment>
        <translation>โทร. %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <extracomment>foot of every document: %1 date and time, %2 officer&apos;s name</extracomment>
        <translation>พิมพ์เมื่อ %1 โดย %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a document: %1 this page, %2 number of pages</extracomment>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 %2 B.E. %3</source>
        <extracomment>full date on a document: %1 day, %2 month, %3 year of the Buddhist era</extracomment>
        <translation>%1 %2 พ.ศ. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date with its weekday: %1 weekday (in Thai with the word for day), %2 full date</extracomment>
        <translation>%1ที่ %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>time of day on a document: %1 is hours and minutes, &quot;09.42&quot;</extracomment>
        <translation>%1 น.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>date and time on a document: %1 full date, %2 time of day</extracomment>
        <translation>%1 เวลา %2</translation>
    </message>
    <message>
        <source>%1 B.E. %2 (day unknown)</source>
        <extracomment>birth date whose day is unknown: %1 month, %2 year of the Buddhist era</extracomment>
        <translation>%1 พ.ศ. %2 (ไม่ทราบวันที่)</translation>
    </message>
    <message>
        <source>B.E. %1 (day and month unknown)</source>
        <extracomment>birth date of which only the year is known: %1 year of the Buddhist era</extracomment>
        <translation>พ.ศ. %1 (ไม่ทราบวันและเดือน)</translation>
    </message>
    <message>
        <source>for life</source>
        <extracomment>expiry of a card that is valid for life</extracomment>
        <translation>ตลอดชีพ</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>sex of the applicant on the application form</extracomment>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>sex of the applicant on the application form</extracomment>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Cash received %1 baht</source>
        <extracomment>receipt: %1 cash handed over by the payer, in baht</extracomment>
        <translation>รับเงินสด %1 บาท</translation>
    </message>
    <message>
        <source>Change %1 baht</source>
        <extracomment>receipt: %1 change given back, in baht</extracomment>
        <translation>เงินทอน %1 บาท</translation>
    </message>
    <message>
        <source>1. Applications by case</source>
        <extracomment>day report: heading of the part that counts applications</extracomment>
        <translation>1. คำขอมีบัตร แยกตามกรณี</translation>
    </message>
    <message>
        <source>Case kind</source>
        <extracomment>heading of a table column: kind of case</extracomment>
        <translation>กรณี</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>last row of a table: sums</extracomment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Applications cancelled</source>
        <extracomment>day report: applications withdrawn or refused that day</extracomment>
        <translation>คำขอที่ยกเลิก</translation>
    </message>
    <message>
        <source>2. Blank cards</source>
        <extracomment>day report: heading of the part that counts blank cards</extracomment>
        <translation>2. บัตรเปล่า</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>day report, blank cards: on hand at the day&apos;s beginning</extracomment>
        <translation>ยกมา</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>day report, blank cards: newly received</extracomment>
        <translation>รับเพิ่ม</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>day report, blank cards: made into citizens&apos; cards</extracomment>
        <translation>จ่ายออกเป็นบัตร</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <extracomment>day report, blank cards: spoiled when written</extracomment>
        <translation>เสีย</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>day report, blank cards: on hand at the day&apos;s end</extracomment>
        <translation>คงเหลือ</translation>
    </message>
    <message>
        <source>Does not agree: %1 expected</source>
        <extracomment>day report, red: the count of blank cards does not add up; %1 is the number that was expected</extracomment>
        <translation>ยอดไม่ตรง ควรเหลือ %1</translation>
    </message>
    <message>
        <source>3. Fines and fees</source>
        <extracomment>day report: heading of the part on money</extracomment>
        <translation>3. ค่าปรับและค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>heading of a table column: number of payments</extracomment>
        <translation>ราย</translation>
    </message>
    <message>
        <source>Baht</source>
        <extracomment>heading of a table column: amount in baht</extracomment>
        <translation>บาท</translation>
    </message>
    <message>
        <source>Fines paid</source>
        <extracomment>day report, money: fines that were paid</extracomment>
        <translation>ค่าปรับที่ชำระ</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>day report, money: fees that were paid</extracomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Money received</source>
        <extracomment>day report, money: sum of the fines and fees paid</extracomment>
        <translation>รวมเงินที่รับ</translation>
    </message>
    <message>
        <source>Fines unpaid</source>
        <extracomment>day report, money: fines not paid, whose orders go forward</extracomment>
        <translation>ค่าปรับที่ไม่ชำระ</translation>
    </message>
    <message>
        <source>Fines waived</source>
        <extracomment>day report, money: fines waived with a written reason</extracomment>
        <translation>งดค่าปรับ</translation>
    </message>
    <message>
        <source>Cash of the day</source>
        <extracomment>day report: before the cash the till must hold</extracomment>
        <translation>เงินสดประจำวัน</translation>
    </message>
    <message>
        <source>%1 to %2, %3 receipts</source>
        <extracomment>day report: %1 first receipt&apos;s number, %2 last receipt&apos;s number, %3 how many receipts</extracomment>
        <translation>%1 ถึง %2 จำนวน %3 ฉบับ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>day report: label before the range of receipt numbers</extracomment>
        <translation>ใบเสร็จรับเงิน</translation>
    </message>
    <message>
        <source>Serials issued</source>
        <extracomment>day report: label before the serials of the cards issued</extracomment>
        <translation>เลขบัตรที่จ่าย</translation>
    </message>
    <message>
        <source>Serials spoiled</source>
        <extracomment>day report: label before the serials of the cards spoiled</extracomment>
        <translation>เลขบัตรที่เสีย</translation>
    </message>
    <message>
        <source>4. Officers on duty</source>
        <extracomment>day report: heading of the part on the officers</extracomment>
        <translation>4. เจ้าหน้าที่ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>heading of a table column: an officer&apos;s name
----------
own history: label before the person&apos;s name
----------
office paper: label before the citizen&apos;s name
----------
heading of a table column: an applicant&apos;s name</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Took in</source>
        <extracomment>heading of a table column: applications taken by the officer</extracomment>
        <translation>รับคำขอ</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>heading of a table column: applications approved by the officer</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>heading of a table column: cards handed over (count)
----------
heading of a table column: cards handed over by the officer</extracomment>
        <translation>ส่งมอบ</translation>
    </message>
    <message>
        <source>maker</source>
        <extracomment>after a dotted line of a signature: who made the report</extracomment>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>checker</source>
        <extracomment>after a dotted line of a signature: who checked the report</extracomment>
        <translation>ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Journal head %1, entry %2</source>
        <extracomment>day report: %1 first bytes of the hash of the journal&apos;s last entry, %2 the entry&apos;s number</extracomment>
        <translation>รหัสท้ายสมุดรายการ %1 รายการที่ %2</translation>
    </message>
    <message>
        <source>Void (%1)</source>
        <extracomment>day report: label before the numbers of the void receipts; %1 how many</extracomment>
        <translation>ฉบับที่ยกเลิก (%1)</translation>
    </message>
    <message>
        <source>Application no. %1</source>
        <extracomment>application form: %1 its number</extracomment>
        <translation>คำขอเลขที่ %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <extracomment>application form: %1 the day of the application</extracomment>
        <translation>วันที่ %1</translation>
    </message>
    <message>
        <source>1. Applicant</source>
        <extracomment>application form: heading of the part on the applicant</extracomment>
        <translation>1. ผู้ขอ</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <extracomment>application form: label before the citizen number in boxes
----------
own history: label before the person&apos;s citizen number
----------
witness statement: label before the witness&apos;s citizen number</extracomment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Name and family name</source>
        <extracomment>application form: label before the name in Thai</extracomment>
        <translation>ชื่อตัวและชื่อสกุล</translation>
    </message>
    <message>
        <source>In English</source>
        <extracomment>application form: label before the name in Latin letters</extracomment>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>application form: label before the date of birth</extracomment>
        <translation>เกิดวันที่</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>application form: label before the age</extracomment>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>application form: %1 completed years of age
----------
witness statement: %1 the witness&apos;s age in years</extracomment>
        <translation>%1 ปี</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>application form: label before the sex</extracomment>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Address in the register</source>
        <extracomment>application form: label before the address in the house register</extracomment>
        <translation>ที่อยู่ตามทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>House code</source>
        <extracomment>application form: label before the 11-digit code of the house</extracomment>
        <translation>เลขรหัสประจำบ้าน</translation>
    </message>
    <message>
        <source>2. Request</source>
        <extracomment>application form: heading of the part on what is asked for</extracomment>
        <translation>2. คำขอ</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>application form: the case; %1 its number (1 to 13), %2 its title</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>I ask for a card, case</source>
        <extracomment>application form: label before the case that is applied for</extracomment>
        <translation>ขอมีบัตรกรณี</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>application form: label before other events recorded with the principal case</extracomment>
        <translation>เหตุอื่นที่บันทึกไว้ด้วย</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>application form: label before the last day without a fine</extracomment>
        <translation>วันสุดท้ายที่ยื่นได้</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>application form: label before the number of days late</extracomment>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>application form: %1 number of days late</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>Former card issued</source>
        <extracomment>application form: label before the day the former card was issued</extracomment>
        <translation>บัตรเดิมออกเมื่อ</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>application form: label before the day the former card expires</extracomment>
        <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>application form: label before the place the former card was issued at</extracomment>
        <translation>ออกให้ที่</translation>
    </message>
    <message>
        <source>3. Evidence shown</source>
        <extracomment>application form: heading of the part on evidence</extracomment>
        <translation>3. หลักฐานที่นำมาแสดง</translation>
    </message>
    <message>
        <source>or %1</source>
        <extracomment>application form: %1 evidence that may stand instead of the one before</extracomment>
        <translation>หรือ %1</translation>
    </message>
    <message>
        <source>Certified by</source>
        <extracomment>application form: label before the name of the person who certified the applicant</extracomment>
        <translation>ผู้ให้การรับรอง</translation>
    </message>
    <message>
        <source>4. Fine and fee</source>
        <extracomment>application form: heading of the part on the fine and the fee</extracomment>
        <translation>4. ค่าปรับและค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <extracomment>application form, money: %1 amount in baht</extracomment>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>application form: label before the fine</extracomment>
        <translation>ค่าปรับ</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>application form: label before the fee</extracomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <extracomment>application form: label before the number of the receipt
----------
slip: label before the number of the receipt</extracomment>
        <translation>ใบเสร็จรับเงินเลขที่</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>application form: label before a note on the fine (waived and why, refused)</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>I have checked what is written above and declare that it is true in every respect.</source>
        <extracomment>application form: what the applicant signs</extracomment>
        <translation>ข้าพเจ้าได้ตรวจสอบข้อความข้างต้นแล้ว ขอรับรองว่าถูกต้องตรงกับความเป็นจริงทุกประการ จึงลงลายมือชื่อหรือพิมพ์ลายนิ้วมือไว้เป็นหลักฐาน</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>after the dotted line of a signature: the applicant
----------
after the dotted line of a signature: the citizen who gets the paper</extracomment>
        <translation>ผู้ขอ</translation>
    </message>
    <message>
        <source>Left index finger</source>
        <extracomment>application form: under the frame for the print of the left index finger</extracomment>
        <translation>นิ้วชี้ซ้าย</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <extracomment>application form: under the frame for the print of the right index finger</extracomment>
        <translation>นิ้วชี้ขวา</translation>
    </message>
    <message>
        <source>Competent official</source>
        <extracomment>application form: heading of the box of the officer who took the application in</extracomment>
        <translation>พนักงานเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Card-issuing officer</source>
        <extracomment>application form: heading of the box of the approving officer, in the words of the Act</extracomment>
        <translation>เจ้าพนักงานออกบัตร</translation>
    </message>
    <message>
        <source>Evidence examined, application received.</source>
        <extracomment>application form: what the officer who took the application in signs</extracomment>
        <translation>ได้ตรวจสอบหลักฐานและรับคำขอไว้แล้ว</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>application form: tick box of the approving officer</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>not approved</source>
        <extracomment>application form: tick box of the approving officer</extracomment>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>New card received, serial</source>
        <extracomment>application form: label before the serial of the new card</extracomment>
        <translation>ได้รับบัตรใหม่หมายเลข</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>application form: label before the expiry of the new card</extracomment>
        <translation>บัตรใหม่หมดอายุ</translation>
    </message>
    <message>
        <source>Receiver&apos;s signature</source>
        <extracomment>application form: label before the receiver&apos;s signature for the new card</extracomment>
        <translation>ลายมือชื่อผู้รับบัตร</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>witness statement: label before the office where it is recorded</extracomment>
        <translation>บันทึกที่</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>office paper: label before its day and time
----------
witness statement: label before its day and time</extracomment>
        <translation>เมื่อวันที่</translation>
    </message>
    <message>
        <source>For application no.</source>
        <extracomment>witness statement: label before the number of the application it belongs to</extracomment>
        <translation>ประกอบคำขอเลขที่</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>witness statement: label before the witness&apos;s name</extracomment>
        <translation>ข้าพเจ้า</translation>
    </message>
    <message>
        <source>aged</source>
        <extracomment>witness statement: label before the witness&apos;s age</extracomment>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>living at</source>
        <extracomment>witness statement: label before the witness&apos;s address</extracomment>
        <translation>อยู่ที่</translation>
    </message>
    <message>
        <source>related as</source>
        <extracomment>witness statement: label before what the witness is to the applicant (mother, householder, …)</extracomment>
        <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
        <source>to the applicant</source>
        <extracomment>witness statement: label before the applicant&apos;s name</extracomment>
        <translation>ของผู้ขอ</translation>
    </message>
    <message>
        <source>whose citizen number is</source>
        <extracomment>witness statement: label before the applicant&apos;s citizen number</extracomment>
        <translation>เลขประจำตัวประชาชนของผู้ขอ</translation>
    </message>
    <message>
        <source>Knowing that a false statement to an official is an offence under section 137 of the Criminal Code, I state before the official as follows:</source>
        <extracomment>witness statement: opening words</extracomment>
        <translation>ข้าพเจ้าได้ทราบแล้วว่า การแจ้งข้อความอันเป็นเท็จแก่เจ้าพนักงานเป็นความผิดตามประมวลกฎหมายอาญา มาตรา 137 ข้าพเจ้าขอให้ถ้อยคำต่อพนักงานเจ้าหน้าที่ด้วยความสัตย์จริง ดังต่อไปนี้</translation>
    </message>
    <message>
        <source>I have read this record, or had it read to me; it is right, and I sign it in proof before the official.</source>
        <extracomment>witness statement: closing words</extracomment>
        <translation>ข้าพเจ้าได้อ่านบันทึกนี้แล้ว หรือมีผู้อ่านให้ฟังแล้ว ขอรับรองว่าถูกต้อง จึงลงลายมือชื่อไว้เป็นหลักฐานต่อหน้าพนักงานเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>witness</source>
        <extracomment>after the dotted line of a signature: who made the statement</extracomment>
        <translation>ผู้ให้ถ้อยคำ</translation>
    </message>
    <message>
        <source>recorder</source>
        <extracomment>after the dotted line of a signature: the officer who recorded the statement</extracomment>
        <translation>ผู้บันทึก</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>heading of a table column: application received (count)
----------
own history: column, day the case was opened</extracomment>
        <translation>รับคำขอ</translation>
    </message>
    <message>
        <source>Identification Card</source>
        <extracomment>card: its name, at the top of the face</extracomment>
        <translation>บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <extracomment>card: before the Thai name</extracomment>
        <translation>ชื่อตัวและชื่อสกุล</translation>
    </message>
    <message>
        <source>Born on</source>
        <extracomment>card: before the day of birth</extracomment>
        <translation>เกิดวันที่</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>card: before the address</extracomment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>LIFELONG</source>
        <extracomment>card: instead of the day of expiry, for life</extracomment>
        <translation>ตลอดชีพ</translation>
    </message>
    <message>
        <source>Date of Issue</source>
        <extracomment>card: under the day of issue</extracomment>
        <translation>วันออกบัตร</translation>
    </message>
    <message>
        <source>Date of Expiry</source>
        <extracomment>card: under the day of expiry</extracomment>
        <translation>วันบัตรหมดอายุ</translation>
    </message>
    <message>
        <source>Card issuing officer</source>
        <extracomment>card: under the name of the officer who issues it</extracomment>
        <translation>เจ้าพนักงานออกบัตร</translation>
    </message>
    <message>
        <source>Training card</source>
        <extracomment>card of the training counter, beside &quot;SPECIMEN&quot;</extracomment>
        <translation>บัตรฝึกหัด</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>self-test on paper: the check went well</extracomment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>self-test on paper: the check wants attention</extracomment>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Fault</source>
        <extracomment>self-test on paper: the check failed</extracomment>
        <translation>ขัดข้อง</translation>
    </message>
    <message>
        <source>Self-test before opening</source>
        <extracomment>title of the self-test on paper</extracomment>
        <translation>ตรวจเครื่องก่อนเปิดให้บริการ</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heading of a table column: what is checked</extracomment>
        <translation>ข้อตรวจ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading of a table column: how it came out
----------
heading of a table column: where the fine order stands</extracomment>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Found, and what to do</source>
        <extracomment>heading of a table column: what was found, and what to do about it</extracomment>
        <translation>สิ่งที่พบ และวิธีแก้</translation>
    </message>
    <message>
        <source>opens the counter</source>
        <extracomment>after the dotted line of a signature: the officer who opens the counter</extracomment>
        <translation>ผู้เปิดเคาน์เตอร์</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>title of the self-test in the file</extracomment>
        <translation>ตรวจเครื่อง</translation>
    </message>
    <message>
        <source>Test page</source>
        <extracomment>test page of a printer: its title
----------
title of a printer&apos;s test page in the file</extracomment>
        <translation>หน้าทดสอบ</translation>
    </message>
    <message>
        <source>The frame is whole on all sides, the greys differ, every mark can be read.</source>
        <extracomment>test page: under the row of greys</extracomment>
        <translation>กรอบครบทุกด้าน สีเทาต่างกันทุกช่อง อ่านสระและวรรณยุกต์ได้ทุกตัว</translation>
    </message>
    <message>
        <source>Key fingerprint %1</source>
        <extracomment>day report: %1 fingerprint of the key with which a counter of this office signs receipts (for phones) and the journal</extracomment>
        <translation>ลายนิ้วมือกุญแจ %1</translation>
    </message>
    <message>
        <source>Your own history at this office</source>
        <extracomment>own history: title of the document</extracomment>
        <translation>ประวัติของท่านที่สำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Given to the person himself after his identity was proved, from the records of this office.</source>
        <extracomment>own history: under the person; given to himself after his identity was proved</extracomment>
        <translation>ให้แก่เจ้าของข้อมูลหลังพิสูจน์ตัวบุคคลแล้ว จากบันทึกของสำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>own history: heading over the person&apos;s cases</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>None at this office.</source>
        <extracomment>own history: in place of the cases</extracomment>
        <translation>ไม่มีที่สำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>own history: column, the case&apos;s number</extracomment>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>own history: column, day the case was closed</extracomment>
        <translation>วันเสร็จ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>own history: column, serial of the card handed over</extracomment>
        <translation>บัตรเลขที่</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>own history: in place of a card&apos;s serial, the case was cancelled</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Who looked at your data</source>
        <extracomment>own history: heading over the list of who looked at the person&apos;s data</extracomment>
        <translation>ผู้เข้าดูข้อมูลของท่าน</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>own history: column, day and time</extracomment>
        <translation>วันเวลา</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>own history: column, the officer who looked</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>own history: column, what was done</extracomment>
        <translation>การดู</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>own history: column, why
----------
slip: label before the reason why there is no card today</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>day report, blank cards: sent back to the centre</extracomment>
        <translation>ส่งคืน</translation>
    </message>
    <message>
        <source>Serials returned</source>
        <extracomment>day report: label before the serials of the cards returned to the centre</extracomment>
        <translation>เลขบัตรที่ส่งคืน</translation>
    </message>
    <message>
        <source>5. Count at the close</source>
        <extracomment>day report: heading of the part that compares what was counted with what the entries add up to</extracomment>
        <translation>5. การตรวจนับเมื่อปิดวัน</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>heading of a table column: what the entries add up to</extracomment>
        <translation>ยอดที่ควรมี</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>heading of a table column: what was counted</extracomment>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a table column: counted less expected</extracomment>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>Cash (baht)</source>
        <extracomment>day report, count: cash in the drawer, opening money and money of earlier days in it</extracomment>
        <translation>เงินสด (บาท)</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>day report, count: blank cards, and written ones not yet fetched</extracomment>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Copies of receipts</source>
        <extracomment>day report, count: the office&apos;s copies of the day&apos;s receipts</extracomment>
        <translation>สำเนาใบเสร็จ</translation>
    </message>
    <message>
        <source>Copies of slips</source>
        <extracomment>day report, count: the office&apos;s copies of the day&apos;s slips for cards to be fetched (bai rap)</extracomment>
        <translation>สำเนาใบรับ</translation>
    </message>
    <message>
        <source>Cash = brought forward %1 + opening money %2 + received %3 − remitted %4</source>
        <extracomment>day report, count: what the cash is made of; %1 brought forward, %2 opening money, %3 received, %4 remitted</extracomment>
        <translation>เงินสด = ยกมา %1 + เงินทอน %2 + รับ %3 − นำส่ง %4</translation>
    </message>
    <message>
        <source>Notes and coins: %1</source>
        <extracomment>day report, count: %1 notes and coins with their numbers</extracomment>
        <translation>ธนบัตรและเหรียญ: %1</translation>
    </message>
    <message>
        <source>Break explained: %1. Countersigned by %2.</source>
        <extracomment>day report, count: %1 why counted and expected differ, %2 the second person</extracomment>
        <translation>คำชี้แจงผลต่าง: %1 ผู้ลงนามร่วม: %2</translation>
    </message>
    <message>
        <source>Form BP.2</source>
        <extracomment>number of the form of a receipt for an application (bai rap)</extracomment>
        <translation>บ.ป.2</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <extracomment>title of the paper a citizen gets who goes home without a card (bai rap)</extracomment>
        <translation>ใบรับ</translation>
    </message>
    <message>
        <source>Record of a fine</source>
        <extracomment>title of the record of a fine</extracomment>
        <translation>บันทึกการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Fines forwarded</source>
        <extracomment>title of the list of refused fines that goes to the inquiry official</extracomment>
        <translation>บัญชีนำส่งเรื่องไม่ยินยอมเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Register of fine orders</source>
        <extracomment>title of the register of fine orders</extracomment>
        <translation>ทะเบียนการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Remittance slip</source>
        <extracomment>title of the slip with which cash is remitted</extracomment>
        <translation>ใบนำส่งเงิน</translation>
    </message>
    <message>
        <source>officer</source>
        <extracomment>after the dotted line of a signature: the officer</extracomment>
        <translation>พนักงานเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>remitter</source>
        <extracomment>after the dotted line of a signature: who hands the money on</extracomment>
        <translation>ผู้นำส่ง</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>slip: label before the citizen&apos;s telephone number</extracomment>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>The office has received the application and the evidence. The card will be made as soon as there is a blank card, and the office will call.</source>
        <extracomment>slip: what it is good for</extracomment>
        <translation>สำนักทะเบียนได้รับคำขอและหลักฐานไว้แล้ว เมื่อมีบัตรเปล่าจะจัดทำบัตรให้ และจะโทรศัพท์แจ้งให้มารับ</translation>
    </message>
    <message>
        <source>Please bring this paper when you fetch the card.</source>
        <extracomment>slip: what to bring</extracomment>
        <translation>โปรดนำใบรับนี้มาด้วยเมื่อมารับบัตร</translation>
    </message>
    <message>
        <source>Last day in time</source>
        <extracomment>fine order: label before the last day in time</extracomment>
        <translation>วันสุดท้ายของกำหนด</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>fine order: label before the number of days late
----------
heading of a table column: days late</extracomment>
        <translation>เกินกำหนด (วัน)</translation>
    </message>
    <message>
        <source>Fine at most (baht)</source>
        <extracomment>fine order: label before the law&apos;s maximum in baht</extracomment>
        <translation>ค่าปรับไม่เกิน (บาท)</translation>
    </message>
    <message>
        <source>Facts found</source>
        <extracomment>fine order: label before the facts found</extracomment>
        <translation>ข้อเท็จจริงที่พบ</translation>
    </message>
    <message>
        <source>Reason given</source>
        <extracomment>fine order: label before the officer&apos;s reason</extracomment>
        <translation>เหตุผลประกอบ</translation>
    </message>
    <message>
        <source>The person named above agrees to the fine set by the official.</source>
        <extracomment>fine order: the person agrees</extracomment>
        <translation>ผู้มีชื่อข้างต้นยินยอมให้เปรียบเทียบตามจำนวนที่พนักงานเจ้าหน้าที่กำหนด</translation>
    </message>
    <message>
        <source>The fine was paid; receipt no. %1.</source>
        <extracomment>fine order: %1 number of the receipt</extracomment>
        <translation>ชำระค่าปรับแล้ว ใบเสร็จเลขที่ %1</translation>
    </message>
    <message>
        <source>The person named above does not agree to the fine; the case is forwarded to the inquiry official. The card is issued all the same.</source>
        <extracomment>fine order: the person refuses</extracomment>
        <translation>ผู้มีชื่อข้างต้นไม่ยินยอมให้เปรียบเทียบ จึงส่งเรื่องให้พนักงานสอบสวน ทั้งนี้ออกบัตรให้ตามปกติ</translation>
    </message>
    <message>
        <source>The official waives the fine for the reason above.</source>
        <extracomment>fine order: waived for the reason above</extracomment>
        <translation>พนักงานเจ้าหน้าที่เห็นสมควรไม่ปรับ ด้วยเหตุผลข้างต้น</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>list of fines: label before the addressee</extracomment>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Fine order</source>
        <extracomment>heading of a table column: number of the fine order</extracomment>
        <translation>เลขที่เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>remittance: label before the number of the bank&apos;s or treasury&apos;s paper</extracomment>
        <translation>เลขที่อ้างอิง</translation>
    </message>
    <message>
        <source>Revenue code</source>
        <extracomment>heading of a table column: code of the revenue account</extracomment>
        <translation>รหัสรายได้</translation>
    </message>
    <message>
        <source>Fines under the Identity Card Act</source>
        <extracomment>remittance: fines under the Identity Card Act</extracomment>
        <translation>ค่าปรับตามกฎหมายบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Fees for issuing cards</source>
        <extracomment>remittance: fees for cards</extracomment>
        <translation>ค่าธรรมเนียมการออกบัตร</translation>
    </message>
    <message>
        <source>Revenue code %1</source>
        <extracomment>line of the receipt: %1 code of the revenue account</extracomment>
        <translation>รหัสรายได้ %1</translation>
    </message>
    <message>
        <source>This card is the property of the state.
If found, please hand it in at any district office.</source>
        <extracomment>back of the card: whose it is, and what a finder does</extracomment>
        <translation>บัตรนี้เป็นของทางราชการ
ผู้เก็บได้โปรดนำส่งที่ว่าการอำเภอหรือสำนักงานเขต</translation>
    </message>
</context>
</TS>
