<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>AppointmentList</name>
    <message>
        <source>Registration work</source>
        <extracomment>A service of the portal&apos;s appointments, in the portal&apos;s words.</extracomment>
        <translation>งานทะเบียน</translation>
    </message>
    <message>
        <source>Certified copies of registration documents</source>
        <extracomment>A service of the portal&apos;s appointments, in the portal&apos;s words.</extracomment>
        <translation>คัดและรับรองเอกสารทางทะเบียน</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>Where an appointment stands: the person has not come yet.</extracomment>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Where an appointment stands.</extracomment>
        <translation>ยกเลิกนัด</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Where an appointment stands: the person is here and waits.</extracomment>
        <translation>รอรับบริการ</translation>
    </message>
    <message>
        <source>served</source>
        <extracomment>Where an appointment stands.</extracomment>
        <translation>รับบริการแล้ว</translation>
    </message>
    <message>
        <source>did not come</source>
        <extracomment>Where an appointment stands: the person did not come.</extracomment>
        <translation>ไม่มาตามนัด</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In the day&apos;s list: the person came without an appointment.</extracomment>
        <translation>ไม่ได้นัด</translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>case not chosen yet</source>
        <extracomment>In a list of cases: the request has not been decided yet.</extracomment>
        <translation>ยังไม่ได้เลือกกรณี</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <extracomment>In a list of cases: so many things to look at.</extracomment>
        <translation>ข้อสังเกต %1 ข้อ</translation>
    </message>
    <message>
        <source>waiting %1 min</source>
        <extracomment>In the list of cases waiting for approval: how long, %1 minutes.</extracomment>
        <translation>รอ %1 นาที</translation>
    </message>
    <message>
        <source>waiting %1 h %2 min</source>
        <extracomment>In the list of cases waiting for approval: how long, %1 hours and %2 minutes.</extracomment>
        <translation>รอ %1 ชม. %2 นาที</translation>
    </message>
    <message>
        <source>provisional until the registry has it</source>
        <extracomment>In a list of cases: worked on without a line; the registry has yet to confirm it.</extracomment>
        <translation>ชั่วคราว รอทะเบียนกลางยืนยัน</translation>
    </message>
</context>
<context>
    <name>CentreWords</name>
    <message>
        <source>Not enrolled with a registry</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>ยังไม่ได้เชื่อมกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Enrolled, no answer yet</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>เชื่อมแล้ว ยังไม่เคยได้รับคำตอบ</translation>
    </message>
    <message>
        <source>On-line</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>Sending and fetching …</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>กำลังส่งและรับข้อมูล …</translation>
    </message>
    <message>
        <source>Off-line</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>The registry refuses</source>
        <extracomment>State of the line to the central registry.</extracomment>
        <translation>ทะเบียนกลางไม่รับ</translation>
    </message>
    <message>
        <source>plenty left</source>
        <extracomment>How much of a limit is used up: little.</extracomment>
        <translation>เหลืออีกมาก</translation>
    </message>
    <message>
        <source>more than half used</source>
        <extracomment>How much of a limit is used up: 50 % or more.</extracomment>
        <translation>ใช้ไปเกินครึ่ง</translation>
    </message>
    <message>
        <source>little left</source>
        <extracomment>How much of a limit is used up: 80 % or more.</extracomment>
        <translation>เหลือน้อย</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <extracomment>How much of a limit is used up: 95 % or more.</extracomment>
        <translation>ใกล้ครบ</translation>
    </message>
    <message>
        <source>limit reached</source>
        <extracomment>How much of a limit is used up: all of it.</extracomment>
        <translation>ครบกำหนดแล้ว</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <extracomment>What is left of working off-line: %1 whole days.</extracomment>
        <translation>เหลืออีก %1 วัน</translation>
    </message>
    <message>
        <source>cases left: %1</source>
        <extracomment>What is left of working off-line: %1 cases.</extracomment>
        <translation>เหลืออีก %1 คำขอ</translation>
    </message>
    <message>
        <source>MB left: %1</source>
        <extracomment>What is left of working off-line: %1 megabytes.</extracomment>
        <translation>เหลืออีก %1 เมกะไบต์</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time, short; %1 seconds.</extracomment>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A span of time, short; %1 minutes.</extracomment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A span of time, short; %1 hours.</extracomment>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A span of time, short; %1 days.</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>A size of data; %1 megabytes.</extracomment>
        <translation>%1 เมกะไบต์</translation>
    </message>
</context>
<context>
    <name>CitizenWindow</name>
    <message>
        <source>Welcome</source>
        <extracomment>Citizen&apos;s window: nobody is being served.</extracomment>
        <translation>ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>Please hand your ID card to the officer, or say what you need.</source>
        <extracomment>Citizen&apos;s window: nobody is being served.</extracomment>
        <translation>กรุณายื่นบัตรประจำตัวประชาชนแก่เจ้าหน้าที่ หรือแจ้งความประสงค์</translation>
    </message>
    <message>
        <source>Please check your name and address. Tell the officer if anything is wrong.</source>
        <extracomment>Citizen&apos;s window: his names and address are shown.</extracomment>
        <translation>กรุณาตรวจชื่อและที่อยู่ หากไม่ถูกต้องโปรดแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Citizen&apos;s window: over the amount in large figures.</extracomment>
        <translation>จำนวนเงินที่ต้องชำระ</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <extracomment>Citizen&apos;s window: %1 is the amount.</extracomment>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>fine %1</source>
        <extracomment>Citizen&apos;s window: part of the amount, %1 in baht.</extracomment>
        <translation>ค่าปรับ %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <extracomment>Citizen&apos;s window: part of the amount, %1 in baht.</extracomment>
        <translation>ค่าธรรมเนียม %1</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <extracomment>Citizen&apos;s window: under the amount to pay.</extracomment>
        <translation>โปรดรับใบเสร็จรับเงิน</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Citizen&apos;s window: before minutes and seconds, &quot;Time left 1:47&quot;.</extracomment>
        <translation>เหลือเวลา</translation>
    </message>
    <message>
        <source>Place your left index finger on the reader</source>
        <extracomment>Citizen&apos;s window: the finger reader waits.</extracomment>
        <translation>วางนิ้วชี้ซ้ายบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Place your right index finger on the reader</source>
        <extracomment>Citizen&apos;s window: the finger reader waits.</extracomment>
        <translation>วางนิ้วชี้ขวาบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>Citizen&apos;s window: the photograph is taken.</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Please look into the camera: face and ears free, no hat, no dark glasses.</source>
        <extracomment>Citizen&apos;s window: the photograph is taken.</extracomment>
        <translation>กรุณามองกล้อง เปิดใบหน้าและหู ไม่สวมหมวกหรือแว่นดำ</translation>
    </message>
    <message>
        <source>Your card is being made</source>
        <extracomment>Citizen&apos;s window: the new card is being made.</extracomment>
        <translation>กำลังทำบัตรของท่าน</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>Citizen&apos;s window: the new card is being made.</extracomment>
        <translation>กรุณารอสักครู่</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>Citizen&apos;s window: the new card is handed over.</extracomment>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>Please check your new card before you sign for it.</source>
        <extracomment>Citizen&apos;s window: the new card is handed over.</extracomment>
        <translation>กรุณาตรวจบัตรใหม่ก่อนลงชื่อรับ</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Counter</source>
        <extracomment>Work place on the rail.</extracomment>
        <translation>เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Cards and cash</source>
        <extracomment>Work place on the rail: blank cards and money.</extracomment>
        <translation>คลังบัตรและการเงิน</translation>
    </message>
    <message>
        <source>Approvals</source>
        <extracomment>Work place on the rail.</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>Work place on the rail.</extracomment>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Work place on the rail.</extracomment>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Foot bar: Enter goes on to the next thing.</extracomment>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Foot bar: back to the step before.</extracomment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Foot bar: keeps the case for later and clears the page.</extracomment>
        <translation>พักคำขอ</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Foot bar: locks the counter.</extracomment>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Foot bar: shows the keys and what this page is for.</extracomment>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Foot bar: puts the cursor into the search field.</extracomment>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Read card again</source>
        <extracomment>Foot bar: reads the card in the reader again.</extracomment>
        <translation>อ่านบัตรอีกครั้ง</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Foot bar: forgets the person shown before a case is opened.</extracomment>
        <translation>ล้างหน้าจอ</translation>
    </message>
    <message>
        <source>Cancel case</source>
        <extracomment>Foot bar: ends the case without a card.</extracomment>
        <translation>ยกเลิกคำขอ</translation>
    </message>
    <message>
        <source>Check fingers</source>
        <extracomment>Foot bar: starts matching the fingers (again).</extracomment>
        <translation>ตรวจลายนิ้วมือ</translation>
    </message>
    <message>
        <source>No left finger</source>
        <extracomment>Foot bar: the left index finger cannot be taken.</extracomment>
        <translation>ไม่มีนิ้วชี้ซ้าย</translation>
    </message>
    <message>
        <source>No right finger</source>
        <extracomment>Foot bar: the right index finger cannot be taken.</extracomment>
        <translation>ไม่มีนิ้วชี้ขวา</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>Foot bar: takes the applicant&apos;s photo.</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Photo from file</source>
        <extracomment>Foot bar: a photo from a file.</extracomment>
        <translation>รูปจากแฟ้ม</translation>
    </message>
    <message>
        <source>Take prints</source>
        <extracomment>Foot bar: takes the prints of both index fingers.</extracomment>
        <translation>เก็บลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Open document</source>
        <extracomment>Foot bar: opens the newest document (PDF).</extracomment>
        <translation>เปิดเอกสาร</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Foot bar of the approval page.</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Foot bar of the approval page: back to the officer of the case.</extracomment>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Make report</source>
        <extracomment>Foot bar of the report page: makes the PDF.</extracomment>
        <translation>ออกรายงาน</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Foot bar: reads lists and figures again.</extracomment>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>Self-test</source>
        <extracomment>Work place on the rail: the checks before opening.</extracomment>
        <translation>ตรวจเครื่อง</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>Foot bar of the self-test.</extracomment>
        <translation>ตรวจทุกข้อ</translation>
    </message>
    <message>
        <source>Check this one again</source>
        <extracomment>Foot bar of the self-test: the chosen check once more.</extracomment>
        <translation>ตรวจข้อนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Print the result</source>
        <extracomment>Foot bar of the self-test: the result on paper.</extracomment>
        <translation>พิมพ์ผลการตรวจ</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <extracomment>Foot bar of the self-test: what support may see.</extracomment>
        <translation>ชุดข้อมูลสำหรับฝ่ายช่วยเหลือ</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <extracomment>Foot bar of the support bundle.</extracomment>
        <translation>บันทึกชุดข้อมูล</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <extracomment>Foot bar of the support bundle: asks for the place.</extracomment>
        <translation>บันทึกที่อื่น</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Foot bar of the preview of a document.</extracomment>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>Foot bar of the preview: the system&apos;s own program shows the PDF.</extracomment>
        <translation>เปิดด้วยโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Foot bar: leaves the page that lies over the others.</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Foot bar: shows the secret number on the back of the card, for a reason that is recorded.</extracomment>
        <translation>เลขหลังบัตร</translation>
    </message>
    <message>
        <source>Hide number</source>
        <extracomment>Foot bar: hides the middle of the citizen number from those who look on, or shows it again.</extracomment>
        <translation>ซ่อนเลขประจำตัว</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <extracomment>Foot bar: shows the receipt as a QR code on the citizen&apos;s window.</extracomment>
        <translation>ใบเสร็จเป็น QR</translation>
    </message>
    <message>
        <source>Several together</source>
        <extracomment>Foot bar of the approval page: several equal cases with one confirmation.</extracomment>
        <translation>อนุมัติหลายเรื่อง</translation>
    </message>
    <message>
        <source>Own history</source>
        <extracomment>Foot bar: prints the applicant&apos;s own history for himself.</extracomment>
        <translation>ประวัติของผู้ขอ</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>Foot bar: the next tab of this place.</extracomment>
        <translation>แท็บถัดไป</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <extracomment>Foot bar of the officers page.</extracomment>
        <translation>เพิ่มเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>New first password</source>
        <extracomment>Foot bar of the officers page.</extracomment>
        <translation>ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Foot bar of the locked counter: the officer leaves, another may sign in.</extracomment>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Foot bar of the books page: section of blank cards.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Foot bar of the books page: section of cash and receipts.</extracomment>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>Fine orders</source>
        <extracomment>Foot bar of the books page: section of fine orders.</extracomment>
        <translation>การเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Foot bar of the books page: section of the day&apos;s opening and close.</extracomment>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Was called</source>
        <extracomment>Foot bar of the books page: the chosen citizen was reached by telephone.</extracomment>
        <translation>โทรแล้ว</translation>
    </message>
    <message>
        <source>Take up the case</source>
        <extracomment>Foot bar of the books page: the chosen citizen&apos;s case goes on at the counter.</extracomment>
        <translation>ทำคำขอต่อ</translation>
    </message>
    <message>
        <source>Hand on</source>
        <extracomment>Foot bar of the counter without a case: a colleague goes on with the chosen open case.</extracomment>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>The card</source>
        <extracomment>Foot bar: shows or hides what the card holds beside the person.</extracomment>
        <translation>ข้อมูลบัตร</translation>
    </message>
    <message>
        <source>Appointments</source>
        <extracomment>Work place on the rail: who has an appointment.</extracomment>
        <translation>นัดหมาย</translation>
    </message>
    <message>
        <source>Begin at the counter</source>
        <extracomment>Foot bar of the appointments: a case is begun at the counter for the person who waits.</extracomment>
        <translation>เริ่มที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>Foot bar of the appointments: the person did not come.</extracomment>
        <translation>ไม่มาตามนัด</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Foot bar of the appointments: the person was not served after all.</extracomment>
        <translation>ยกเลิกผล</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <extracomment>Foot bar of the appointments: somebody came without one.</extracomment>
        <translation>เพิ่มผู้มาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>Digital ID</source>
        <extracomment>Work place on the rail: digital IDs on citizens&apos; phones.</extracomment>
        <translation>ดิจิทัลไอดี</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Work place on the rail: the line to the central registry, what it did not accept, conflicts.</extracomment>
        <translation>ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Onto a stick</source>
        <extracomment>Foot bar of the registry&apos;s line: what waits, onto a memory stick.</extracomment>
        <translation>บันทึกลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Receipt from a stick</source>
        <extracomment>Foot bar of the registry&apos;s line: the registry&apos;s receipt, from a memory stick.</extracomment>
        <translation>นำใบตอบรับเข้า</translation>
    </message>
    <message>
        <source>This office&apos;s record</source>
        <extracomment>Foot bar of the conflicts: what this office recorded holds.</extracomment>
        <translation>ถือตามที่นี่</translation>
    </message>
    <message>
        <source>The other&apos;s record</source>
        <extracomment>Foot bar of the conflicts: what the other side recorded holds.</extracomment>
        <translation>ถือตามอีกฝ่าย</translation>
    </message>
    <message>
        <source>Noted only</source>
        <extracomment>Foot bar of the conflicts: seen, and nothing is to be changed.</extracomment>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Village list</source>
        <extracomment>Foot bar of the field kit: a file with its people.</extracomment>
        <translation>รายชื่อหมู่บ้าน</translation>
    </message>
    <message>
        <source>A day&apos;s people</source>
        <extracomment>Foot bar of the field kit: the people who have an appointment on a day.</extracomment>
        <translation>ผู้นัดหมายของวัน</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Foot bar of the field kit: asks the registry once more.</extracomment>
        <translation>ขออีกครั้ง</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Foot bar of the field kit: it comes back.</extracomment>
        <translation>คืนชุด</translation>
    </message>
</context>
<context>
    <name>CounterViews</name>
    <message>
        <source>Thai name</source>
        <extracomment>Flag: a field in which card and register differ.</extracomment>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>English name</source>
        <extracomment>Flag: a field in which card and register differ.</extracomment>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>birth</source>
        <extracomment>Flag: a field in which card and register differ.</extracomment>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>sex</source>
        <extracomment>Flag: a field in which card and register differ.</extracomment>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Flag: a field in which card and register differ.</extracomment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Register differs from card: %1</source>
        <extracomment>Flag: card and register differ in these fields (%1).</extracomment>
        <translation>ทะเบียนต่างจากบัตร: %1</translation>
    </message>
    <message>
        <source>Replacements within 3 years: %1</source>
        <extracomment>Flag: cards replaced within three years.</extracomment>
        <translation>ออกบัตรแทนใน 3 ปี %1 ครั้ง</translation>
    </message>
    <message>
        <source>Card agrees with the register (copy of %1)</source>
        <extracomment>Flag: card and register agree; %1 is when the office&apos;s copy was made.</extracomment>
        <translation>บัตรตรงกับทะเบียน (ข้อมูลเมื่อ %1)</translation>
    </message>
    <message>
        <source>From the register (copy of %1), no card presented</source>
        <extracomment>Flag: no card was presented, the register&apos;s copy is shown; %1 is its date.</extracomment>
        <translation>ข้อมูลจากทะเบียน (เมื่อ %1) ไม่มีบัตรมาแสดง</translation>
    </message>
    <message>
        <source>Not in the office&apos;s copy of the register</source>
        <extracomment>Flag: only the card&apos;s data are known.</extracomment>
        <translation>ไม่พบในสำเนาทะเบียนของสำนักงาน</translation>
    </message>
    <message>
        <source>Certified by %1</source>
        <extracomment>Flag: a witness certified; %1 is his name.</extracomment>
        <translation>%1 เป็นผู้รับรอง</translation>
    </message>
    <message>
        <source>card lost</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>บัตรหาย</translation>
    </message>
    <message>
        <source>card damaged</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>บัตรชำรุด</translation>
    </message>
    <message>
        <source>register corrected</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>แก้ไขทะเบียน</translation>
    </message>
    <message>
        <source>name added</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>เพิ่มชื่อ</translation>
    </message>
    <message>
        <source>exemption ended</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>พ้นการยกเว้น</translation>
    </message>
    <message>
        <source>nationality got</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>ได้สัญชาติ</translation>
    </message>
    <message>
        <source>card expired</source>
        <extracomment>What day 0 of the day count is.</extracomment>
        <translation>บัตรหมดอายุ</translation>
    </message>
    <message>
        <source>age reached</source>
        <extracomment>What day 0 of the day count is: the birthday at which a first card is due.</extracomment>
        <translation>อายุครบ</translation>
    </message>
    <message>
        <source>Card not renewed or replaced within %1 days</source>
        <extracomment>Under the fine: why one is due; %1 is the number of days allowed.</extracomment>
        <translation>ไม่ขอมีบัตรใหม่หรือเปลี่ยนบัตรภายใน %1 วัน</translation>
    </message>
    <message>
        <source>Card not applied for within %1 days</source>
        <extracomment>Under the fine: why one is due; %1 is the number of days allowed.</extracomment>
        <translation>ไม่ขอมีบัตรภายใน %1 วัน</translation>
    </message>
    <message>
        <source>No fee in this case</source>
        <extracomment>Under the fee.</extracomment>
        <translation>กรณีนี้ไม่เสียค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>A finger does not match</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ลายนิ้วมือไม่ตรง</translation>
    </message>
    <message>
        <source>A finger could not be compared</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>มีนิ้วที่เปรียบเทียบไม่ได้</translation>
    </message>
    <message>
        <source>A witness certified the applicant</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>มีพยานรับรองบุคคล</translation>
    </message>
    <message>
        <source>The fine was waived</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>งดปรับ</translation>
    </message>
    <message>
        <source>The applicant refused the fine</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ผู้ขอไม่ยินยอมชำระค่าปรับ</translation>
    </message>
    <message>
        <source>First card: no earlier record</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>บัตรแรก ไม่มีรายการเดิม</translation>
    </message>
    <message>
        <source>Fourth card or more within 3 years</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ขอบัตรครั้งที่สี่ขึ้นไปใน 3 ปี</translation>
    </message>
    <message>
        <source>Register differs from the card</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ทะเบียนต่างจากบัตรเดิม</translation>
    </message>
    <message>
        <source>Was returned before</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>เคยถูกส่งกลับ</translation>
    </message>
    <message>
        <source>Day the card was lost or destroyed</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่บัตรหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>Day the card was damaged</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่บัตรชำรุด</translation>
    </message>
    <message>
        <source>Day the house register was corrected</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่แก้ไขทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>Day the name was added to the house register</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่เพิ่มชื่อในทะเบียนบ้าน</translation>
    </message>
    <message>
        <source>Day the exemption ended</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่พ้นสภาพได้รับการยกเว้น</translation>
    </message>
    <message>
        <source>Day Thai nationality was got</source>
        <extracomment>Label of the date of the event.</extracomment>
        <translation>วันที่ได้สัญชาติไทย</translation>
    </message>
    <message>
        <source>Which case is it?</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>เลือกกรณีของคำขอ</translation>
    </message>
    <message>
        <source>Check identity by both index fingers</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>ตรวจตัวตนด้วยนิ้วชี้ซ้ายและขวา</translation>
    </message>
    <message>
        <source>Check the evidence</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>ตรวจหลักฐาน</translation>
    </message>
    <message>
        <source>Set the fine, take fine and fee</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>กำหนดค่าปรับ รับค่าปรับและค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Photo, prints and signed form</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>ถ่ายรูป เก็บลายนิ้วมือ และลงชื่อในคำขอ</translation>
    </message>
    <message>
        <source>Approval by another officer</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>อนุมัติโดยเจ้าพนักงานออกบัตร</translation>
    </message>
    <message>
        <source>Write the card and read it back</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>เขียนบัตรและอ่านกลับ</translation>
    </message>
    <message>
        <source>Hand over against signature</source>
        <extracomment>Heading of a step&apos;s form.</extracomment>
        <translation>ส่งมอบบัตรและลงชื่อรับ</translation>
    </message>
    <message>
        <source>Case %1 ‧ %2</source>
        <extracomment>A case of the counter: %1 its number, %2 its title.</extracomment>
        <translation>กรณี %1 ‧ %2</translation>
    </message>
    <message>
        <source>The number begins with 0: a person without status in the civil registration. This is the pink card of persons without registration status, not a national identity card.</source>
        <extracomment>Explains a card whose number begins with 0 (a pink card).</extracomment>
        <translation>เลขขึ้นต้นด้วย 0 คือบุคคลที่ไม่มีสถานะทางทะเบียน บัตรนี้เป็นบัตรประจำตัวบุคคลที่ไม่มีสถานะทางทะเบียน (บัตรสีชมพู) ไม่ใช่บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>The number begins with 6: a person who entered temporarily or without leave. This is the pink card of persons without Thai nationality, not a national identity card.</source>
        <extracomment>Explains a card whose number begins with 6 (a pink card).</extracomment>
        <translation>เลขขึ้นต้นด้วย 6 คือผู้เข้าเมืองชั่วคราวหรือโดยไม่ชอบด้วยกฎหมาย บัตรนี้เป็นบัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย (บัตรสีชมพู) ไม่ใช่บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>No good print of a finger</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>มีนิ้วที่เก็บลายนิ้วมือให้ชัดไม่ได้</translation>
    </message>
    <message>
        <source>The photo was kept with a flaw</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ใช้รูปถ่ายที่ไม่ผ่านการตรวจ</translation>
    </message>
    <message>
        <source>Left index finger</source>
        <extracomment>A finger.</extracomment>
        <translation>นิ้วชี้ซ้าย</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <extracomment>A finger.</extracomment>
        <translation>นิ้วชี้ขวา</translation>
    </message>
    <message>
        <source>The finger is missing</source>
        <extracomment>Why no print of a finger can be had.</extracomment>
        <translation>นิ้วขาด</translation>
    </message>
    <message>
        <source>Injured or bandaged</source>
        <extracomment>Why no print of a finger can be had.</extracomment>
        <translation>บาดเจ็บหรือพันแผล</translation>
    </message>
    <message>
        <source>The ridges are worn</source>
        <extracomment>Why no good print of a finger can be had: the ridges are worn down.</extracomment>
        <translation>ลายนิ้วเลือน</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>Why no print of a finger can be had.</extracomment>
        <translation>เหตุอื่น</translation>
    </message>
    <message>
        <source>The number begins with 7: a child, born in Thailand, of a person whose number begins with 6. This is the pink card of persons without Thai nationality, not a national identity card.</source>
        <extracomment>Explains a card whose number begins with 7 (a pink card).</extracomment>
        <translation>เลขขึ้นต้นด้วย 7 คือบุตรซึ่งเกิดในประเทศไทยของบุคคลที่มีเลขขึ้นต้นด้วย 6 บัตรนี้เป็นบัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย (บัตรสีชมพู) ไม่ใช่บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Moved house recently</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ย้ายที่อยู่เมื่อไม่นานนี้</translation>
    </message>
    <message>
        <source>Outside office hours</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>นอกเวลาราชการ</translation>
    </message>
    <message>
        <source>The same officer and approver too often</source>
        <extracomment>Something the approver must look at.</extracomment>
        <translation>ผู้รับคำขอกับผู้อนุมัติคู่เดิมบ่อยเกินไป</translation>
    </message>
    <message>
        <source>A finger does not match after %1 tries</source>
        <extracomment>Something the approver must look at; %1 is the number of tries.</extracomment>
        <translation>ลายนิ้วมือไม่ตรงหลังลอง %1 ครั้ง</translation>
    </message>
    <message>
        <source>Card no. %1 within 3 years</source>
        <extracomment>Something the approver must look at; %1 is a number such as 4.</extracomment>
        <translation>ขอมีบัตรเป็นครั้งที่ %1 ใน 3 ปี</translation>
    </message>
    <message>
        <source>Moved into this house %1 days before</source>
        <extracomment>Something the approver must look at; %1 is a number of days.</extracomment>
        <translation>ย้ายเข้าบ้านนี้ก่อนยื่นคำขอ %1 วัน</translation>
    </message>
    <message>
        <source>Outside office hours: %1</source>
        <extracomment>Something the approver must look at; %1 is day and time.</extracomment>
        <translation>นอกเวลาราชการ: %1</translation>
    </message>
    <message>
        <source>You approved %1 cases of this officer lately, %2 % of his cases; another approver could have</source>
        <extracomment>Something the approver must look at; %1 cases, %2 percent of the officer&apos;s cases.</extracomment>
        <translation>ท่านอนุมัติเรื่องของผู้รับคำขอคนนี้ %1 เรื่องในระยะนี้ คิดเป็น %2 % ของเรื่องทั้งหมด ทั้งที่มีผู้อนุมัติคนอื่น</translation>
    </message>
    <message>
        <source>The chip holds characters that are no text: compare with the printed card</source>
        <extracomment>Flag: some bytes on the chip are no text; they are shown as a mark of replacement.</extracomment>
        <translation>ในชิปมีอักขระที่ไม่ใช่ข้อความ ให้เทียบกับหน้าบัตร</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Jan</source>
        <extracomment>Short month name in dates such as &quot;16 Mar 2569&quot;.</extracomment>
        <translation>ม.ค.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>Short month name.</extracomment>
        <translation>ก.พ.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>Short month name.</extracomment>
        <translation>มี.ค.</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>Short month name.</extracomment>
        <translation>เม.ย.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>Short month name (the long one is marked apart).</extracomment>
        <translation>พ.ค.</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>Short month name.</extracomment>
        <translation>มิ.ย.</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>Short month name.</extracomment>
        <translation>ก.ค.</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>Short month name.</extracomment>
        <translation>ส.ค.</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>Short month name.</extracomment>
        <translation>ก.ย.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>Short month name.</extracomment>
        <translation>ต.ค.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>Short month name.</extracomment>
        <translation>พ.ย.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>Short month name.</extracomment>
        <translation>ธ.ค.</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>Long month name in dates such as &quot;16 March 2569&quot;.</extracomment>
        <translation>มกราคม</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>Long month name.</extracomment>
        <translation>กุมภาพันธ์</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>Long month name.</extracomment>
        <translation>มีนาคม</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>Long month name.</extracomment>
        <translation>เมษายน</translation>
    </message>
    <message>
        <source>May</source>
        <comment>long</comment>
        <extracomment>Long month name.</extracomment>
        <translation>พฤษภาคม</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>Long month name.</extracomment>
        <translation>มิถุนายน</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>Long month name.</extracomment>
        <translation>กรกฎาคม</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>Long month name.</extracomment>
        <translation>สิงหาคม</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>Long month name.</extracomment>
        <translation>กันยายน</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>Long month name.</extracomment>
        <translation>ตุลาคม</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>Long month name.</extracomment>
        <translation>พฤศจิกายน</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>Long month name.</extracomment>
        <translation>ธันวาคม</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>Short name of a day of the week, before a date.</extracomment>
        <translation>จ.</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>อ.</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>พ.</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>พฤ.</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>ศ.</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>ส.</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>Short name of a day of the week.</extracomment>
        <translation>อา.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Name of a day of the week inside a sentence; the Thai word without &quot;วัน&quot;.</extracomment>
        <translation>จันทร์</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>อังคาร</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>พุธ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>พฤหัสบดี</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>ศุกร์</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>เสาร์</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Name of a day of the week inside a sentence.</extracomment>
        <translation>อาทิตย์</translation>
    </message>
    <message>
        <source>%1 (day unknown)</source>
        <extracomment>A birth date whose day is unknown; %1 is month and year.</extracomment>
        <translation>%1 (ไม่ทราบวัน)</translation>
    </message>
    <message>
        <source>B.E. %1 (day and month unknown)</source>
        <extracomment>A birth date of which only the year of the Buddhist era (%1) is known.</extracomment>
        <translation>พ.ศ. %1 (ไม่ทราบวันและเดือน)</translation>
    </message>
    <message>
        <source>for life</source>
        <extracomment>In place of a card&apos;s last day: the card never expires.</extracomment>
        <translation>ตลอดชีพ</translation>
    </message>
</context>
<context>
    <name>DigitalIdViews</name>
    <message>
        <source>The latest card, in force (central registry)</source>
        <extracomment>Flag beside the person: the central registry knows no later card, and this one is in force.</extracomment>
        <translation>เป็นบัตรใบล่าสุดและยังใช้ได้ (ทะเบียนกลาง)</translation>
    </message>
    <message>
        <source>Has a digital ID on another phone: it is cancelled when this one is active</source>
        <extracomment>Flag beside the person: he has a digital ID on another telephone.</extracomment>
        <translation>มีดิจิทัลไอดีในโทรศัพท์เครื่องอื่น จะถูกยกเลิกทันทีเมื่อเครื่องนี้ลงทะเบียนสำเร็จ</translation>
    </message>
    <message>
        <source>1  The latest ID card, checked with the central registry</source>
        <extracomment>Step 1 of enrolling a digital ID.</extracomment>
        <translation>1  บัตรประจำตัวประชาชนใบล่าสุด ตรวจกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>2  Both index fingers</source>
        <extracomment>Step 2 of enrolling a digital ID.</extracomment>
        <translation>2  ลายพิมพ์นิ้วชี้ทั้งสองข้าง</translation>
    </message>
    <message>
        <source>3  Terms of service</source>
        <extracomment>Step 3 of enrolling a digital ID.</extracomment>
        <translation>3  ข้อตกลงและเงื่อนไขการใช้บริการ</translation>
    </message>
    <message>
        <source>4  QR code, scanned with the citizen&apos;s phone</source>
        <extracomment>Step 4 of enrolling a digital ID.</extracomment>
        <translation>4  สแกนคิวอาร์โค้ดด้วยโทรศัพท์ของประชาชน</translation>
    </message>
    <message>
        <source>5  PIN and consent on the phone</source>
        <extracomment>Step 5 of enrolling a digital ID.</extracomment>
        <translation>5  ตั้งรหัสผ่านและให้ความยินยอมบนโทรศัพท์</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <extracomment>State of the citizen&apos;s phone: the QR code was scanned and the number typed.</extracomment>
        <translation>สแกนรหัสแล้ว</translation>
    </message>
    <message>
        <source>PIN set on the phone</source>
        <extracomment>State of the citizen&apos;s phone.</extracomment>
        <translation>ตั้งรหัสผ่านบนโทรศัพท์แล้ว</translation>
    </message>
    <message>
        <source>Consent given with the PIN</source>
        <extracomment>State of the citizen&apos;s phone.</extracomment>
        <translation>ให้ความยินยอมด้วยรหัสผ่านแล้ว</translation>
    </message>
    <message>
        <source>Active: the card is on the phone</source>
        <extracomment>State of the citizen&apos;s phone: the card is shown in the application.</extracomment>
        <translation>ใช้งานได้: แสดงรูปบัตรบนโทรศัพท์แล้ว</translation>
    </message>
    <message>
        <source>Compare the person with the card. The central registry then checks whether it is the latest card and in force.</source>
        <extracomment>Digital ID, step 1: what the officer does.</extracomment>
        <translation>เปรียบเทียบบุคคลกับบัตร แล้วทะเบียนกลางตรวจว่าเป็นบัตรใบล่าสุดและยังใช้ได้</translation>
    </message>
    <message>
        <source>Put the citizen&apos;s latest ID card into the reader.</source>
        <extracomment>Digital ID, step 1: no card in the reader yet.</extracomment>
        <translation>เสียบบัตรประจำตัวประชาชนใบล่าสุดในเครื่องอ่าน</translation>
    </message>
    <message>
        <source>The citizen lays both index fingers on the reader, one after the other.</source>
        <extracomment>Digital ID, step 2: what the officer does.</extracomment>
        <translation>ให้ประชาชนวางนิ้วชี้บนเครื่องอ่านทีละข้างทั้งสองข้าง</translation>
    </message>
    <message>
        <source>The citizen reads the terms, here and on his window, and agrees or not.</source>
        <extracomment>Digital ID, step 3: what the officer does.</extracomment>
        <translation>ให้ประชาชนอ่านข้อตกลงบนจอของตน แล้วยอมรับหรือไม่ยอมรับ</translation>
    </message>
    <message>
        <source>The citizen sets his PIN on his phone. Do not ask for it and do not look.</source>
        <extracomment>Digital ID, step 5: what the officer does.</extracomment>
        <translation>ประชาชนตั้งรหัสผ่านบนโทรศัพท์ของตน ห้ามถามและห้ามดูรหัสผ่าน</translation>
    </message>
    <message>
        <source>The citizen opens the application on his phone, types his 13 digits and scans the code on his window.</source>
        <extracomment>Digital ID, step 4: what the officer does.</extracomment>
        <translation>ให้ประชาชนเปิดแอปพลิเคชัน ระบุเลขประจำตัวประชาชน 13 หลัก แล้วสแกนคิวอาร์โค้ดบนจอของตน</translation>
    </message>
    <message>
        <source>Check the card with the registry</source>
        <extracomment>The blue button: asks the central registry about the card and begins.</extracomment>
        <translation>ตรวจบัตรกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Check both fingers</source>
        <extracomment>The blue button: matches both index fingers.</extracomment>
        <translation>ตรวจนิ้วชี้ทั้งสองข้าง</translation>
    </message>
    <message>
        <source>The citizen agrees</source>
        <extracomment>The blue button: the citizen agreed to the terms.</extracomment>
        <translation>ประชาชนยอมรับข้อตกลง</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>The blue button: the first QR code.</extracomment>
        <translation>แสดงคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>Issue a new code</source>
        <extracomment>The blue button: another QR code.</extracomment>
        <translation>ออกคิวอาร์โค้ดใหม่</translation>
    </message>
    <message>
        <source>Next citizen</source>
        <extracomment>The blue button: the desk is cleared.</extracomment>
        <translation>รายถัดไป</translation>
    </message>
    <message>
        <source>No line to the central registry just now; what the phone does is shown when it is back.</source>
        <extracomment>Digital ID: the registry does not answer while the phone is at work.</extracomment>
        <translation>ขณะนี้ติดต่อทะเบียนกลางไม่ได้ สถานะของโทรศัพท์จะแสดงเมื่อติดต่อได้อีกครั้ง</translation>
    </message>
    <message>
        <source>The code has run out. Issue a new one: nothing has to be typed again.</source>
        <extracomment>Digital ID: nobody scanned the code in time.</extracomment>
        <translation>คิวอาร์โค้ดหมดเวลาแล้ว ออกใหม่ได้ทันทีโดยไม่ต้องกรอกข้อมูลซ้ำ</translation>
    </message>
    <message>
        <source>Enrolled. The phone used before is cancelled; both were told.</source>
        <extracomment>Digital ID: done.</extracomment>
        <translation>ลงทะเบียนเสร็จสิ้น โทรศัพท์เครื่องเดิมถูกยกเลิกทันที และแจ้งทั้งสองเครื่องแล้ว</translation>
    </message>
    <message>
        <source>Enrolled. The card is on the citizen&apos;s phone.</source>
        <extracomment>Digital ID: done.</extracomment>
        <translation>ลงทะเบียนเสร็จสิ้น รูปบัตรแสดงบนโทรศัพท์ของประชาชนแล้ว</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>Digital ID: refused; %1 says why.</extracomment>
        <translation>ปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>The enrolment took too long and has ended. Begin anew.</source>
        <extracomment>Digital ID: it was not finished in time.</extracomment>
        <translation>การลงทะเบียนใช้เวลาเกินกำหนดและสิ้นสุดลง โปรดเริ่มใหม่</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <extracomment>Digital ID: given up; %1 is the officer&apos;s reason.</extracomment>
        <translation>ยุติ: %1</translation>
    </message>
    <message>
        <source>open: card checked</source>
        <extracomment>How an enrolment in the list stands.</extracomment>
        <translation>ค้างอยู่: ตรวจบัตรแล้ว</translation>
    </message>
    <message>
        <source>open: the fingers did not match</source>
        <extracomment>How an enrolment in the list stands.</extracomment>
        <translation>ค้างอยู่: ลายพิมพ์นิ้วมือไม่ตรง</translation>
    </message>
    <message>
        <source>open: fingers matched</source>
        <extracomment>How an enrolment in the list stands.</extracomment>
        <translation>ค้างอยู่: ลายพิมพ์นิ้วมือตรงแล้ว</translation>
    </message>
    <message>
        <source>open: terms agreed</source>
        <extracomment>How an enrolment in the list stands.</extracomment>
        <translation>ค้างอยู่: ยอมรับข้อตกลงแล้ว</translation>
    </message>
    <message>
        <source>open: code shown</source>
        <extracomment>How an enrolment in the list stands.</extracomment>
        <translation>ค้างอยู่: แสดงคิวอาร์โค้ดแล้ว</translation>
    </message>
    <message>
        <source>active, old phone cancelled</source>
        <extracomment>How an enrolment in the list ended.</extracomment>
        <translation>ใช้งานได้ ยกเลิกเครื่องเดิมแล้ว</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>How an enrolment in the list ended.</extracomment>
        <translation>ใช้งานได้</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <extracomment>How an enrolment in the list ended; %1 says why.</extracomment>
        <translation>ปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>ran out</source>
        <extracomment>How an enrolment in the list ended.</extracomment>
        <translation>เกินกำหนดเวลา</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <extracomment>How an enrolment in the list ended; %1 is the officer&apos;s reason.</extracomment>
        <translation>ยุติ: %1</translation>
    </message>
    <message>
        <source>the phone&apos;s system was changed (jailbreak or root)</source>
        <extracomment>Why an enrolment was refused.</extracomment>
        <translation>โทรศัพท์มีการแก้ไขระบบของเครื่อง (Jailbreak หรือ Root)</translation>
    </message>
    <message>
        <source>another person&apos;s number was typed on the phone three times</source>
        <extracomment>Why an enrolment was refused.</extracomment>
        <translation>ระบุเลขประจำตัวประชาชนของผู้อื่นบนโทรศัพท์ครบสามครั้ง</translation>
    </message>
    <message>
        <source>it was begun anew</source>
        <extracomment>Why an enrolment was refused.</extracomment>
        <translation>เริ่มลงทะเบียนใหม่</translation>
    </message>
    <message>
        <source>it was given up</source>
        <extracomment>Why an enrolment was refused.</extracomment>
        <translation>เจ้าหน้าที่ยุติการลงทะเบียน</translation>
    </message>
</context>
<context>
    <name>KitWords</name>
    <message>
        <source>line %1: no citizen number</source>
        <extracomment>About a line of a village list; %1 is its number.</extracomment>
        <translation>บรรทัดที่ %1: ไม่มีเลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>line %1: not 13 digits</source>
        <extracomment>About a line of a village list; %1 is its number.</extracomment>
        <translation>บรรทัดที่ %1: ไม่ครบ 13 หลัก</translation>
    </message>
    <message>
        <source>line %1: the check digit is wrong</source>
        <extracomment>About a line of a village list; %1 is its number.</extracomment>
        <translation>บรรทัดที่ %1: เลขหลักสุดท้ายไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>not come yet</source>
        <extracomment>How far it has come with a person of the field kit.</extracomment>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>case open</source>
        <extracomment>How far it has come with a person of the field kit: his case is open.</extracomment>
        <translation>คำขอค้างอยู่</translation>
    </message>
    <message>
        <source>served</source>
        <extracomment>How far it has come with a person of the field kit: the card was handed over.</extracomment>
        <translation>ให้บริการแล้ว</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>How far it has come with a person of the field kit: his case was cancelled.</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Sign of a line before the field kit goes out: as it should be. Keep it short.</extracomment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>Sign of a line before the field kit goes out: it may go all the same. Keep it short.</extracomment>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Sign of a line before the field kit goes out: it may not go like this. Keep it short.</extracomment>
        <translation>ยังไม่ได้</translation>
    </message>
    <message>
        <source>People of the list</source>
        <extracomment>Looked at before the field kit goes out.</extracomment>
        <translation>บุคคลตามรายชื่อ</translation>
    </message>
    <message>
        <source>Fingerprints to compare with</source>
        <extracomment>Looked at before the field kit goes out: templates of both index fingers.</extracomment>
        <translation>ลายนิ้วมือสำหรับเทียบ</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Looked at before the field kit goes out.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <extracomment>Looked at before the field kit goes out.</extracomment>
        <translation>เลขที่ใบเสร็จ</translation>
    </message>
    <message>
        <source>Rules and holidays</source>
        <extracomment>Looked at before the field kit goes out: how new what the registry told is.</extracomment>
        <translation>หลักเกณฑ์และวันหยุด</translation>
    </message>
    <message>
        <source>Sent to the registry</source>
        <extracomment>Looked at before the field kit goes out: whether everything was sent.</extracomment>
        <translation>ส่งทะเบียนกลางแล้ว</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Looked at before the field kit goes out.</extracomment>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>%1 of %2 are here</source>
        <extracomment>%1 of %2 people are in the office&apos;s copy of the register.</extracomment>
        <translation>อยู่ที่นี่ %1 จาก %2 คน</translation>
    </message>
    <message>
        <source>%1 of %2 with both fingers</source>
        <extracomment>%1 of %2 people have both fingerprints in the copy.</extracomment>
        <translation>ครบสองนิ้ว %1 จาก %2 คน</translation>
    </message>
    <message>
        <source>%1 of %2, from %3 on</source>
        <extracomment>%1 cards go along, of %2; %3 is the first serial.
----------
%1 receipt numbers go along, of %2; %3 is the first one.</extracomment>
        <translation>%1 จาก %2 เริ่มที่ %3</translation>
    </message>
    <message>
        <source>none is here</source>
        <extracomment>No blank card is here.</extracomment>
        <translation>ไม่มีบัตรเปล่า</translation>
    </message>
    <message>
        <source>this counter has no range of its own: no fee can be taken away from the office</source>
        <extracomment>This counter has no range of receipt numbers of its own.</extracomment>
        <translation>ช่องบริการนี้ไม่มีช่วงเลขที่ใบเสร็จของตนเอง จึงรับเงินนอกสำนักทะเบียนไม่ได้</translation>
    </message>
    <message>
        <source>the range is used up</source>
        <extracomment>The counter&apos;s receipt numbers are used up.</extracomment>
        <translation>ใช้ช่วงเลขที่ใบเสร็จหมดแล้ว</translation>
    </message>
    <message>
        <source>as the registry had them on %1</source>
        <extracomment>How new schedules and holidays are; %1 a day and time.</extracomment>
        <translation>ตามทะเบียนกลาง ณ %1</translation>
    </message>
    <message>
        <source>the registry has told nothing yet</source>
        <extracomment>Nothing was told by the registry yet.</extracomment>
        <translation>ทะเบียนกลางยังไม่เคยแจ้งข้อมูล</translation>
    </message>
    <message>
        <source>everything; off-line for %1 days or %2 cases at most</source>
        <extracomment>Everything was sent; %1 a number of days, %2 of cases: the office&apos;s limits.</extracomment>
        <translation>ครบทุกรายการ ‧ ทำงานออฟไลน์ได้ไม่เกิน %1 วัน หรือ %2 คำขอ</translation>
    </message>
    <message>
        <source>entries without a receipt: %1</source>
        <extracomment>%1 entries wait for the registry&apos;s receipt.</extracomment>
        <translation>รายการที่ยังไม่มีใบตอบรับ: %1</translation>
    </message>
    <message>
        <source>this counter is not enrolled with a registry</source>
        <extracomment>This counter has no registry.</extracomment>
        <translation>ช่องบริการนี้ยังไม่ได้ลงทะเบียนกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>off by %1 against the registry&apos;s</source>
        <extracomment>How far this clock is off; %1 a span.</extracomment>
        <translation>ต่างจากทะเบียนกลาง %1</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <extracomment>The clocks were not compared yet.</extracomment>
        <translation>ยังไม่ได้เทียบ</translation>
    </message>
    <message>
        <source>There is no citizen number in this file. One a line is wanted, in the first column.</source>
        <extracomment>About a village list.</extracomment>
        <translation>ไม่พบเลขประจำตัวประชาชนในแฟ้มนี้ ต้องมีบรรทัดละหนึ่งเลขในคอลัมน์แรก</translation>
    </message>
    <message>
        <source>This file is too large for a list.</source>
        <extracomment>About a village list.</extracomment>
        <translation>แฟ้มนี้ใหญ่เกินกว่าจะเป็นรายชื่อ</translation>
    </message>
    <message>
        <source>A list holds %1 people at most.</source>
        <extracomment>About a village list; %1 the most.</extracomment>
        <translation>รายชื่อมีได้ไม่เกิน %1 คน</translation>
    </message>
    <message>
        <source>This file is no text. Save the list as CSV (UTF-8).</source>
        <extracomment>About a village list.</extracomment>
        <translation>แฟ้มนี้ไม่ใช่ข้อความ ให้บันทึกรายชื่อเป็น CSV (UTF-8)</translation>
    </message>
    <message>
        <source>%1 such lines in all</source>
        <extracomment>After the first lines of a village list that could not be used; %1 how many there are in all.</extracomment>
        <translation>รวมบรรทัดเช่นนี้ %1 บรรทัด</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officer at the counter</source>
        <extracomment>Role of an officer, in the words of the Act.</extracomment>
        <translation>พนักงานเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Card-issuing official</source>
        <extracomment>Role of an officer, in the words of the Act.</extracomment>
        <translation>เจ้าพนักงานออกบัตร</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of an officer.</extracomment>
        <translation>หัวหน้า</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Role of an officer.</extracomment>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>Role of an officer.</extracomment>
        <translation>เจ้าหน้าที่การเงิน</translation>
    </message>
    <message>
        <source>Auditor</source>
        <extracomment>Role of an officer.</extracomment>
        <translation>ผู้ตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>offline</source>
        <extracomment>State of a printer, in a chip. Keep it short.</extracomment>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>out of paper</source>
        <extracomment>State of a printer, in a chip. Keep it short.</extracomment>
        <translation>กระดาษหมด</translation>
    </message>
    <message>
        <source>paper jam</source>
        <extracomment>State of a printer, in a chip: paper is stuck.</extracomment>
        <translation>กระดาษติด</translation>
    </message>
    <message>
        <source>stands open</source>
        <extracomment>State of a printer, in a chip: door, cover or tray.</extracomment>
        <translation>ฝาเปิดอยู่</translation>
    </message>
    <message>
        <source>toner or ribbon used up</source>
        <extracomment>State of a printer, in a chip.</extracomment>
        <translation>หมึกหรือผ้าหมึกหมด</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of a printer, in a chip.</extracomment>
        <translation>ถูกพักไว้</translation>
    </message>
    <message>
        <source>takes no jobs</source>
        <extracomment>State of a printer, in a chip: it takes no jobs.</extracomment>
        <translation>ไม่รับงาน</translation>
    </message>
    <message>
        <source>paper low</source>
        <extracomment>State of a printer, in a chip.</extracomment>
        <translation>กระดาษใกล้หมด</translation>
    </message>
    <message>
        <source>toner or ribbon low</source>
        <extracomment>State of a printer, in a chip.</extracomment>
        <translation>หมึกหรือผ้าหมึกใกล้หมด</translation>
    </message>
    <message>
        <source>no print service</source>
        <extracomment>State of a printer, in a chip: CUPS does not answer.</extracomment>
        <translation>บริการพิมพ์ไม่ตอบ</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>State of a printer, in a chip: the one chosen is not there any more.</extracomment>
        <translation>ไม่พบเครื่อง</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a printer, in a chip: stopped for another reason.</extracomment>
        <translation>หยุดอยู่</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <extracomment>State of a printer in the settings.</extracomment>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>none: documents are kept as PDF files</source>
        <extracomment>State of a printer in the settings: the office works without one.</extracomment>
        <translation>ไม่ใช้ เก็บเอกสารเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>asking …</source>
        <extracomment>State of a printer while it is being asked.</extracomment>
        <translation>กำลังสอบถาม …</translation>
    </message>
    <message>
        <source>printing</source>
        <extracomment>State of a printer.</extracomment>
        <translation>กำลังพิมพ์</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>State of a printer.</extracomment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>Chip of the paper printer.</extracomment>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Card printer</source>
        <extracomment>Chip of the printer of cards.</extracomment>
        <translation>เครื่องพิมพ์บัตร</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <extracomment>A document on its way to the printer.</extracomment>
        <translation>กำลังส่งไปเครื่องพิมพ์ …</translation>
    </message>
    <message>
        <source>Printing; sheets out: %1</source>
        <extracomment>%1 is the number of sheets that came out.</extracomment>
        <translation>กำลังพิมพ์ ออกมาแล้ว %1 แผ่น</translation>
    </message>
    <message>
        <source>Printing …</source>
        <extracomment>A document at the printer, nothing came out yet.</extracomment>
        <translation>กำลังพิมพ์ …</translation>
    </message>
    <message>
        <source>Waiting: %1. It goes on by itself.</source>
        <extracomment>A document waits at the printer; %1 says for what (&quot;out of paper&quot;).</extracomment>
        <translation>รออยู่: %1 แก้แล้วพิมพ์ต่อเอง</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>A document was printed.</extracomment>
        <translation>พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <extracomment>The user took the job back.</extracomment>
        <translation>ยกเลิกการพิมพ์แล้ว</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>empty</source>
        <extracomment>Settings, a card reader: no card is in it.</extracomment>
        <translation>ไม่มีบัตร</translation>
    </message>
    <message>
        <source>a Thai ID card is in it</source>
        <extracomment>Settings, a card reader: what is in it.</extracomment>
        <translation>มีบัตรประจำตัวประชาชนอยู่</translation>
    </message>
    <message>
        <source>a card of another kind is in it</source>
        <extracomment>Settings, a card reader: what is in it.</extracomment>
        <translation>มีบัตรชนิดอื่นอยู่</translation>
    </message>
    <message>
        <source>a card is in it that does not answer</source>
        <extracomment>Settings, a card reader: a card is in it that does not answer.</extracomment>
        <translation>มีบัตรอยู่แต่บัตรไม่ตอบ</translation>
    </message>
    <message>
        <source>its card is used by another program</source>
        <extracomment>Settings, a card reader: another program keeps its card for itself.</extracomment>
        <translation>โปรแกรมอื่นใช้บัตรอยู่</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>Settings, a card reader: the service does not say what is in it.</extracomment>
        <translation>เครื่องไม่ตอบ</translation>
    </message>
</context>
<context>
    <name>SlipBox</name>
    <message>
        <source>No blank card is left. Give the citizen a slip; he is called when cards are there.</source>
        <extracomment>In the steps of approval and writing: no card can be made today.</extracomment>
        <translation>บัตรเปล่าหมด ออกใบรับให้ผู้ขอไว้ก่อน แล้วโทรแจ้งเมื่อมีบัตร</translation>
    </message>
    <message>
        <source>A slip was given; call %1 when cards are there. F10 sets the case aside.</source>
        <extracomment>In the steps of approval and writing; %1 the telephone number.</extracomment>
        <translation>ออกใบรับแล้ว โทรแจ้ง %1 เมื่อมีบัตร กด F10 เพื่อพักคำขอ</translation>
    </message>
    <message>
        <source>Give the slip</source>
        <extracomment>The blue button: the citizen gets a paper instead of a card (bai rap).</extracomment>
        <translation>ออกใบรับ</translation>
    </message>
    <message>
        <source>Telephone of the citizen</source>
        <extracomment>Label: the number at which the citizen can be called.</extracomment>
        <translation>โทรศัพท์ของผู้ขอ</translation>
    </message>
</context>
<context>
    <name>ViewsPage</name>
    <message>
        <source>outside office hours</source>
        <extracomment>What is unusual about a look at somebody&apos;s data.</extracomment>
        <translation>นอกเวลาราชการ</translation>
    </message>
    <message>
        <source>many persons without a case that day</source>
        <extracomment>What is unusual about a look at somebody&apos;s data.</extracomment>
        <translation>ดูหลายคนที่ไม่มีเรื่องในวันนั้น</translation>
    </message>
    <message>
        <source>his own name</source>
        <extracomment>What is unusual about a look at somebody&apos;s data.</extracomment>
        <translation>ดูข้อมูลของตนเอง</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>What is unusual about a look at somebody&apos;s data.</extracomment>
        <translation>ดูข้อมูลเพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>the same person again and again</source>
        <extracomment>What is unusual about a look at somebody&apos;s data.</extracomment>
        <translation>ดูบุคคลเดิมซ้ำหลายครั้ง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::AnswersPage</name>
    <message>
        <source>entry %1</source>
        <extracomment>In the list of entries the registry did not accept; %1 is the entry&apos;s number in the journal.</extracomment>
        <translation>รายการที่ %1</translation>
    </message>
    <message>
        <source>stands, with a conflict</source>
        <extracomment>In the list of answers: the entry stands, and a conflict was noticed.</extracomment>
        <translation>รับไว้ แต่มีข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Not accepted as they were ‧ %1</source>
        <extracomment>Heading of the list of entries that the registry did not accept; %1 their number.</extracomment>
        <translation>รายการที่ทะเบียนกลางไม่รับ ‧ %1</translation>
    </message>
    <message>
        <source>Card %1 of this office</source>
        <extracomment>In the list of changes: a card that this office issued; %1 serial.</extracomment>
        <translation>บัตร %1 ของสำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>Card %1 of office %2</source>
        <extracomment>In the list of changes: a card that another office issued; %1 serial, %2 the office&apos;s code.</extracomment>
        <translation>บัตร %1 ของสำนักทะเบียน %2</translation>
    </message>
    <message>
        <source>disputed: a supervisor decides</source>
        <extracomment>In the list of changes: a conflict about this card waits for a supervisor.</extracomment>
        <translation>มีข้อโต้แย้ง รอหัวหน้าวินิจฉัย</translation>
    </message>
    <message>
        <source>Changed at the registry ‧ %1</source>
        <extracomment>Heading of the list of cards that changed at the registry; %1 their number.</extracomment>
        <translation>เปลี่ยนแปลงที่ทะเบียนกลาง ‧ %1</translation>
    </message>
    <message>
        <source>The registry has accepted everything it was sent.</source>
        <extracomment>In place of the list of entries that the registry did not accept.</extracomment>
        <translation>ทะเบียนกลางรับทุกรายการที่ส่งไปแล้ว</translation>
    </message>
    <message>
        <source>No card of this office&apos;s cases has changed elsewhere.</source>
        <extracomment>In place of the list of cards that changed at the registry.</extracomment>
        <translation>ไม่มีบัตรตามคำขอของสำนักทะเบียนนี้ที่เปลี่ยนแปลงจากที่อื่น</translation>
    </message>
    <message>
        <source>Entries that the registry did not accept</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>รายการที่ทะเบียนกลางไม่รับ</translation>
    </message>
    <message>
        <source>Cards that changed at the registry</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>บัตรที่เปลี่ยนแปลงที่ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Open the case</source>
        <extracomment>Button: the case of the chosen row, at the counter.</extracomment>
        <translation>เปิดคำขอ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::AppointmentsPage</name>
    <message>
        <source>The card&apos;s holder has no appointment today.</source>
        <extracomment>After a card was put in whose holder is not on today&apos;s list.</extracomment>
        <translation>เจ้าของบัตรไม่มีนัดวันนี้</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Beside a day in the choice of days.</extracomment>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>appointments: %1</source>
        <extracomment>Beside a day in the choice of days: how many appointments it has.</extracomment>
        <translation>นัด %1 ราย</translation>
    </message>
    <message>
        <source>The central registry has told this counter of no appointments yet. Walk-ins can be listed.</source>
        <extracomment>Under the day&apos;s list: how old it is.</extracomment>
        <translation>ยังไม่เคยได้รับรายการนัดจากสำนักทะเบียนกลาง แต่ลงชื่อผู้มาโดยไม่ได้นัดได้</translation>
    </message>
    <message>
        <source>As the central registry told it today at %1</source>
        <extracomment>Under the day&apos;s list: how old it is; %1 is a time of today.</extracomment>
        <translation>ข้อมูลทะเบียนกลาง วันนี้ %1 น.</translation>
    </message>
    <message>
        <source>As of %1. What was booked or cancelled since then is not here.</source>
        <extracomment>Under the day&apos;s list: how old it is; %1 is a day and time.</extracomment>
        <translation>ข้อมูล ณ %1 น. รายการที่นัดหรือยกเลิกหลังจากนั้นยังไม่แสดง</translation>
    </message>
    <message>
        <source>Nobody of this day is found by that.</source>
        <extracomment>In place of the list, when the search finds nobody.</extracomment>
        <translation>ไม่พบผู้ใดในรายการของวันที่เลือกตามคำค้น</translation>
    </message>
    <message>
        <source>There are no appointments on this day.</source>
        <extracomment>In place of the list.</extracomment>
        <translation>ไม่มีนัดหมายในวันที่เลือก</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <extracomment>Title at the right while no appointment is chosen.</extracomment>
        <translation>ยังไม่ได้เลือกผู้ใด</translation>
    </message>
    <message>
        <source>Came without an appointment</source>
        <extracomment>Title of the form for somebody who came without an appointment.</extracomment>
        <translation>ผู้มาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>In the details: the person came without an appointment.</extracomment>
        <translation>ไม่ได้นัด</translation>
    </message>
    <message>
        <source>at %1 by %2</source>
        <extracomment>In the details: when and by whom; %1 a time, %2 an officer&apos;s name.</extracomment>
        <translation>เวลา %1 น. โดย %2</translation>
    </message>
    <message>
        <source>Putting the card into the reader checks its holder in.</source>
        <extracomment>In the details: how somebody is checked in.</extracomment>
        <translation>เสียบบัตรในเครื่องอ่านเพื่อลงว่าเจ้าของบัตรมาแล้ว</translation>
    </message>
    <message>
        <source>Only today&apos;s appointments can be checked in.</source>
        <extracomment>In the details of an appointment of another day.</extracomment>
        <translation>ลงว่ามาแล้วได้เฉพาะนัดของวันนี้</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>The blue button: the person is here.</extracomment>
        <translation>ลงว่ามาแล้ว</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>The blue button: the person is done here.</extracomment>
        <translation>รับบริการแล้ว</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>The blue button: puts somebody who came without an appointment on today&apos;s list.</extracomment>
        <translation>ลงในรายการ</translation>
    </message>
    <message>
        <source>%1 is here and waits</source>
        <extracomment>After somebody was checked in; %1 is the name.</extracomment>
        <translation>%1 มาแล้ว กำลังรอรับบริการ</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <extracomment>After somebody was served; %1 is the name.</extracomment>
        <translation>%1 รับบริการแล้ว</translation>
    </message>
    <message>
        <source>%1 did not come. Enter takes it back.</source>
        <extracomment>After somebody was marked as not having come; %1 is the name.</extracomment>
        <translation>%1 ไม่มาตามนัด กด Enter เพื่อยกเลิกผลนี้</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <extracomment>After a state was taken back; %1 is the name.</extracomment>
        <translation>%1 กลับมารอรับบริการ</translation>
    </message>
    <message>
        <source>%1 is on today&apos;s list and waits</source>
        <extracomment>After somebody without an appointment was put on the list; %1 is the name.</extracomment>
        <translation>%1 อยู่ในรายการวันนี้แล้ว กำลังรอรับบริการ</translation>
    </message>
    <message>
        <source>Appointments</source>
        <extracomment>Heading of the page of appointments.</extracomment>
        <translation>นัดหมาย</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label of the choice of the day.</extracomment>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>Label: looks for somebody in the day&apos;s list.</extracomment>
        <translation>ชื่อหรือเลขประจำตัว</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>นัดหมายของวัน</translation>
    </message>
    <message>
        <source>Begin at the counter</source>
        <extracomment>Button: a case is begun for the person who waits.</extracomment>
        <translation>เริ่มที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Did not come</source>
        <extracomment>The red button.</extracomment>
        <translation>ไม่มาตามนัด</translation>
    </message>
    <message>
        <source>Not served after all</source>
        <extracomment>Button: the person was marked as served by mistake.</extracomment>
        <translation>ยังไม่ได้รับบริการ</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <extracomment>Button: somebody came without an appointment.</extracomment>
        <translation>เพิ่มผู้มาโดยไม่ได้นัด</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Foot bar of the page of appointments: out of the form.</extracomment>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ApprovalDetails</name>
    <message>
        <source>Fine %1 ‧ fee %2 baht</source>
        <extracomment>Line on the approval page: fine and fee, %1 and %2 in baht.</extracomment>
        <translation>ค่าปรับ %1 ‧ ค่าธรรมเนียม %2 บาท</translation>
    </message>
    <message>
        <source>Nothing to look at in the office&apos;s records</source>
        <extracomment>Note on the approval page.</extracomment>
        <translation>ไม่มีข้อสังเกตในข้อมูลของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>The approver is not the officer of the case</source>
        <extracomment>Note on the approval page.</extracomment>
        <translation>ผู้อนุมัติไม่ใช่ผู้รับคำขอ</translation>
    </message>
    <message>
        <source>You took this case: another officer signs in below to approve</source>
        <extracomment>Note on the approval page.</extracomment>
        <translation>ท่านเป็นผู้รับคำขอนี้ ให้เจ้าพนักงานอีกคนลงชื่อด้านล่างเพื่ออนุมัติ</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Table head: which field.</extracomment>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Old card</source>
        <extracomment>Table head: as the old card says.</extracomment>
        <translation>บัตรเดิม</translation>
    </message>
    <message>
        <source>Register, new card</source>
        <extracomment>Table head: as the register and the new card say.</extracomment>
        <translation>ทะเบียน (บัตรใหม่)</translation>
    </message>
    <message>
        <source>Thai name</source>
        <extracomment>Field in the table of changes.</extracomment>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>English name</source>
        <extracomment>Field in the table of changes.</extracomment>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Birth</source>
        <extracomment>Field in the table of changes.</extracomment>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Field in the table of changes.</extracomment>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Field in the table of changes.</extracomment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Sex of the applicant.</extracomment>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Sex of the applicant.</extracomment>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Photo on record</source>
        <extracomment>Over the old photo.</extracomment>
        <translation>รูปในทะเบียน</translation>
    </message>
    <message>
        <source>New photo</source>
        <extracomment>Over the photo taken today.</extracomment>
        <translation>รูปใหม่</translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>Over what the approver must look at.</extracomment>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Changes against the old card</source>
        <extracomment>Over the table of what changes against the old card.</extracomment>
        <translation>สิ่งที่เปลี่ยนจากบัตรเดิม</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ApprovalForm</name>
    <message>
        <source>Approved by %1</source>
        <extracomment>State of the approval; %1 is the approver&apos;s name.</extracomment>
        <translation>อนุมัติโดย %1</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <extracomment>State of the approval.</extracomment>
        <translation>รออนุมัติ</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>The blue button: looks whether the case has been approved.</extracomment>
        <translation>ตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Another officer approves on the approvals page (F6). Set this case aside with F10 to serve the next applicant meanwhile.</source>
        <extracomment>In the approval step: who approves and how.</extracomment>
        <translation>เจ้าพนักงานอีกคนอนุมัติที่หน้าอนุมัติ (F6) ระหว่างนี้กด F10 พักคำขอเพื่อให้บริการผู้ขอรายต่อไปได้</translation>
    </message>
    <message>
        <source>The approver will look at</source>
        <extracomment>Over the remarks the approver will see.</extracomment>
        <translation>ข้อสังเกตสำหรับผู้อนุมัติ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ApprovalPage</name>
    <message>
        <source>Case %1 is approved</source>
        <extracomment>After an approval; %1 is the case&apos;s number.</extracomment>
        <translation>อนุมัติคำขอ %1 แล้ว</translation>
    </message>
    <message>
        <source>The case went back to its officer</source>
        <extracomment>After a case was returned to its officer.</extracomment>
        <translation>ส่งคำขอกลับไปยังผู้รับคำขอแล้ว</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <extracomment>In place of a case on the approval page.</extracomment>
        <translation>ไม่มีคำขอรออนุมัติ</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <extracomment>In place of the list.</extracomment>
        <translation>ไม่มีคำขอรออยู่</translation>
    </message>
    <message>
        <source>Cases waiting for approval</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>คำขอที่รออนุมัติ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of the approver&apos;s reason.</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Needed when there is something to look at, and to send back</source>
        <extracomment>Under the approver&apos;s reason.</extracomment>
        <translation>ต้องระบุเมื่อมีข้อสังเกต หรือเมื่อส่งกลับ</translation>
    </message>
    <message>
        <source>Approver&apos;s log-in</source>
        <extracomment>Label: log-in of the approving officer.</extracomment>
        <translation>ชื่อผู้ใช้ของผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Approver&apos;s password</source>
        <extracomment>Label: password of the approving officer.</extracomment>
        <translation>รหัสผ่านของผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Approve in my own name</source>
        <extracomment>The blue button.</extracomment>
        <translation>อนุมัติในนามของข้าพเจ้า</translation>
    </message>
    <message>
        <source>Send back with a reason</source>
        <extracomment>The red button.</extracomment>
        <translation>ส่งกลับพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Waiting for approval ‧ %1</source>
        <extracomment>Heading of the list; %1 is the number of cases.</extracomment>
        <translation>รออนุมัติ ‧ %1</translation>
    </message>
    <message>
        <source>%1 ‧ taken by %2 ‧ %3</source>
        <extracomment>Under the title of a case: its number, who took it, when.</extracomment>
        <translation>%1 ‧ รับคำขอโดย %2 ‧ %3</translation>
    </message>
    <message>
        <source>%1 cases are approved</source>
        <extracomment>After several equal cases were approved with one confirmation; %1 is their number.</extracomment>
        <translation>อนุมัติแล้ว %1 เรื่อง</translation>
    </message>
    <message>
        <source>Choose a case at the left</source>
        <extracomment>In place of a case on the approval page.</extracomment>
        <translation>เลือกเรื่องทางซ้าย</translation>
    </message>
    <message>
        <source>Approve %1 cases together</source>
        <extracomment>Title of the confirmation for several equal cases; %1 is their number.</extracomment>
        <translation>อนุมัติพร้อมกัน %1 เรื่อง</translation>
    </message>
    <message>
        <source>Approve with my finger</source>
        <extracomment>The blue button: the officer&apos;s finger is asked for next.</extracomment>
        <translation>อนุมัติด้วยลายนิ้วมือของข้าพเจ้า</translation>
    </message>
    <message>
        <source>Approve %1 cases in my own name</source>
        <extracomment>The blue button, for several equal cases; %1 is their number.</extracomment>
        <translation>อนุมัติ %1 เรื่องในนามข้าพเจ้า</translation>
    </message>
    <message>
        <source>Approve %1 cases with my finger</source>
        <extracomment>The blue button, for several equal cases; %1 is their number.</extracomment>
        <translation>อนุมัติ %1 เรื่องด้วยลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Place your right index finger on the sensor</source>
        <extracomment>Shown while the sensor waits for the approver&apos;s own finger.</extracomment>
        <translation>วางนิ้วชี้ขวาของท่านบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Place your left index finger on the sensor</source>
        <extracomment>Shown while the sensor waits for the approver&apos;s own finger.</extracomment>
        <translation>วางนิ้วชี้ซ้ายของท่านบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Leave empty to approve with your finger</source>
        <extracomment>Under the approver&apos;s password.</extracomment>
        <translation>เว้นว่างไว้เพื่ออนุมัติด้วยลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Approve equal cases together</source>
        <extracomment>Button: the cases equal to this one, with one confirmation.</extracomment>
        <translation>อนุมัติเรื่องแบบเดียวกันพร้อมกัน</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Foot bar of the approval page: out of the confirmation for several cases, or no finger after all.</extracomment>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::BatchView</name>
    <message>
        <source>Cases of one kind with nothing to look at. Each becomes an approval of its own in your name.</source>
        <extracomment>Over the list of cases that one confirmation approves.</extracomment>
        <translation>เรื่องกรณีเดียวกันที่ไม่มีข้อสังเกต แต่ละเรื่องจะบันทึกเป็นการอนุมัติของท่านแยกกัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::BookSection</name>
    <message>
        <source>Press Enter once more to do it.</source>
        <extracomment>Under a sentence that says what cannot be undone.</extracomment>
        <translation>กด Enter อีกครั้งเพื่อยืนยัน</translation>
    </message>
    <message>
        <source>Second person</source>
        <extracomment>Over the second person&apos;s login and password.</extracomment>
        <translation>ผู้ร่วมลงนามคนที่สอง</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Label: login name of the colleague who signs too.</extracomment>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label: password of the colleague who signs too.</extracomment>
        <translation>รหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::BooksPage</name>
    <message>
        <source>Received blank cards: %1</source>
        <extracomment>After blank cards were received; %1 is their number.</extracomment>
        <translation>รับบัตรเปล่าแล้ว %1 ใบ</translation>
    </message>
    <message>
        <source>Returned blank cards: %1</source>
        <extracomment>After blank cards were returned; %1 is their number.</extracomment>
        <translation>ส่งคืนบัตรเปล่าแล้ว %1 ใบ</translation>
    </message>
    <message>
        <source>The day is open with %1 baht</source>
        <extracomment>After the day was opened; %1 the opening money in baht.</extracomment>
        <translation>เปิดวันแล้ว เงินทอน %1 บาท</translation>
    </message>
    <message>
        <source>The day is closed; its report is being made</source>
        <extracomment>After the day was closed.</extracomment>
        <translation>ปิดวันแล้ว กำลังจัดทำรายงาน</translation>
    </message>
    <message>
        <source>Receipt %1 is void. The case may be paid again or cancelled at the counter.</source>
        <extracomment>After a receipt was voided; %1 its number.</extracomment>
        <translation>ยกเลิกใบเสร็จ %1 แล้ว รับชำระใหม่หรือยกเลิกคำขอได้ที่หน้าเคาน์เตอร์</translation>
    </message>
    <message>
        <source>Receipt %1 was made again, marked as a copy</source>
        <extracomment>After a receipt was printed again; %1 its number.</extracomment>
        <translation>พิมพ์ใบเสร็จ %1 ซ้ำแล้ว มีเครื่องหมายสำเนา</translation>
    </message>
    <message>
        <source>Remitted, slip %1</source>
        <extracomment>After cash was remitted; %1 the number of the slip.</extracomment>
        <translation>นำส่งแล้ว ใบนำส่ง %1</translation>
    </message>
    <message>
        <source>The counter has its receipt numbers</source>
        <extracomment>After a counter was given receipt numbers.</extracomment>
        <translation>กำหนดช่วงเลขที่ใบเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Fine orders forwarded: %1</source>
        <extracomment>After fine orders were forwarded; %1 their number.</extracomment>
        <translation>ส่งต่อแล้ว %1 ราย</translation>
    </message>
    <message>
        <source>The call is noted</source>
        <extracomment>After a citizen was called.</extracomment>
        <translation>บันทึกการโทรแล้ว</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Section of the books page.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Cash and receipts</source>
        <extracomment>Section of the books page.</extracomment>
        <translation>เงินสดและใบเสร็จ</translation>
    </message>
    <message>
        <source>Fine orders</source>
        <extracomment>Section of the books page.</extracomment>
        <translation>การเปรียบเทียบ</translation>
    </message>
    <message>
        <source>The day</source>
        <extracomment>Section of the books page: opening and closing the day.</extracomment>
        <translation>เปิด–ปิดวัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::BundlePage</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>After the support bundle was saved; %1 is the file&apos;s path.</extracomment>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <extracomment>Title of the page that shows the support bundle.</extracomment>
        <translation>ชุดข้อมูลสำหรับฝ่ายช่วยเหลือ</translation>
    </message>
    <message>
        <source>This is all that support gets: nobody&apos;s name, number or picture. Read it, then save it.</source>
        <extracomment>Under the title of the support bundle.</extracomment>
        <translation>ฝ่ายช่วยเหลือจะได้เพียงเท่านี้ ไม่มีชื่อ เลขประจำตัว หรือรูปของใคร อ่านก่อนแล้วจึงบันทึก</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <extracomment>Accessible name of the list of the bundle&apos;s files.</extracomment>
        <translation>ไฟล์ในชุดข้อมูล</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <extracomment>Accessible name of the chosen file&apos;s text.</extracomment>
        <translation>ข้อความในไฟล์</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <extracomment>The blue button: saves the bundle in the counter&apos;s folder.</extracomment>
        <translation>บันทึกชุดข้อมูล</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <extracomment>Button: asks for a folder first, such as that of a memory stick.</extracomment>
        <translation>บันทึกที่อื่น</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CancelForm</name>
    <message>
        <source>Cancel this case</source>
        <extracomment>The blue button: cancels the case.</extracomment>
        <translation>ยกเลิกคำขอนี้</translation>
    </message>
    <message>
        <source>The case ends without a card and stays in the journal. Esc goes back.</source>
        <extracomment>Over the reason for cancelling a case.</extracomment>
        <translation>คำขอจะสิ้นสุดโดยไม่ออกบัตร และยังคงอยู่ในบันทึก กด Esc เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <extracomment>Label: why the case is cancelled.</extracomment>
        <translation>เหตุผลที่ยกเลิก</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CardDetailsPanel</name>
    <message>
        <source>not known</source>
        <extracomment>Beside a number of the card that is not known.</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Show the card number</source>
        <extracomment>Button: shows the number on the card&apos;s back, once a reason is chosen.</extracomment>
        <translation>แสดงเลขหลังบัตร</translation>
    </message>
    <message>
        <source>Hide the card number</source>
        <extracomment>Button: hides the number on the card&apos;s back again.</extracomment>
        <translation>ซ่อนเลขหลังบัตร</translation>
    </message>
    <message>
        <source>Recorded in the journal. The number is hidden again after 20 seconds.</source>
        <extracomment>Under the number on the card&apos;s back while it is shown.</extracomment>
        <translation>บันทึกการดูไว้แล้ว เลขจะถูกซ่อนเองภายใน 20 วินาที</translation>
    </message>
    <message>
        <source>Put the card in to see its number.</source>
        <extracomment>Under the masked number when the card was taken out.</extracomment>
        <translation>เสียบบัตรก่อนจึงจะดูเลขได้</translation>
    </message>
    <message>
        <source>Every look at this number is recorded with officer and reason.</source>
        <extracomment>Under the masked number while the reason is being chosen.</extracomment>
        <translation>การดูเลขนี้ทุกครั้งจะบันทึกชื่อเจ้าหน้าที่และเหตุผล</translation>
    </message>
    <message>
        <source>The card</source>
        <extracomment>Heading of the panel with the card&apos;s own numbers.</extracomment>
        <translation>ข้อมูลบัตร</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>Row of the card&apos;s panel: the secret number printed on its back, two letters and ten digits.</extracomment>
        <translation>เลขหลังบัตร</translation>
    </message>
    <message>
        <source>Chip number</source>
        <extracomment>Row of the card&apos;s panel.</extracomment>
        <translation>เลขชิป</translation>
    </message>
    <message>
        <source>Request number</source>
        <extracomment>Row of the card&apos;s panel: the number of the request it was made for.</extracomment>
        <translation>เลขคำขอ</translation>
    </message>
    <message>
        <source>Number under the photo</source>
        <extracomment>Row of the card&apos;s panel: the number printed under the photo.</extracomment>
        <translation>เลขใต้รูป</translation>
    </message>
    <message>
        <source>Card version</source>
        <extracomment>Row of the card&apos;s panel: the version of its file, such as 0003.</extracomment>
        <translation>รุ่นของบัตร</translation>
    </message>
    <message>
        <source>Why is it wanted?</source>
        <extracomment>Label: why the number on the card&apos;s back is wanted; it is recorded.</extracomment>
        <translation>เหตุผลที่ขอดู</translation>
    </message>
    <message>
        <source>Compare with the back of the card</source>
        <extracomment>Reason for showing the number on the card&apos;s back.</extracomment>
        <translation>เทียบกับเลขที่พิมพ์หลังบัตร</translation>
    </message>
    <message>
        <source>Doubt about card or holder</source>
        <extracomment>Reason for showing the number on the card&apos;s back.</extracomment>
        <translation>สงสัยในตัวบัตรหรือผู้ถือบัตร</translation>
    </message>
    <message>
        <source>The holder asks for it</source>
        <extracomment>Reason for showing the number on the card&apos;s back.</extracomment>
        <translation>เจ้าของบัตรขอทราบ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CardProgress</name>
    <message>
        <source>Place a blank card in the writer</source>
        <extracomment>Before the new card is written.</extracomment>
        <translation>วางบัตรเปล่าในเครื่องเขียนบัตร</translation>
    </message>
    <message>
        <source>Looking at the blank card …</source>
        <extracomment>The writer&apos;s slot is looked at.</extracomment>
        <translation>กำลังตรวจบัตรเปล่า …</translation>
    </message>
    <message>
        <source>Drawing %1 from stock …</source>
        <extracomment>The blank card&apos;s serial is taken from stock; %1 is the serial.</extracomment>
        <translation>กำลังเบิกบัตร %1 จากคลัง …</translation>
    </message>
    <message>
        <source>Writing the card%1 …</source>
        <extracomment>The card is being written; %1 is &quot; 12/40&quot; or empty.</extracomment>
        <translation>กำลังเขียนบัตร%1 …</translation>
    </message>
    <message>
        <source>Reading back%1 …</source>
        <extracomment>The card is being read back; %1 is &quot; 12/40&quot; or empty.</extracomment>
        <translation>กำลังอ่านกลับ%1 …</translation>
    </message>
    <message>
        <source>Recording %1 as spoiled …</source>
        <extracomment>A badly written card is put aside as spoiled; %1 is its serial.</extracomment>
        <translation>กำลังบันทึกบัตร %1 เป็นบัตรเสีย …</translation>
    </message>
    <message>
        <source>Take the spoiled card out and place the next blank</source>
        <extracomment>After a spoiled card.</extracomment>
        <translation>นำบัตรเสียออก แล้ววางบัตรเปล่าใบถัดไป</translation>
    </message>
    <message>
        <source>Card %1 is written, read back and equal in every byte</source>
        <extracomment>The new card is good; %1 is its serial.</extracomment>
        <translation>บัตร %1 เขียนแล้ว อ่านกลับตรงกันทุกไบต์</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Accessible name of the progress bar.</extracomment>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Blank card drawn from stock: %1</source>
        <extracomment>Line of the new card&apos;s progress; %1 is the serial, or a dash.</extracomment>
        <translation>เบิกบัตรเปล่าจากคลัง: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Line of the new card&apos;s progress.</extracomment>
        <translation>เขียนแล้ว</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <extracomment>Line of the new card&apos;s progress.</extracomment>
        <translation>อ่านกลับและเปรียบเทียบแล้ว</translation>
    </message>
    <message>
        <source>cards spoiled in this case: %1</source>
        <extracomment>Under the new card&apos;s progress: cards lost in this case.</extracomment>
        <translation>บัตรเสียในคำขอนี้ %1 ใบ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CashSection</name>
    <message>
        <source>A number from 1 to 999999</source>
        <extracomment>Under a number of the range of receipts.</extracomment>
        <translation>ตัวเลข 1 ถึง 999999</translation>
    </message>
    <message>
        <source>Choose a receipt in the list</source>
        <extracomment>In the form for a receipt: none is chosen in the list.</extracomment>
        <translation>เลือกใบเสร็จในรายการ</translation>
    </message>
    <message>
        <source>Receipt %1 ‧ %2 ‧ %3 baht</source>
        <extracomment>In the form for a receipt: %1 its number, %2 who paid, %3 the amount in baht.</extracomment>
        <translation>ใบเสร็จ %1 ‧ %2 ‧ %3 บาท</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Figure of the day&apos;s cash.</extracomment>
        <translation>ใบเสร็จ</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Figure of the day&apos;s cash: number of void receipts.
----------
In the list of receipts: this one is void.
----------
One of four answers: make a receipt void.</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Fines</source>
        <extracomment>Figure of the day&apos;s cash, in baht.</extracomment>
        <translation>ค่าปรับ</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Figure of the day&apos;s cash, in baht.</extracomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Not remitted yet</source>
        <extracomment>Figure of the cash, in baht: taken on any day and not remitted yet.</extracomment>
        <translation>ยังไม่ได้นำส่ง</translation>
    </message>
    <message>
        <source>Total in the drawer (baht)</source>
        <extracomment>Figure of the day&apos;s cash, in baht: opening money with it.</extracomment>
        <translation>รวมเงินในลิ้นชัก (บาท)</translation>
    </message>
    <message>
        <source>Over %1 baht: remit by %2</source>
        <extracomment>Note of the cash: more than the office may keep; %1 the limit in baht, %2 the last day.</extracomment>
        <translation>เกิน %1 บาท นำส่งภายใน %2</translation>
    </message>
    <message>
        <source>Over %1 baht: was to be remitted by %2</source>
        <extracomment>Note of the cash: more than the office may keep, and too long; %1 the limit in baht, %2 the last day.</extracomment>
        <translation>เกิน %1 บาท ครบกำหนดนำส่งแล้วเมื่อ %2</translation>
    </message>
    <message>
        <source>Receipt numbers left: %1</source>
        <extracomment>Note of the receipts: numbers of the counter&apos;s range left.</extracomment>
        <translation>เลขที่ใบเสร็จเหลือ %1</translation>
    </message>
    <message>
        <source>Fine %1 ‧ fee %2 baht</source>
        <extracomment>In the list of receipts: fine and fee, %1 and %2 in baht.</extracomment>
        <translation>ค่าปรับ %1 ‧ ค่าธรรมเนียม %2 บาท</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <extracomment>The blue button: makes the chosen receipt void.</extracomment>
        <translation>ยกเลิกใบเสร็จ</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>The blue button: the chosen receipt again, marked as a copy.
----------
One of four answers: print a receipt again.</extracomment>
        <translation>พิมพ์ซ้ำ</translation>
    </message>
    <message>
        <source>Remit the cash</source>
        <extracomment>The blue button: cash goes to the treasury or bank.</extracomment>
        <translation>นำส่งเงิน</translation>
    </message>
    <message>
        <source>Give the numbers</source>
        <extracomment>The blue button: gives a counter its own receipt numbers.</extracomment>
        <translation>กำหนดเลขที่</translation>
    </message>
    <message>
        <source>Receipt %1 becomes void; give %2 baht back.</source>
        <extracomment>Before a receipt is voided; %1 is its number, %2 the amount in baht.</extracomment>
        <translation>ใบเสร็จ %1 จะถูกยกเลิก คืนเงิน %2 บาท</translation>
    </message>
    <message>
        <source>%1 baht leave the drawer.</source>
        <extracomment>Before cash is remitted; %1 in baht.</extracomment>
        <translation>เงิน %1 บาทจะออกจากลิ้นชัก</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <extracomment>Heading of the list of receipts.</extracomment>
        <translation>ใบเสร็จของวัน</translation>
    </message>
    <message>
        <source>Receipts and cash</source>
        <extracomment>Heading of the form.</extracomment>
        <translation>ใบเสร็จและเงินสด</translation>
    </message>
    <message>
        <source>Remit</source>
        <extracomment>One of four answers: remit cash.</extracomment>
        <translation>นำส่งเงิน</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <extracomment>One of four answers: a counter&apos;s own receipt numbers.</extracomment>
        <translation>ช่วงเลขที่ใบเสร็จ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label: why a receipt is voided or printed again.</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Fines (baht)</source>
        <extracomment>Label: fines remitted.</extracomment>
        <translation>ค่าปรับ (บาท)</translation>
    </message>
    <message>
        <source>Fees (baht)</source>
        <extracomment>Label: fees remitted.</extracomment>
        <translation>ค่าธรรมเนียม (บาท)</translation>
    </message>
    <message>
        <source>Number of the bank&apos;s or treasury&apos;s paper</source>
        <extracomment>Label: number of the bank&apos;s or treasury&apos;s paper.</extracomment>
        <translation>เลขที่เอกสารของธนาคารหรือคลัง</translation>
    </message>
    <message>
        <source>Counter no.</source>
        <extracomment>Label: number of the counter that gets receipt numbers.</extracomment>
        <translation>ช่องบริการที่</translation>
    </message>
    <message>
        <source>First number</source>
        <extracomment>Label: first receipt number of a range.</extracomment>
        <translation>เลขแรก</translation>
    </message>
    <message>
        <source>Last number</source>
        <extracomment>Label: last receipt number of a range.</extracomment>
        <translation>เลขสุดท้าย</translation>
    </message>
    <message>
        <source>Of this fiscal year; no two counters have the same numbers</source>
        <extracomment>Under the last receipt number of a range.</extracomment>
        <translation>ของปีงบประมาณนี้ แต่ละช่องบริการต้องไม่ซ้ำกัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CheckRow</name>
    <message>
        <source>checking …</source>
        <extracomment>State of a check of the self-test while it runs. Keep it short.</extracomment>
        <translation>กำลังตรวจ …</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>State of a check of the self-test before its first run. Keep it short.</extracomment>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>State of a check of the self-test: green. Keep it short.</extracomment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>State of a check of the self-test: yellow. Keep it short.</extracomment>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>State of a check of the self-test: red. Keep it short.</extracomment>
        <translation>ขัดข้อง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ClockPage</name>
    <message>
        <source>The clock must be checked</source>
        <extracomment>Title of the page shown when the computer&apos;s clock is not believed.</extracomment>
        <translation>ต้องตรวจสอบนาฬิกา</translation>
    </message>
    <message>
        <source>If this is not the right time, set the computer&apos;s clock and press Esc. If it is right, a supervisor and a second person accept it here; nothing is ever dated before the last entry.</source>
        <extracomment>On the clock page: what to do.</extracomment>
        <translation>หากเวลานี้ไม่ถูกต้อง ให้ตั้งนาฬิกาของเครื่องแล้วกด Esc หากถูกต้องแล้ว ให้ผู้บังคับบัญชาและคนที่สองรับรองที่นี่ จะไม่มีรายการใดลงวันที่ก่อนรายการล่าสุด</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>On the clock page: over the first login.</extracomment>
        <translation>ผู้บังคับบัญชา</translation>
    </message>
    <message>
        <source>Second person</source>
        <extracomment>On the clock page: over the second login.</extracomment>
        <translation>ผู้ร่วมลงนามคนที่สอง</translation>
    </message>
    <message>
        <source>Why the clock is right</source>
        <extracomment>Label: why the clock is right.</extracomment>
        <translation>เหตุใดนาฬิกาจึงถูกต้อง</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Label: login name.</extracomment>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label: password.</extracomment>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Accept the clock</source>
        <extracomment>The blue button of the clock page.</extracomment>
        <translation>รับรองนาฬิกา</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Foot bar of the clock page: the clock was set right, back to signing in.</extracomment>
        <translation>เข้าระบบ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ConflictForm</name>
    <message>
        <source>Choose whose record holds</source>
        <extracomment>Over the button, when no answer was chosen.</extracomment>
        <translation>เลือกว่าจะถือตามฝ่ายใด</translation>
    </message>
    <message>
        <source>%1 This cannot be taken back. Press Enter once more to decide.</source>
        <extracomment>Over the button, after the first Enter; %1 says what the decision means.</extracomment>
        <translation>%1 เมื่อวินิจฉัยแล้วแก้ไขไม่ได้ กด Enter อีกครั้งเพื่อยืนยัน</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Heading over the answers of a conflict.</extracomment>
        <translation>คำวินิจฉัย</translation>
    </message>
    <message>
        <source>This office&apos;s record holds</source>
        <extracomment>Answer: whose record holds in a conflict.</extracomment>
        <translation>ให้ถือตามสำนักทะเบียนนี้</translation>
    </message>
    <message>
        <source>The other&apos;s record holds</source>
        <extracomment>Answer: whose record holds in a conflict.</extracomment>
        <translation>ให้ถือตามอีกฝ่าย</translation>
    </message>
    <message>
        <source>Taken note of only</source>
        <extracomment>Answer in a conflict: no side is taken.</extracomment>
        <translation>รับทราบเท่านั้น</translation>
    </message>
    <message>
        <source>The conflict is settled when the other office says the same. If it says otherwise, the registry&apos;s administrator decides.</source>
        <extracomment>Under the answers: how a conflict of two offices is settled.</extracomment>
        <translation>ข้อขัดแย้งยุติเมื่ออีกสำนักทะเบียนวินิจฉัยตรงกัน หากไม่ตรงกัน ผู้ดูแลทะเบียนกลางเป็นผู้วินิจฉัย</translation>
    </message>
    <message>
        <source>Your decision settles the conflict.</source>
        <extracomment>Under the answers: how a conflict with the register is settled.</extracomment>
        <translation>คำวินิจฉัยของท่านทำให้ข้อขัดแย้งยุติ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of the supervisor&apos;s reason.</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Goes to the registry and to the other office with the decision</source>
        <extracomment>Under the supervisor&apos;s reason.</extracomment>
        <translation>ส่งไปยังทะเบียนกลางและอีกสำนักทะเบียนพร้อมคำวินิจฉัย</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ConflictPage</name>
    <message>
        <source>The decision is recorded and goes to the registry</source>
        <extracomment>After a conflict was decided.</extracomment>
        <translation>บันทึกคำวินิจฉัยแล้ว จะส่งไปยังทะเบียนกลาง</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <extracomment>In the list of conflicts: a supervisor&apos;s decision is awaited.</extracomment>
        <translation>รอวินิจฉัย</translation>
    </message>
    <message>
        <source>decided here</source>
        <extracomment>In the list of conflicts: this office has decided.</extracomment>
        <translation>วินิจฉัยแล้ว</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>In the list of conflicts: it is over.</extracomment>
        <translation>ยุติแล้ว</translation>
    </message>
    <message>
        <source>Conflicts ‧ %1 waiting</source>
        <extracomment>Heading of the list of conflicts; %1 those that wait for a decision.</extracomment>
        <translation>ข้อขัดแย้ง ‧ รอวินิจฉัย %1</translation>
    </message>
    <message>
        <source>You may look. A supervisor of the office decides.</source>
        <extracomment>Under a conflict, for officers who are no supervisors.</extracomment>
        <translation>ท่านดูได้ หัวหน้าสำนักทะเบียนเป็นผู้วินิจฉัย</translation>
    </message>
    <message>
        <source>There is no conflict. When another office or the register has something else than this office, it is shown here.</source>
        <extracomment>In place of the list of conflicts.</extracomment>
        <translation>ไม่มีข้อขัดแย้ง เมื่อสำนักทะเบียนอื่นหรือทะเบียนกลางมีข้อมูลต่างจากที่นี่ จะแสดงในหน้านี้</translation>
    </message>
    <message>
        <source>Conflicts with other offices and the register</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>ข้อขัดแย้งกับสำนักทะเบียนอื่นและทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Open the case</source>
        <extracomment>Button: the case of the conflict, at the counter.</extracomment>
        <translation>เปิดคำขอ</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>The blue button: records the supervisor&apos;s decision.</extracomment>
        <translation>วินิจฉัย</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ConflictView</name>
    <message>
        <source>The central register</source>
        <extracomment>One side of a conflict: the central register itself.</extracomment>
        <translation>ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>This office (%1)</source>
        <extracomment>One side of a conflict; %1 the code of this office.</extracomment>
        <translation>สำนักทะเบียนนี้ (%1)</translation>
    </message>
    <message>
        <source>Office %1</source>
        <extracomment>One side of a conflict; %1 the code of another office.</extracomment>
        <translation>สำนักทะเบียน %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <extracomment>Under the title of a conflict; %1 day and time.</extracomment>
        <translation>พบเมื่อ %1</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>Added to a card&apos;s state: a conflict about it waits.</extracomment>
        <translation>มีข้อโต้แย้ง</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Row in the comparison of a conflict: when.</extracomment>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Row in the comparison of a conflict: what was done.</extracomment>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>Row in the comparison of a conflict: by which officer.</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Row in the comparison of a conflict: the card&apos;s serial.</extracomment>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>State in the register</source>
        <extracomment>Row in the comparison of a conflict: the card&apos;s state in the register.</extracomment>
        <translation>สถานะในทะเบียน</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Sex of a person.</extracomment>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Sex of a person.</extracomment>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Thai name</source>
        <extracomment>Row in the comparison of a conflict.</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>English name</source>
        <extracomment>Row in the comparison of a conflict.</extracomment>
        <translation>ชื่ออังกฤษ</translation>
    </message>
    <message>
        <source>Birth</source>
        <extracomment>Row in the comparison of a conflict.</extracomment>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Row in the comparison of a conflict.</extracomment>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Row in the comparison of a conflict.</extracomment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>The registry&apos;s administrator</source>
        <extracomment>Who decided a conflict, in the place of an office.</extracomment>
        <translation>ผู้ดูแลทะเบียนกลาง</translation>
    </message>
    <message>
        <source>%1: the record of “%2” holds. Reason: %3</source>
        <extracomment>A decision: %1 who decided, %2 whose fact holds, %3 the reason.</extracomment>
        <translation>%1 วินิจฉัยให้ถือตาม “%2” เหตุผล: %3</translation>
    </message>
    <message>
        <source>%1 has taken note. Reason: %2</source>
        <extracomment>A decision: %1 who decided, %2 the reason; neither fact is preferred.</extracomment>
        <translation>%1 รับทราบ เหตุผล: %2</translation>
    </message>
    <message>
        <source>Settled at the registry</source>
        <extracomment>Under a conflict: it is over.</extracomment>
        <translation>ยุติที่ทะเบียนกลางแล้ว</translation>
    </message>
    <message>
        <source>Decided here; the decision goes to the registry when the line is back</source>
        <extracomment>Under a conflict that this office has decided: its decision has not been sent.</extracomment>
        <translation>วินิจฉัยแล้ว จะส่งไปยังทะเบียนกลางเมื่อเชื่อมต่อได้</translation>
    </message>
    <message>
        <source>Decided here; settled when the other office says the same, or the registry decides</source>
        <extracomment>Under a conflict that this office has decided: the other office decides too; if it says otherwise, the registry rules.</extracomment>
        <translation>วินิจฉัยแล้ว จะยุติเมื่ออีกสำนักทะเบียนวินิจฉัยตรงกัน หรือทะเบียนกลางวินิจฉัย</translation>
    </message>
    <message>
        <source>Decided here; the registry&apos;s answer is awaited</source>
        <extracomment>Under a conflict that this office has decided and that waits for the registry&apos;s answer.</extracomment>
        <translation>วินิจฉัยแล้ว รอคำตอบจากทะเบียนกลาง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::CounterPage</name>
    <message>
        <source>Reading the photo %1/%2</source>
        <extracomment>Beside the photo while it is read from the chip; %1 of %2 blocks.</extracomment>
        <translation>กำลังอ่านรูป %1/%2</translation>
    </message>
    <message>
        <source>Case %1 is closed</source>
        <extracomment>On the empty counter page after a case; %1 is its number.</extracomment>
        <translation>ปิดคำขอ %1 แล้ว</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>At the right of the foot bar; %1 is the time of day with seconds.</extracomment>
        <translation>บันทึกร่างแล้ว %1</translation>
    </message>
    <message>
        <source>Recording …</source>
        <extracomment>At the foot of the card while the counter is at work.</extracomment>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>New request</source>
        <extracomment>Heading of the counter page before the case is chosen.</extracomment>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <extracomment>Heading while a case is being cancelled.</extracomment>
        <translation>ยกเลิกคำขอ</translation>
    </message>
    <message>
        <source>Case %1 ‧ since %2</source>
        <extracomment>Under the heading: number of the case and when it began.</extracomment>
        <translation>คำขอ %1 ‧ เริ่ม %2</translation>
    </message>
    <message>
        <source>Take the QR away</source>
        <extracomment>Foot bar: takes the QR code of the receipt off the citizen&apos;s window again.</extracomment>
        <translation>เอา QR ออก</translation>
    </message>
    <message>
        <source>The card in the reader is another person&apos;s</source>
        <extracomment>Flag: the card in the reader belongs to somebody else than the person on the page.</extracomment>
        <translation>บัตรในเครื่องอ่านเป็นของบุคคลอื่น</translation>
    </message>
    <message>
        <source>provisional until the registry has it</source>
        <extracomment>Under the heading, after the case&apos;s number: worked on without a line.</extracomment>
        <translation>ชั่วคราว รอทะเบียนกลางยืนยัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::DayLine</name>
    <message>
        <source>(day not counted)</source>
        <extracomment>Under day 0 on the day line: this day itself is not counted.</extracomment>
        <translation>(ไม่นับวันแรก)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>Above today&apos;s date on the day line; %1 is day and month.</extracomment>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>last day
%1 days</source>
        <extracomment>Under the last day without a fine on the day line; %1 is the number of days allowed.</extracomment>
        <translation>วันสุดท้าย
ครบ %1 วัน</translation>
    </message>
    <message>
        <source>renewal
opens</source>
        <extracomment>Under the first day of early renewal on the day line.</extracomment>
        <translation>เริ่มขอ
ได้</translation>
    </message>
    <message>
        <source>The count begins when the day of the event has been entered.</source>
        <extracomment>In place of the day line until the officer has entered the day of loss, damage, …</extracomment>
        <translation>เริ่มนับเมื่อกรอกวันที่เกิดเหตุแล้ว</translation>
    </message>
    <message>
        <source>This case has no deadline: no fine.</source>
        <extracomment>In place of the day line in cases 7 and 9.</extracomment>
        <translation>กรณีนี้ไม่มีกำหนดเวลา ไม่ต้องเสียค่าปรับ</translation>
    </message>
    <message>
        <source>Renewal opens on %1. Earlier only for another case.</source>
        <extracomment>Under the day line; %1 is the first day of early renewal.</extracomment>
        <translation>ขอต่ออายุได้ตั้งแต่ %1 ก่อนนั้นต้องเป็นกรณีอื่น</translation>
    </message>
    <message>
        <source>Renewed before the card expires: no fine.</source>
        <extracomment>Under the day line.</extracomment>
        <translation>ขอก่อนบัตรหมดอายุ ไม่ต้องเสียค่าปรับ</translation>
    </message>
    <message>
        <source>The last day is a %1 and a working day, so it does not move.</source>
        <extracomment>Under the day line; %1 is a day of the week.</extracomment>
        <translation>วันสุดท้ายเป็นวัน%1 ไม่ใช่วันหยุด จึงไม่เลื่อน</translation>
    </message>
    <message>
        <source>%1 is a %2, not a working day: the last day moves to %3.</source>
        <extracomment>Under the day line; %1 a date, %2 its day of the week, %3 the date it moved to.</extracomment>
        <translation>%1 เป็นวัน%2 ไม่ใช่วันทำการ วันสุดท้ายเลื่อนเป็น %3</translation>
    </message>
    <message>
        <source>%1 is a holiday (%2): the last day moves to %3.</source>
        <extracomment>Under the day line; %1 a date, %2 the holiday&apos;s name, %3 the date it moved to.</extracomment>
        <translation>%1 เป็นวันหยุด (%2) วันสุดท้ายเลื่อนเป็น %3</translation>
    </message>
    <message>
        <source>Day count</source>
        <extracomment>Accessible name of the drawn day count.</extracomment>
        <translation>การนับวัน</translation>
    </message>
    <message>
        <source>days late: %1</source>
        <extracomment>Under today on the day line; %1 days after the last free day.</extracomment>
        <translation>เกิน %1 วัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::DaySection</name>
    <message>
        <source>A number, or 0</source>
        <extracomment>Under a number that was counted.</extracomment>
        <translation>ตัวเลข หรือ 0</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Comparison of the count: cards on hand, written ones not fetched among them.</extracomment>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Copies of receipts</source>
        <extracomment>Comparison of the count: the office&apos;s copies of the receipts.
----------
Label: copies of receipts counted.</extracomment>
        <translation>สำเนาใบเสร็จ</translation>
    </message>
    <message>
        <source>Copies of slips</source>
        <extracomment>Comparison of the count: the office&apos;s copies of the slips for cards to be fetched (bai rap).</extracomment>
        <translation>สำเนาใบรับ</translation>
    </message>
    <message>
        <source>Cash (baht)</source>
        <extracomment>Comparison of the count: cash in baht.</extracomment>
        <translation>เงินสด (บาท)</translation>
    </message>
    <message>
        <source>Opened by</source>
        <extracomment>Figure of the day.</extracomment>
        <translation>ผู้เปิดวัน</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>Figure of the day, in baht: taken on earlier days and not remitted.</extracomment>
        <translation>ยกมา</translation>
    </message>
    <message>
        <source>Opening money</source>
        <extracomment>Figure of the day, in baht: money laid in the drawer in the morning.</extracomment>
        <translation>เงินทอน</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Figure of the day, in baht.</extracomment>
        <translation>รับ</translation>
    </message>
    <message>
        <source>Remitted</source>
        <extracomment>Figure of the day, in baht.</extracomment>
        <translation>นำส่ง</translation>
    </message>
    <message>
        <source>Expected in the drawer (baht)</source>
        <extracomment>Figure of the day, in baht: what the drawer must hold.</extracomment>
        <translation>ควรมีในลิ้นชัก (บาท)</translation>
    </message>
    <message>
        <source>%1 was not closed: count and close it first</source>
        <extracomment>State of the day; %1 is the day.</extracomment>
        <translation>ยังไม่ได้ปิดวันที่ %1 ให้ตรวจนับและปิดก่อน</translation>
    </message>
    <message>
        <source>The day is open</source>
        <extracomment>State of the day.</extracomment>
        <translation>เปิดวันแล้ว</translation>
    </message>
    <message>
        <source>The day was closed by %1 at %2</source>
        <extracomment>State of the day; %1 closed by, %2 at.</extracomment>
        <translation>ปิดวันแล้วโดย %1 เวลา %2</translation>
    </message>
    <message>
        <source>The day is not open yet</source>
        <extracomment>State of the day.</extracomment>
        <translation>ยังไม่ได้เปิดวัน</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <extracomment>Heading of a card of figures; %1 is the day.</extracomment>
        <translation>วันที่ %1</translation>
    </message>
    <message>
        <source>Count and close</source>
        <extracomment>Heading of the form: the day is to be closed.</extracomment>
        <translation>ตรวจนับและปิดวัน</translation>
    </message>
    <message>
        <source>Open the day</source>
        <extracomment>Heading of the form: the day is to be opened.
----------
The blue button: the day begins.</extracomment>
        <translation>เปิดวัน</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <extracomment>Heading of the form: the day is over.</extracomment>
        <translation>ปิดวันแล้ว</translation>
    </message>
    <message>
        <source>Close the day</source>
        <extracomment>The blue button: the day is counted and closed for good.</extracomment>
        <translation>ปิดวัน</translation>
    </message>
    <message>
        <source>%1 closes with %2 baht; it takes no more entries.</source>
        <extracomment>Before the day is closed; %1 is the day, %2 the cash counted in baht.</extracomment>
        <translation>ปิดวันที่ %1 ด้วยเงิน %2 บาท และจะไม่รับรายการเพิ่ม</translation>
    </message>
    <message>
        <source>Counted / expected</source>
        <extracomment>Heading of the comparison: counted / expected.</extracomment>
        <translation>นับได้ / ควรมี</translation>
    </message>
    <message>
        <source>Opening money (baht)</source>
        <extracomment>Label: money in the drawer in the morning.</extracomment>
        <translation>เงินทอน (บาท)</translation>
    </message>
    <message>
        <source>Change laid in the drawer; 0 when there is none</source>
        <extracomment>Under the opening money.</extracomment>
        <translation>เงินทอนที่วางในลิ้นชัก ไม่มีให้กรอก 0</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <extracomment>Over the numbers of notes and coins.</extracomment>
        <translation>ธนบัตรและเหรียญ</translation>
    </message>
    <message>
        <source>Cards on hand</source>
        <extracomment>Label: cards counted.</extracomment>
        <translation>บัตรในมือ</translation>
    </message>
    <message>
        <source>Blank ones, and written ones not yet fetched</source>
        <extracomment>Under the cards counted.</extracomment>
        <translation>บัตรเปล่า และบัตรที่ทำแล้วยังไม่มารับ</translation>
    </message>
    <message>
        <source>Void ones included</source>
        <extracomment>Under the copies of receipts counted.</extracomment>
        <translation>รวมใบที่ยกเลิก</translation>
    </message>
    <message>
        <source>Copies of slips for cards to be fetched</source>
        <extracomment>Label: copies of slips counted (bai rap).</extracomment>
        <translation>สำเนาใบรับ</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <extracomment>Label: why counted and expected differ.</extracomment>
        <translation>คำชี้แจงผลต่าง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::DecisionPanel</name>
    <message>
        <source>Day count</source>
        <extracomment>Heading over the drawn day count.</extracomment>
        <translation>การนับวัน</translation>
    </message>
    <message>
        <source>Fine and fee</source>
        <extracomment>Heading over fine, fee and total.</extracomment>
        <translation>ค่าปรับและค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>A fine under the Act.</extracomment>
        <translation>ค่าปรับ</translation>
    </message>
    <message>
        <source>not over %1</source>
        <extracomment>Beside the fine: the law&apos;s maximum, %1 in baht.</extracomment>
        <translation>ไม่เกิน %1</translation>
    </message>
    <message>
        <source>refused, order of %1 goes forward</source>
        <extracomment>Beside the fine: the applicant does not agree; %1 is the amount of the order.</extracomment>
        <translation>ไม่ยินยอม ส่งคำสั่งปรับ %1 ต่อไป</translation>
    </message>
    <message>
        <source>waived</source>
        <extracomment>Beside the fine: not imposed, with a written reason.</extracomment>
        <translation>งดปรับ</translation>
    </message>
    <message>
        <source>none due</source>
        <extracomment>Beside the fine: none is due.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>In place of the fine while the officer has not set it.</extracomment>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>A fee for the new card.</extracomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>The sum of fine and fee.</extracomment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>%1 baht</source>
        <extracomment>An amount of money; %1 is the number.</extracomment>
        <translation>%1 บาท</translation>
    </message>
    <message>
        <source>New card</source>
        <extracomment>Heading over the new card&apos;s expiry and the stock of blank cards.</extracomment>
        <translation>บัตรใหม่</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Row: last day of the new card.</extracomment>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>Blank cards left</source>
        <extracomment>Row: blank cards left in the office.</extracomment>
        <translation>บัตรเปล่าคงเหลือ</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <extracomment>Number of blank cards.</extracomment>
        <translation>%1 ใบ</translation>
    </message>
    <message>
        <source>for about %1 working days</source>
        <extracomment>After the number of blank cards: they last so many working days.</extracomment>
        <translation>พอใช้ %1 วันทำการ</translation>
    </message>
    <message>
        <source>Paid ‧ receipt %1</source>
        <extracomment>Under the total once it has been paid; %1 is the receipt&apos;s number.</extracomment>
        <translation>ชำระแล้ว ‧ ใบเสร็จ %1</translation>
    </message>
    <message>
        <source>On the citizen&apos;s screen as QR ‧ %1 takes it away</source>
        <extracomment>Under the receipt&apos;s number while the citizen may scan it; %1 is the key that ends it.</extracomment>
        <translation>แสดงเป็น QR ที่จอประชาชน ‧ กด %1 เพื่อเอาออก</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::DigitalIdPage</name>
    <message>
        <source>Give up the enrolment</source>
        <extracomment>The blue button while the officer says why an enrolment is given up.</extracomment>
        <translation>ยุติการลงทะเบียน</translation>
    </message>
    <message>
        <source>Issue a new code</source>
        <extracomment>Foot bar: another QR code takes the place of the one shown.
----------
Button: another QR code takes the place of the one shown.</extracomment>
        <translation>ออกคิวอาร์โค้ดใหม่</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>Foot bar: the enrolment ends without a digital ID.
----------
Button: the enrolment ends without a digital ID.</extracomment>
        <translation>ยุติ</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <extracomment>Foot bar: an open enrolment of the list goes on.</extracomment>
        <translation>ทำรายการนี้ต่อ</translation>
    </message>
    <message>
        <source>Digital ID through the officer (D.DOPA / ThaID)</source>
        <extracomment>Heading of the work place for digital IDs.</extracomment>
        <translation>ลงทะเบียนดิจิทัลไอดีผ่านเจ้าหน้าที่ (D.DOPA / ThaID)</translation>
    </message>
    <message>
        <source>Today&apos;s enrolments</source>
        <extracomment>Heading of the list of enrolments.</extracomment>
        <translation>รายการลงทะเบียนวันนี้</translation>
    </message>
    <message>
        <source>None yet today.</source>
        <extracomment>The list of enrolments is empty.</extracomment>
        <translation>วันนี้ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>The code is good for</source>
        <extracomment>Before minutes and seconds, &quot;Time left 1:47&quot;.</extracomment>
        <translation>คิวอาร์โค้ดใช้ได้อีก</translation>
    </message>
    <message>
        <source>Why is it given up?</source>
        <extracomment>Label: why the officer gives the enrolment up.</extracomment>
        <translation>เหตุที่ยุติ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::EvidenceForm</name>
    <message>
        <source>read from the chip</source>
        <extracomment>Remark at a piece of evidence: the card was read at the counter.</extracomment>
        <translation>อ่านจากชิป</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <extracomment>The blue button: records the witness&apos;s statement.</extracomment>
        <translation>บันทึกคำให้การ</translation>
    </message>
    <message>
        <source>Evidence is complete</source>
        <extracomment>The blue button: the evidence is complete.</extracomment>
        <translation>หลักฐานครบถ้วน</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>The witness&apos;s statement</source>
        <extracomment>Over the witness&apos;s fields in the evidence step.</extracomment>
        <translation>คำให้การของผู้รับรอง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::EvidenceList</name>
    <message>
        <source>If there is any</source>
        <extracomment>Head of a group of evidence that is welcome and never demanded.</extracomment>
        <translation>ถ้ามี</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <extracomment>Head of a group of evidence: one of the pieces is enough.</extracomment>
        <translation>อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Head of a single piece of evidence that must be there.</extracomment>
        <translation>ต้องมี</translation>
    </message>
    <message>
        <source>%1: still missing</source>
        <extracomment>Head of a group of evidence that still lacks a tick; %1 is &quot;Required&quot; or &quot;Any one of these&quot;.</extracomment>
        <translation>%1 ‧ ยังขาด</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::FineForm</name>
    <message>
        <source>The fine is not over %1 baht</source>
        <extracomment>Under the amount of the fine; %1 is the law&apos;s maximum in baht.</extracomment>
        <translation>ค่าปรับไม่เกิน %1 บาท</translation>
    </message>
    <message>
        <source>Less than the %1 baht to be paid</source>
        <extracomment>Under the cash received; %1 is the sum to be paid in baht.</extracomment>
        <translation>น้อยกว่าจำนวนที่ต้องชำระ %1 บาท</translation>
    </message>
    <message>
        <source>%1 to %2 baht</source>
        <extracomment>Under the amount of the fine: from %1 to %2 baht.</extracomment>
        <translation>%1 ถึง %2 บาท</translation>
    </message>
    <message>
        <source>No fine in this case</source>
        <extracomment>In the fine step: nothing to set.</extracomment>
        <translation>กรณีนี้ไม่มีค่าปรับ</translation>
    </message>
    <message>
        <source>Change: %1 baht</source>
        <extracomment>Under the cash received; %1 in baht goes back to the citizen.</extracomment>
        <translation>เงินทอน %1 บาท</translation>
    </message>
    <message>
        <source>Take the money and issue the receipt</source>
        <extracomment>The blue button: money is taken and a receipt made.</extracomment>
        <translation>รับเงินและออกใบเสร็จ</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Amount of the fine (baht)</source>
        <extracomment>Label: the amount of the fine.</extracomment>
        <translation>จำนวนเงินค่าปรับ (บาท)</translation>
    </message>
    <message>
        <source>Result of the settlement</source>
        <extracomment>Over the three answers to the fine.</extracomment>
        <translation>ผลการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Agrees to pay</source>
        <extracomment>Answer: the applicant agrees to pay the fine.</extracomment>
        <translation>ยินยอมชำระ</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <extracomment>Answer: the applicant does not agree; the case of the fine goes forward, the card is made.</extracomment>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Waive the fine</source>
        <extracomment>Answer: the officer waives the fine, with a reason.</extracomment>
        <translation>งดปรับ</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <extracomment>Label: why the fine is waived.</extracomment>
        <translation>เหตุผลที่งดปรับ</translation>
    </message>
    <message>
        <source>Facts found</source>
        <extracomment>Label: what the officer found out about the delay.</extracomment>
        <translation>ข้อเท็จจริงที่พบ</translation>
    </message>
    <message>
        <source>Cash received (baht)</source>
        <extracomment>Label: cash handed over by the citizen.</extracomment>
        <translation>รับเงินสด (บาท)</translation>
    </message>
    <message>
        <source>Leave empty when it is the exact amount</source>
        <extracomment>Under the cash received.</extracomment>
        <translation>เว้นว่างเมื่อรับพอดี</translation>
    </message>
    <message>
        <source>Evidence checked</source>
        <extracomment>Over the list of evidence that was checked.</extracomment>
        <translation>หลักฐานที่ตรวจแล้ว</translation>
    </message>
    <message>
        <source>usual here: %1 baht</source>
        <extracomment>Under the amount of the fine: what the office usually sets for so many days; %1 in baht.</extracomment>
        <translation>ปกติ %1 บาท</translation>
    </message>
    <message>
        <source>Reason for departing from the usual amount</source>
        <extracomment>Label: why the fine is not the office&apos;s usual amount.</extracomment>
        <translation>เหตุผลที่ต่างจากค่าปรับปกติ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::FinesSection</name>
    <message>
        <source>%1 days late ‧ %2 baht</source>
        <extracomment>In the list of fine orders: %1 days late, %2 the fine in baht.</extracomment>
        <translation>เกินกำหนด %1 วัน ‧ %2 บาท</translation>
    </message>
    <message>
        <source>Forward the refused fines: %1</source>
        <extracomment>The blue button: hands refused fines on; %1 is their number.</extracomment>
        <translation>ส่งต่อรายที่ไม่ยินยอม %1 ราย</translation>
    </message>
    <message>
        <source>%1 fine orders leave the office&apos;s books.</source>
        <extracomment>Before fine orders are forwarded; %1 is their number.</extracomment>
        <translation>รายการเปรียบเทียบ %1 รายจะออกจากบัญชีของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>Fine orders</source>
        <extracomment>Heading of the list of fine orders.</extracomment>
        <translation>การเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <extracomment>Heading of a card of figures: how many fine orders stand where.</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Forwarding and printing</source>
        <extracomment>Heading of the form.</extracomment>
        <translation>ส่งต่อและพิมพ์</translation>
    </message>
    <message>
        <source>Forward to</source>
        <extracomment>Label: to whom refused fines are forwarded.</extracomment>
        <translation>ส่งถึง</translation>
    </message>
    <message>
        <source>The inquiry official, such as the police station of the district</source>
        <extracomment>Under the addressee of refused fines.</extracomment>
        <translation>พนักงานสอบสวน เช่น สถานีตำรวจในท้องที่</translation>
    </message>
    <message>
        <source>Print the order</source>
        <extracomment>Button: prints the record of the chosen fine.</extracomment>
        <translation>พิมพ์บันทึก</translation>
    </message>
    <message>
        <source>Print the register</source>
        <extracomment>Button: prints the list of all fine orders.</extracomment>
        <translation>พิมพ์ทะเบียน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::FingerExceptionForm</name>
    <message>
        <source>seen and confirmed by %1</source>
        <extracomment>After the reason why a finger cannot be taken: %1 is the officer who confirmed it.</extracomment>
        <translation>%1 ดูมือและยืนยันแล้ว</translation>
    </message>
    <message>
        <source>%1: why can it not be taken?</source>
        <extracomment>Question over the reasons; %1 is the finger.</extracomment>
        <translation>%1: เก็บลายนิ้วมือไม่ได้เพราะเหตุใด</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label: why a finger cannot be taken, or only poorly.</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <extracomment>Label: more about the reason.</extracomment>
        <translation>สิ่งที่เห็น</translation>
    </message>
    <message>
        <source>Try the finger after all</source>
        <extracomment>Button: goes back to the finger without recording a reason.</extracomment>
        <translation>ลองเก็บนิ้วนี้อีก</translation>
    </message>
    <message>
        <source>Second officer</source>
        <extracomment>Label: the log-in of the officer who confirms.</extracomment>
        <translation>เจ้าหน้าที่คนที่สอง</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label: his password.</extracomment>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Seen and confirmed</source>
        <extracomment>Button of the second officer.</extracomment>
        <translation>ดูมือและยืนยันแล้ว</translation>
    </message>
    <message>
        <source>A second officer looks at the hand and confirms before the form is signed.</source>
        <extracomment>Over the second officer&apos;s log-in: a finger was excepted.</extracomment>
        <translation>เจ้าหน้าที่อีกคนดูมือและยืนยันก่อนลงนามในแบบ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::FingerTile</name>
    <message>
        <source>Left index finger</source>
        <extracomment>Title of a finger&apos;s tile.</extracomment>
        <translation>นิ้วชี้ซ้าย</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <extracomment>Title of a finger&apos;s tile.</extracomment>
        <translation>นิ้วชี้ขวา</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>State of a finger: nothing has been done yet.</extracomment>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>comparing …</source>
        <extracomment>State of a finger: the computer compares.</extracomment>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>matches</source>
        <extracomment>State of a finger: it is the person&apos;s.</extracomment>
        <translation>ตรง</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <extracomment>State of a finger: it cannot be taken (injured, missing).</extracomment>
        <translation>เก็บไม่ได้</translation>
    </message>
    <message>
        <source>no earlier print to compare with</source>
        <extracomment>State of a finger: the register holds no earlier print.</extracomment>
        <translation>ไม่มีลายนิ้วมือเดิมให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>State of a finger: the new print was taken.</extracomment>
        <translation>เก็บแล้ว</translation>
    </message>
    <message>
        <source>does not match (tries: %1)</source>
        <extracomment>State of a finger: it is not the person&apos;s; %1 tries were made.</extracomment>
        <translation>ไม่ตรง (%1 ครั้ง)</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <extracomment>State of a finger: its new print has not been taken yet.</extracomment>
        <translation>ยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>Place the finger ‧ touch %1 of %2</source>
        <extracomment>State of a finger while prints are taken; %1 of %2 touches.</extracomment>
        <translation>วางนิ้ว ‧ แตะครั้งที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Place the finger ‧ try %1 of %2</source>
        <extracomment>State of a finger while it is matched; %1 of %2 tries.</extracomment>
        <translation>วางนิ้ว ‧ ครั้งที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>taken, but poor</source>
        <extracomment>State of a finger: a new print was taken, but it is of poor quality.</extracomment>
        <translation>เก็บแล้ว แต่ไม่ชัด</translation>
    </message>
    <message>
        <source>once more, please</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name.</extracomment>
        <translation>วางอีกครั้ง</translation>
    </message>
    <message>
        <source>leave it on a little longer</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name.</extracomment>
        <translation>วางค้างไว้นานขึ้นอีกนิด</translation>
    </message>
    <message>
        <source>place it in the middle of the glass</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name: it lies beside the middle of the glass.</extracomment>
        <translation>วางให้ตรงกลางกระจก</translation>
    </message>
    <message>
        <source>lift it, then place it again</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name.</extracomment>
        <translation>ยกนิ้วขึ้นแล้ววางใหม่</translation>
    </message>
    <message>
        <source>place the whole finger</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name: only a part of it touches the glass.</extracomment>
        <translation>วางนิ้วให้เต็ม</translation>
    </message>
    <message>
        <source>too dry: breathe on it or press harder</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name: the ridges break up.</extracomment>
        <translation>แห้งเกินไป เป่าลมใส่นิ้วหรือกดแรงขึ้น</translation>
    </message>
    <message>
        <source>too wet: wipe it or press more lightly</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name: the ridges run together.</extracomment>
        <translation>เปียกเกินไป เช็ดนิ้วหรือกดเบาลง</translation>
    </message>
    <message>
        <source>too faint: wipe the glass and press harder</source>
        <extracomment>Hint of the finger sensor, after the finger&apos;s name: hardly any contrast.</extracomment>
        <translation>จางเกินไป เช็ดกระจกและกดแรงขึ้น</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A hint of the finger sensor: %1 is the finger, %2 what to do.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>How good a touch is, in a word.</extracomment>
        <translation>ดี</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>How good a touch is, in a word.</extracomment>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>How good a touch is, in a word.</extracomment>
        <translation>ไม่ชัด</translation>
    </message>
    <message>
        <source>Quality %1 of 100: %2</source>
        <extracomment>How good a touch is: %1 a number of at most 100, %2 in a word.</extracomment>
        <translation>คุณภาพ %1 จาก 100: %2</translation>
    </message>
    <message>
        <source>area %1% ‧ contrast %2% ‧ %3 points</source>
        <extracomment>Under the quality of a touch: how much of the glass it covers, its contrast, and how many ridge points it shows.</extracomment>
        <translation>พื้นที่ %1% ‧ ความต่างสี %2% ‧ %3 จุด</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::FormField</name>
    <message>
        <source>Fill in: %1</source>
        <extracomment>Under an empty field that must be filled in; %1 is the field&apos;s label.</extracomment>
        <translation>โปรดกรอก%1</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Accessible name of a field that must be filled in; %1 is its label.</extracomment>
        <translation>%1 (ต้องกรอก)</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::HandOnForm</name>
    <message>
        <source>%1 ‧ now with %2. What was typed stays.</source>
        <extracomment>Over the colleague and the reason; %1 is the applicant, %2 the officer who has the case.</extracomment>
        <translation>%1 ‧ ขณะนี้อยู่กับ %2 สิ่งที่พิมพ์ไว้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Who goes on with it</source>
        <extracomment>Label: the officer who goes on with the case.</extracomment>
        <translation>ผู้รับทำต่อ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label: why the case goes to another officer.</extracomment>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>Button: the case stays where it is.</extracomment>
        <translation>ไม่ส่งต่อ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::HandOverForm</name>
    <message>
        <source>Card %1 is ready</source>
        <extracomment>The new card is ready; %1 is its serial.</extracomment>
        <translation>บัตร %1 พร้อมส่งมอบ</translation>
    </message>
    <message>
        <source>Hand over and close the case</source>
        <extracomment>The blue button: the card is handed over, the case closes.</extracomment>
        <translation>ส่งมอบและปิดคำขอ</translation>
    </message>
    <message>
        <source>The receiver signs first</source>
        <extracomment>Under the check box of the signature.</extracomment>
        <translation>ให้ผู้รับลงชื่อก่อน</translation>
    </message>
    <message>
        <source>Received by</source>
        <extracomment>Over the answers who receives the card.</extracomment>
        <translation>ผู้รับบัตร</translation>
    </message>
    <message>
        <source>The applicant</source>
        <extracomment>Answer: the applicant receives the card.</extracomment>
        <translation>ผู้ขอ</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <extracomment>Answer: parent or guardian receives the card.</extracomment>
        <translation>บิดามารดาหรือผู้ปกครอง</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <extracomment>Label: name of the parent or guardian.</extracomment>
        <translation>ชื่อผู้รับ</translation>
    </message>
    <message>
        <source>The old card has been cut</source>
        <extracomment>Check box.</extracomment>
        <translation>ตัดทำลายบัตรเดิมแล้ว</translation>
    </message>
    <message>
        <source>The receiver has checked the card and signed for it</source>
        <extracomment>Check box: signature on paper.</extracomment>
        <translation>ผู้รับตรวจบัตรและลงชื่อรับแล้ว</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::HelpPanel</name>
    <message>
        <source>Keys on this page</source>
        <extracomment>Heading of the help that F12 opens.</extracomment>
        <translation>แป้นลัดของหน้านี้</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the help.</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Next field; Shift Tab: the one before</source>
        <extracomment>Help: the tabulator key.</extracomment>
        <translation>ช่องถัดไป ‧ Shift Tab ช่องก่อนหน้า</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Help: the name of the space bar.</extracomment>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Presses the button or ticks the box with the ring</source>
        <extracomment>Help: what the space bar does.</extracomment>
        <translation>กดปุ่มหรือทำเครื่องหมายในช่องที่มีกรอบ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::IdentityForm</name>
    <message>
        <source>Identity certified by %1 (form PK.14)</source>
        <extracomment>Result of the identity step; %1 is the witness&apos;s name.</extracomment>
        <translation>%1 รับรองบุคคลแล้ว (ปค.14)</translation>
    </message>
    <message>
        <source>Both index fingers match</source>
        <extracomment>Result of the identity step.</extracomment>
        <translation>นิ้วชี้ซ้ายและขวาตรงทั้งสองนิ้ว</translation>
    </message>
    <message>
        <source>The fingers do not decide. A witness certifies; the approver decides with a reason.</source>
        <extracomment>Result of the identity step.</extracomment>
        <translation>ลายนิ้วมือยังยืนยันไม่ได้ ให้พยานรับรองบุคคล และผู้อนุมัติพิจารณาพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <extracomment>The blue button: records the witness&apos;s statement.</extracomment>
        <translation>บันทึกคำให้การ</translation>
    </message>
    <message>
        <source>Check both fingers</source>
        <extracomment>The blue button: starts matching both index fingers.</extracomment>
        <translation>ตรวจลายนิ้วมือทั้งสองนิ้ว</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: matches the fingers again.</extracomment>
        <translation>ตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Left finger cannot be taken</source>
        <extracomment>Button: the left index finger is injured or missing.</extracomment>
        <translation>เก็บนิ้วซ้ายไม่ได้</translation>
    </message>
    <message>
        <source>Right finger cannot be taken</source>
        <extracomment>Button: the right index finger is injured or missing.</extracomment>
        <translation>เก็บนิ้วขวาไม่ได้</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <extracomment>The blue button: records why a finger cannot be taken.</extracomment>
        <translation>บันทึกเหตุผล</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::KitList</name>
    <message>
        <source>here, as of %1</source>
        <extracomment>About a person for whom a field kit is to be packed; %1 the day of his record.</extracomment>
        <translation>มีข้อมูลแล้ว ณ %1</translation>
    </message>
    <message>
        <source>to be fetched from the registry</source>
        <extracomment>About a person for whom a field kit is to be packed.</extracomment>
        <translation>ต้องขอจากทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Name not known here</source>
        <extracomment>In place of a name that is not known here.</extracomment>
        <translation>ยังไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>without both fingerprints</source>
        <extracomment>About a person of a field kit: no fingerprints, or one only, to compare with.</extracomment>
        <translation>ลายนิ้วมือไม่ครบสองนิ้ว</translation>
    </message>
    <message>
        <source>Nobody of the list is found by that.</source>
        <extracomment>In place of the people of a field kit, when the search finds nobody.</extracomment>
        <translation>ไม่พบผู้ใดในรายชื่อ</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <extracomment>In place of the people of a field kit.</extracomment>
        <translation>ยังไม่ได้เลือกรายชื่อ</translation>
    </message>
    <message>
        <source>%1 people ‧ here %2 ‧ to be fetched %3</source>
        <extracomment>Over the people for whom a field kit is to be packed: %1 in all, %2 in the copy, %3 not.</extracomment>
        <translation>%1 คน ‧ มีข้อมูลแล้ว %2 ‧ ต้องขอ %3</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading of the people of a field kit.</extracomment>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>Label: looks for somebody among the people of a field kit.</extracomment>
        <translation>ชื่อหรือเลขประจำตัว</translation>
    </message>
    <message>
        <source>People of the field kit</source>
        <extracomment>Accessible name of the list.</extracomment>
        <translation>บุคคลในชุดออกหน่วย</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::KitPacking</name>
    <message>
        <source>A number from 0 to %1</source>
        <extracomment>Under a number of cards or receipts that go along; %1 is how many there are.</extracomment>
        <translation>จำนวนตั้งแต่ 0 ถึง %1</translation>
    </message>
    <message>
        <source>The kit cannot go out like this: see above</source>
        <extracomment>Over the button, when something keeps the field kit at home; the lines above say what.</extracomment>
        <translation>ยังจัดชุดออกหน่วยไม่ได้ ดูรายการด้านบน</translation>
    </message>
    <message>
        <source>%1 people, %2 cards and %3 receipt numbers go along. Press Enter once more.</source>
        <extracomment>Over the button, after the first Enter: %1 people, %2 cards, %3 receipt numbers.</extracomment>
        <translation>นำไปด้วย %1 คน บัตรเปล่า %2 ใบ และเลขที่ใบเสร็จ %3 หมายเลข กด Enter อีกครั้ง</translation>
    </message>
    <message>
        <source>Fetching from the registry: %1 of %2</source>
        <extracomment>While the people of a list are fetched from the registry: %1 of %2.</extracomment>
        <translation>กำลังขอจากทะเบียนกลาง: %1 จาก %2</translation>
    </message>
    <message>
        <source>Fetched anew from the registry: %1 of %2</source>
        <extracomment>After people were fetched from the registry: %1 of %2.</extracomment>
        <translation>ได้ข้อมูลใหม่จากทะเบียนกลาง: %1 จาก %2</translation>
    </message>
    <message>
        <source>The registry is asked for each person: record, photograph, and fingerprints to compare with. They are sealed into this counter&apos;s copy.</source>
        <extracomment>Before the people of a list are fetched; each comes with his record, picture and fingerprints.</extracomment>
        <translation>จะขอข้อมูลของแต่ละคนจากทะเบียนกลาง ได้แก่ รายการบุคคล ภาพใบหน้า และลายนิ้วมือสำหรับเทียบ แล้วเข้ารหัสเก็บไว้ในสำเนาของช่องบริการนี้</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>After the first people whom the registry did not give; %1 how many more.</extracomment>
        <translation>และอีก %1 คน</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <extracomment>Label: how the field kit is called, such as a village or a day.</extracomment>
        <translation>ชื่อชุดออกหน่วย</translation>
    </message>
    <message>
        <source>Stands in the journal: the village or the day</source>
        <extracomment>Under the name of a field kit.</extracomment>
        <translation>ปรากฏในสมุดบันทึก เช่น ชื่อหมู่บ้านหรือวันที่</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Label: how many blank cards go along.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <extracomment>Label: how many receipt numbers go along.</extracomment>
        <translation>เลขที่ใบเสร็จ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::KitPage</name>
    <message>
        <source>Nobody has an appointment on %1</source>
        <extracomment>After a day was chosen for a field kit; %1 the day.</extracomment>
        <translation>ไม่มีผู้นัดหมายในวันที่ %1</translation>
    </message>
    <message>
        <source>The kit is packed. From now on it works without the line.</source>
        <extracomment>After a field kit was packed.</extracomment>
        <translation>จัดชุดออกหน่วยแล้ว ทำงานต่อได้โดยไม่ต้องเชื่อมต่อทะเบียนกลาง</translation>
    </message>
    <message>
        <source>The kit is back. Copies of people erased: %1; kept for an open case: %2.</source>
        <extracomment>After a field kit came back; %1 copies were erased, %2 stayed because of an open case.</extracomment>
        <translation>คืนชุดออกหน่วยแล้ว ลบสำเนาข้อมูลบุคคล %1 คน เก็บไว้เพราะมีคำขอค้าง %2 คน</translation>
    </message>
    <message>
        <source>No field kit is out</source>
        <extracomment>Title of the page of the field kit while there is none.</extracomment>
        <translation>ไม่มีชุดออกหน่วยที่ออกอยู่</translation>
    </message>
    <message>
        <source>Pack a field kit</source>
        <extracomment>Title of the page of the field kit: people are chosen.</extracomment>
        <translation>จัดชุดออกหน่วย</translation>
    </message>
    <message>
        <source>Bring the kit back</source>
        <extracomment>Title of the page of the field kit: it comes back.
----------
Button: the field kit comes back.</extracomment>
        <translation>คืนชุดออกหน่วย</translation>
    </message>
    <message>
        <source>A field kit takes people, their fingerprints, blank cards and receipt numbers along, so that this counter works for days without a line. Choose a village list, a text file with one citizen number a line, or the people who have an appointment on a day.</source>
        <extracomment>On the page of the field kit while there is none: what it is.</extracomment>
        <translation>ชุดออกหน่วยเคลื่อนที่นำข้อมูลบุคคล ลายนิ้วมือ บัตรเปล่า และเลขที่ใบเสร็จไปด้วย เพื่อให้ช่องบริการนี้ทำงานได้หลายวันโดยไม่ต้องเชื่อมต่อทะเบียนกลาง เลือกรายชื่อหมู่บ้านซึ่งเป็นแฟ้มข้อความที่มีเลขประจำตัวประชาชนบรรทัดละหนึ่งเลข หรือผู้ที่นัดหมายไว้ในวันหนึ่ง</translation>
    </message>
    <message>
        <source>A supervisor packs it.</source>
        <extracomment>On the page of the field kit, for whoever may not pack one.</extracomment>
        <translation>หัวหน้าเป็นผู้จัดชุด</translation>
    </message>
    <message>
        <source>The last one, “%1”, came back on %2 with %3 blank cards. Copies of people erased: %4.</source>
        <extracomment>On the page of the field kit: the one before came back on %2; %1 its name, %3 and %4 numbers.</extracomment>
        <translation>ชุดก่อน “%1” คืนเมื่อ %2 มีบัตรเปล่า %3 ใบ ลบสำเนาข้อมูลบุคคล %4 คน</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Figure of the field kit that is out: %1 of %2.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Out since</source>
        <extracomment>Figure of the field kit that is out: when it was packed, and by whom.</extracomment>
        <translation>ออกหน่วยตั้งแต่</translation>
    </message>
    <message>
        <source>People served</source>
        <extracomment>Figure of the field kit that is out.</extracomment>
        <translation>ให้บริการแล้ว</translation>
    </message>
    <message>
        <source>Blank cards left</source>
        <extracomment>Figure of the field kit that is out.</extracomment>
        <translation>บัตรเปล่าคงเหลือ</translation>
    </message>
    <message>
        <source>Receipt numbers left</source>
        <extracomment>Figure of the field kit that is out.</extracomment>
        <translation>เลขที่ใบเสร็จคงเหลือ</translation>
    </message>
    <message>
        <source>Off-line still allowed</source>
        <extracomment>Figure of the field kit that is out: how long the office lets it work off-line still.</extracomment>
        <translation>ออฟไลน์ได้อีก</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A number of days.</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>Entries to be sent</source>
        <extracomment>Figure of the field kit that is out.</extracomment>
        <translation>รายการค้างส่ง</translation>
    </message>
    <message>
        <source>Fetch %1 people</source>
        <extracomment>The blue button: %1 people are asked of the registry.</extracomment>
        <translation>ขอข้อมูล %1 คน</translation>
    </message>
    <message>
        <source>Pack the kit</source>
        <extracomment>The blue button: the field kit goes out.</extracomment>
        <translation>จัดชุด</translation>
    </message>
    <message>
        <source>To the counter</source>
        <extracomment>The blue button: the chosen person&apos;s case begins at the counter, or goes on.</extracomment>
        <translation>ไปที่ช่องบริการ</translation>
    </message>
    <message>
        <source>Take the kit back</source>
        <extracomment>The blue button: the field kit is taken back.</extracomment>
        <translation>รับคืนชุด</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <extracomment>Button: people whom the registry did not give are asked for once more; %1 their number.</extracomment>
        <translation>ขออีกครั้ง %1 คน</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Button: what waits for the registry is sent now.</extracomment>
        <translation>ส่งเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: out of a view of the field kit.</extracomment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>Button: no field kit is packed for these people.</extracomment>
        <translation>เลิกจัดชุด</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no more people are fetched from the registry for now.</extracomment>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <extracomment>Button: to the entries that the registry did not take as they were; %1 their number.</extracomment>
        <translation>คำตอบ: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <extracomment>Button: to the conflicts; %1 their number.</extracomment>
        <translation>ข้อขัดแย้ง: %1</translation>
    </message>
    <message>
        <source>The list is given up, and what was fetched for it is erased. Press Esc once more.</source>
        <extracomment>Before the people chosen for a field kit are given up.</extracomment>
        <translation>จะเลิกใช้รายชื่อนี้และลบข้อมูลที่ขอมา กด Esc อีกครั้ง</translation>
    </message>
    <message>
        <source>Village list</source>
        <extracomment>Title of the file chooser: a list of people.</extracomment>
        <translation>รายชื่อหมู่บ้าน</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>Kind of file in the chooser of a village list.</extracomment>
        <translation>รายชื่อ</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <extracomment>About a village list.</extracomment>
        <translation>เปิดแฟ้มไม่ได้</translation>
    </message>
    <message>
        <source>People in the list: %1</source>
        <extracomment>After a village list was read: %1 people.</extracomment>
        <translation>ในรายชื่อมี %1 คน</translation>
    </message>
    <message>
        <source>named twice: %1</source>
        <extracomment>After a village list was read: %1 lines whose person stands above already.</extracomment>
        <translation>ซ้ำ %1</translation>
    </message>
    <message>
        <source>Day of the appointments</source>
        <extracomment>Label: the day whose appointments a field kit is packed for.</extracomment>
        <translation>วันนัดหมาย</translation>
    </message>
    <message>
        <source>Choose a village list</source>
        <extracomment>Button: asks for the file of a village list.</extracomment>
        <translation>เลือกรายชื่อหมู่บ้าน</translation>
    </message>
    <message>
        <source>Take the day&apos;s people</source>
        <extracomment>Button: the people with an appointment on the chosen day.</extracomment>
        <translation>ใช้ผู้นัดหมายของวัน</translation>
    </message>
    <message>
        <source>The kit</source>
        <extracomment>Heading of the figures of the field kit that is out.</extracomment>
        <translation>ชุดออกหน่วย</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::KitReturn</name>
    <message>
        <source>A number of cards</source>
        <extracomment>Under the number of blank cards that came back.</extracomment>
        <translation>จำนวนบัตร</translation>
    </message>
    <message>
        <source>Entries without the registry&apos;s receipt: %1. The kit is taken back when they are sent.</source>
        <extracomment>Coming back with a field kit: %1 entries wait for the registry&apos;s receipt.</extracomment>
        <translation>รายการที่ทะเบียนกลางยังไม่ตอบรับ: %1 คืนชุดได้เมื่อส่งครบแล้ว</translation>
    </message>
    <message>
        <source>The registry has every entry of this counter</source>
        <extracomment>Coming back with a field kit: everything was sent.</extracomment>
        <translation>ทะเบียนกลางรับทุกรายการของช่องบริการนี้แล้ว</translation>
    </message>
    <message>
        <source>By the books there are %1 blank cards</source>
        <extracomment>Coming back with a field kit: how many blank cards there must be.</extracomment>
        <translation>ตามบัญชีต้องมีบัตรเปล่า %1 ใบ</translation>
    </message>
    <message>
        <source>%1 missing: say why</source>
        <extracomment>Coming back with a field kit: %1 cards are not there.</extracomment>
        <translation>ขาด %1 ใบ ระบุเหตุผล</translation>
    </message>
    <message>
        <source>%1 too many: say why</source>
        <extracomment>Coming back with a field kit: %1 cards are there that the books do not expect.</extracomment>
        <translation>เกิน %1 ใบ ระบุเหตุผล</translation>
    </message>
    <message>
        <source>Send the entries first</source>
        <extracomment>Over the button, when entries wait for the registry.</extracomment>
        <translation>ส่งรายการให้ครบก่อน</translation>
    </message>
    <message>
        <source>%1 cards came back. Copies of people that only the kit brought are erased here; those with an open case stay (%2). Press Enter once more.</source>
        <extracomment>Over the button, after the first Enter; %1 blank cards were counted, %2 people have an open case.</extracomment>
        <translation>คืนบัตรเปล่า %1 ใบ จะลบสำเนาข้อมูลบุคคลที่ขอมาเพื่อชุดนี้ เว้นผู้ที่มีคำขอค้าง (%2 คน) กด Enter อีกครั้ง</translation>
    </message>
    <message>
        <source>Blank cards counted</source>
        <extracomment>Label: blank cards counted when a field kit came back.</extracomment>
        <translation>บัตรเปล่าที่นับได้</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label: note about a field kit that came back.</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::LetterCard</name>
    <message>
        <source>The registry&apos;s administrator makes a letter for this counter: a file that works once. Read it in here; nothing is sent before you have seen what it says.</source>
        <extracomment>On the card of the registry&apos;s letter, for an administrator.</extracomment>
        <translation>ผู้ดูแลทะเบียนกลางออกหนังสือลงทะเบียนสถานีให้ช่องบริการนี้ เป็นไฟล์ที่ใช้ได้ครั้งเดียว นำเข้าได้ที่นี่ ระบบยังไม่ส่งข้อมูลใดจนกว่าท่านจะได้เห็นเนื้อความ</translation>
    </message>
    <message>
        <source>The registry&apos;s administrator makes a letter for this counter. An administrator of the office signs in and reads it in here.</source>
        <extracomment>On the card of the registry&apos;s letter, for anybody but an administrator.</extracomment>
        <translation>ผู้ดูแลทะเบียนกลางออกหนังสือลงทะเบียนสถานีให้ช่องบริการนี้ ให้ผู้ดูแลระบบของสำนักทะเบียนเข้าสู่ระบบแล้วนำเข้าที่นี่</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>In the registry&apos;s letter: the registry&apos;s address in the network.</extracomment>
        <translation>ทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>In the registry&apos;s letter: for which office it is, four digits.</extracomment>
        <translation>สำนักทะเบียน</translation>
    </message>
    <message>
        <source>The registry&apos;s key</source>
        <extracomment>In the registry&apos;s letter: the fingerprint of the key with which the registry signs.</extracomment>
        <translation>ลายนิ้วมือกุญแจของทะเบียนกลาง</translation>
    </message>
    <message>
        <source>Compare office and key with what the registry&apos;s administrator tells you. From then on everything that is recorded here goes to this registry; this cannot be taken back here.</source>
        <extracomment>Before a counter is enrolled: the fingerprint is compared, and there is no way back by this program.</extracomment>
        <translation>เทียบสำนักทะเบียนและลายนิ้วมือกุญแจกับที่ผู้ดูแลทะเบียนกลางแจ้ง เมื่อลงทะเบียนแล้ว ทุกรายการที่บันทึกที่นี่จะส่งไปยังทะเบียนกลางนี้ และยกเลิกจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Asking the registry …</source>
        <extracomment>While the registry is asked to let this counter in.</extracomment>
        <translation>กำลังติดต่อทะเบียนกลาง …</translation>
    </message>
    <message>
        <source>The registry&apos;s letter</source>
        <extracomment>Title of the file chooser: the registry&apos;s letter.
----------
Heading of the card by which a counter is enrolled.</extracomment>
        <translation>หนังสือลงทะเบียนสถานี</translation>
    </message>
    <message>
        <source>Read the letter in</source>
        <extracomment>Button: chooses the file with the registry&apos;s letter.</extracomment>
        <translation>นำเข้าหนังสือ</translation>
    </message>
    <message>
        <source>Enrol this counter</source>
        <extracomment>Button: the registry is asked to let this counter in.</extracomment>
        <translation>ลงทะเบียนช่องบริการนี้</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::LinePage</name>
    <message>
        <source>The counter is enrolled and has not reached the registry yet. Work goes on.</source>
        <extracomment>On the page of the line: enrolled, and no answer so far.</extracomment>
        <translation>เชื่อมกับทะเบียนกลางแล้ว แต่ยังติดต่อไม่ได้ ทำงานต่อได้ตามปกติ</translation>
    </message>
    <message>
        <source>Work goes on. Everything is kept here and sent by itself when the line is back.</source>
        <extracomment>On the page of the line while the registry cannot be reached.</extracomment>
        <translation>ทำงานต่อได้ตามปกติ ทุกรายการเก็บไว้ที่นี่และส่งให้เองเมื่อเชื่อมต่อได้</translation>
    </message>
    <message>
        <source>Trying again does not help by itself. What is said below has to be put right first; nothing is lost meanwhile.</source>
        <extracomment>On the page of the line: the registry refuses what is sent, or the journals differ.</extracomment>
        <translation>การลองใหม่อย่างเดียวไม่ช่วย ต้องแก้ตามที่แจ้งด้านล่างก่อน ระหว่างนี้ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>On the page of the line, counting down; %1 is minutes and seconds (&quot;4:05&quot;).</extracomment>
        <translation>ลองใหม่ในอีก %1</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In place of a time: it never happened.</extracomment>
        <translation>ยังไม่เคย</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>After a time: how long ago; %1 a span such as &quot;2 h&quot;.</extracomment>
        <translation>%1 ที่แล้ว</translation>
    </message>
    <message>
        <source>Last heard of the registry</source>
        <extracomment>Fact on the page of the line.</extracomment>
        <translation>ติดต่อทะเบียนกลางได้ล่าสุด</translation>
    </message>
    <message>
        <source>The register&apos;s copy here is as of</source>
        <extracomment>Fact on the page of the line: up to when the copy of the register has every change.</extracomment>
        <translation>สำเนาทะเบียนที่นี่เป็นข้อมูล ณ</translation>
    </message>
    <message>
        <source>Entries without a receipt</source>
        <extracomment>Fact on the page of the line: entries of the journal without the registry&apos;s receipt.</extracomment>
        <translation>รายการที่ยังไม่มีใบตอบรับ</translation>
    </message>
    <message>
        <source>The registry has entries up to</source>
        <extracomment>Fact on the page of the line: the last entry that the registry has.</extracomment>
        <translation>ทะเบียนกลางมีถึงรายการที่</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Value of a bar: %1 used of %2, each with its unit.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A number of days.</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <extracomment>A number of cases.</extracomment>
        <translation>%1 คำขอ</translation>
    </message>
    <message>
        <source>Oldest act not sent</source>
        <extracomment>A bar: the age of the oldest entry that the registry has not answered.</extracomment>
        <translation>รายการค้างส่งที่เก่าที่สุด</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <extracomment>Under the bar of the oldest act, when nothing waits.</extracomment>
        <translation>ไม่มีรายการค้าง</translation>
    </message>
    <message>
        <source>Cases not sent</source>
        <extracomment>A bar: cases with entries that the registry has not answered.</extracomment>
        <translation>คำขอที่ค้างส่ง</translation>
    </message>
    <message>
        <source>Data not sent</source>
        <extracomment>A bar: the size of what the registry has not answered.</extracomment>
        <translation>ข้อมูลที่ค้างส่ง</translation>
    </message>
    <message>
        <source>Since the registry was heard</source>
        <extracomment>A bar: how long ago the registry answered last.</extracomment>
        <translation>นับจากติดต่อทะเบียนกลางได้</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <extracomment>Under the bar of the last answer, when there never was one.</extracomment>
        <translation>ยังไม่เคยติดต่อได้</translation>
    </message>
    <message>
        <source>as old as the copy may be</source>
        <extracomment>Under the bar of the last answer: this alone stops nothing.</extracomment>
        <translation>สำเนาทะเบียนอาจเก่าเท่านี้</translation>
    </message>
    <message>
        <source>this clock is %1 behind the registry&apos;s</source>
        <extracomment>Under the bar of the clock: the registry&apos;s clock is ahead; %1 a span.</extracomment>
        <translation>นาฬิกานี้ช้ากว่าทะเบียนกลาง %1</translation>
    </message>
    <message>
        <source>this clock is %1 ahead of the registry&apos;s</source>
        <extracomment>Under the bar of the clock: the registry&apos;s clock is behind; %1 a span.</extracomment>
        <translation>นาฬิกานี้เร็วกว่าทะเบียนกลาง %1</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <extracomment>Under the bar of the clock, before the first answer.</extracomment>
        <translation>ยังไม่ได้เทียบ</translation>
    </message>
    <message>
        <source>codes for phones allow %1</source>
        <extracomment>Under the bar of the clock: %1 a span, beyond which codes for phones fail.</extracomment>
        <translation>รหัสสำหรับโทรศัพท์ยอมได้ %1</translation>
    </message>
    <message>
        <source>Clock against the registry&apos;s</source>
        <extracomment>A bar: the difference of the clocks.</extracomment>
        <translation>นาฬิกาเทียบกับทะเบียนกลาง</translation>
    </message>
    <message>
        <source>New cases may be begun off-line ‧ %1</source>
        <extracomment>Over the bars: %1 is what is left (&quot;days left: 6&quot;).</extracomment>
        <translation>เปิดคำขอใหม่แบบออฟไลน์ได้ ‧ %1</translation>
    </message>
    <message>
        <source>A limit is reached: no new case is begun. What was begun goes on. Bring the line back, or take the entries to the registry on a memory stick.</source>
        <extracomment>Over the bars: a limit is reached.</extracomment>
        <translation>ครบกำหนดแล้ว เปิดคำขอใหม่ไม่ได้ คำขอที่เปิดไว้ทำต่อได้ ให้เชื่อมต่อทะเบียนกลาง หรือนำรายการไปส่งด้วยแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>The line to the registry</source>
        <extracomment>Heading of the card with the state of the line.</extracomment>
        <translation>การเชื่อมต่อทะเบียนกลาง</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading of the card with facts about the line.</extracomment>
        <translation>ข้อมูลล่าสุด</translation>
    </message>
    <message>
        <source>Working off-line</source>
        <extracomment>Heading of the card with the bars.</extracomment>
        <translation>การทำงานออฟไลน์</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>The blue button: tries to reach the registry at once.</extracomment>
        <translation>ลองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Enrolled. What is recorded here is sent from now on.</source>
        <extracomment>After the registry let this counter in.</extracomment>
        <translation>ลงทะเบียนกับทะเบียนกลางแล้ว ต่อจากนี้ระบบจะส่งรายการที่บันทึกที่นี่ให้เอง</translation>
    </message>
    <message>
        <source>This counter works for itself: nothing is sent, and nobody else&apos;s changes come.</source>
        <extracomment>On the page of the line: what to do on a counter without a registry.</extracomment>
        <translation>ช่องบริการนี้ทำงานโดยลำพัง ไม่ได้ส่งข้อมูลออก และไม่ได้รับการเปลี่ยนแปลงจากที่อื่น</translation>
    </message>
    <message>
        <source>Enrol</source>
        <extracomment>Foot bar: a counter is enrolled with the registry&apos;s letter.</extracomment>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Read the letter in</source>
        <extracomment>Foot bar: chooses the file with the registry&apos;s letter.</extracomment>
        <translation>นำเข้าหนังสือ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::MainWindow</name>
    <message>
        <source>Tabian</source>
        <extracomment>Title of the window: the product&apos;s name.</extracomment>
        <translation>ทะเบียน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::MessagePanel</name>
    <message>
        <source>Try again</source>
        <extracomment>Button in a message: does the failed thing again.</extracomment>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Button in a message: hides cause and support code.</extracomment>
        <translation>ซ่อนรายละเอียด</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button in a message: shows cause and support code.</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <extracomment>In a message&apos;s details; %1 is a sentence.</extracomment>
        <translation>สาเหตุ: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>In a message&apos;s details; %1 is the support code such as TB-2003.</extracomment>
        <translation>รหัส: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>In a message&apos;s details; %1 is a technical fact.</extracomment>
        <translation>ข้อมูลประกอบ: %1</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::OfficersPage</name>
    <message>
        <source>Kept, and entered in the journal</source>
        <extracomment>After an officer&apos;s account was added or changed.</extracomment>
        <translation>บันทึกแล้ว และลงในสมุดรายวันแล้ว</translation>
    </message>
    <message>
        <source>signed in at %1</source>
        <extracomment>In the list of officers: where he is signed in, %1 is the counter.</extracomment>
        <translation>เข้าระบบอยู่ที่ %1</translation>
    </message>
    <message>
        <source>access ended</source>
        <extracomment>In the list of officers: the account has been ended.</extracomment>
        <translation>สิ้นสุดสิทธิแล้ว</translation>
    </message>
    <message>
        <source>must change the password</source>
        <extracomment>In the list of officers: the administrator set the password.</extracomment>
        <translation>ต้องเปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>wrong passwords: %1</source>
        <extracomment>In the list of officers: %1 wrong passwords since he last came in.</extracomment>
        <translation>ใส่รหัสผ่านผิด %1 ครั้ง</translation>
    </message>
    <message>
        <source>Officers ‧ %1</source>
        <extracomment>Heading of the list of officers; %1 is their number.</extracomment>
        <translation>เจ้าหน้าที่ ‧ %1</translation>
    </message>
    <message>
        <source>A new officer</source>
        <extracomment>Title of the form for a new officer.</extracomment>
        <translation>เจ้าหน้าที่ใหม่</translation>
    </message>
    <message>
        <source>fingers enrolled</source>
        <extracomment>State of an officer&apos;s account.</extracomment>
        <translation>บันทึกลายนิ้วมือแล้ว</translation>
    </message>
    <message>
        <source>no fingers enrolled</source>
        <extracomment>State of an officer&apos;s account.</extracomment>
        <translation>ยังไม่ได้บันทึกลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>Label of an officer&apos;s log-in name.</extracomment>
        <translation>ชื่อเข้าระบบ</translation>
    </message>
    <message>
        <source>Name, as printed</source>
        <extracomment>Label of an officer&apos;s name as it is printed.</extracomment>
        <translation>ชื่อที่พิมพ์ในเอกสาร</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Label of an officer&apos;s position.</extracomment>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <extracomment>Label of an officer&apos;s citizen number.</extracomment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>One person, one account; it cannot be changed later</source>
        <extracomment>Under an officer&apos;s citizen number.</extracomment>
        <translation>หนึ่งคนหนึ่งบัญชี แก้ภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>First password</source>
        <extracomment>Label: the first password of a new officer, or of one who lost his.</extracomment>
        <translation>รหัสผ่านแรก</translation>
    </message>
    <message>
        <source>Told by mouth; the officer changes it when he signs in</source>
        <extracomment>Under the first password.</extracomment>
        <translation>แจ้งด้วยวาจา เจ้าหน้าที่จะเปลี่ยนเองเมื่อเข้าระบบ</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Heading over the roles of an officer.</extracomment>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>End this officer&apos;s access</source>
        <extracomment>Check box: the officer may not sign in any more.</extracomment>
        <translation>สิ้นสุดสิทธิของเจ้าหน้าที่ผู้นี้</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>The blue button: keeps the account as it is typed.
----------
Foot bar of the officers page.</extracomment>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <extracomment>Button: an empty form for a new officer.</extracomment>
        <translation>เพิ่มเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Give a new first password</source>
        <extracomment>Button: gives the officer the first password typed above.</extracomment>
        <translation>ให้รหัสผ่านแรกใหม่</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::OwnAccountPage</name>
    <message>
        <source>The two do not agree</source>
        <extracomment>Under the new password, typed the second time.</extracomment>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The new password is in force</source>
        <extracomment>After one&apos;s own password was changed.</extracomment>
        <translation>ใช้รหัสผ่านใหม่แล้ว</translation>
    </message>
    <message>
        <source>Your fingers are enrolled</source>
        <extracomment>After one&apos;s own fingers were enrolled.</extracomment>
        <translation>บันทึกลายนิ้วมือของท่านแล้ว</translation>
    </message>
    <message>
        <source>Your index fingers are enrolled. Enrolling again takes the place of the old prints.</source>
        <extracomment>State of one&apos;s own fingers.</extracomment>
        <translation>บันทึกนิ้วชี้ของท่านแล้ว หากบันทึกใหม่จะแทนลายนิ้วมือเดิม</translation>
    </message>
    <message>
        <source>Your index fingers are not enrolled yet. With them you approve and sign in by touch.</source>
        <extracomment>State of one&apos;s own fingers.</extracomment>
        <translation>ยังไม่ได้บันทึกนิ้วชี้ของท่าน เมื่อบันทึกแล้วจะอนุมัติและเข้าระบบด้วยการวางนิ้วได้</translation>
    </message>
    <message>
        <source>My account</source>
        <extracomment>Title of the page of one&apos;s own account.</extracomment>
        <translation>บัญชีของฉัน</translation>
    </message>
    <message>
        <source>My password</source>
        <extracomment>Heading: changing one&apos;s own password.</extracomment>
        <translation>รหัสผ่านของฉัน</translation>
    </message>
    <message>
        <source>My fingers</source>
        <extracomment>Heading: enrolling one&apos;s own fingers.</extracomment>
        <translation>ลายนิ้วมือของฉัน</translation>
    </message>
    <message>
        <source>Password until now</source>
        <extracomment>Label of the password in force.</extracomment>
        <translation>รหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the new password.</extracomment>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are easy to keep in mind</source>
        <extracomment>Under the new password.</extracomment>
        <translation>อย่างน้อย 8 ตัวอักษร ใช้สามคำจะจำง่าย</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>Label: the new password once more.</extracomment>
        <translation>รหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label: the password, before fingers are enrolled.</extracomment>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Change the password</source>
        <extracomment>The blue button: changes the password.
----------
Foot bar of the page of one&apos;s own account.</extracomment>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Enrol both index fingers</source>
        <extracomment>Button: five touches of each index finger.</extracomment>
        <translation>บันทึกนิ้วชี้ทั้งสองข้าง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::PersonPanel</name>
    <message>
        <source>No photo</source>
        <extracomment>Accessible name of the empty frame.</extracomment>
        <translation>ไม่มีรูปถ่าย</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Accessible name of the applicant&apos;s photo.</extracomment>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Beside the photo.</extracomment>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Sex of the applicant.</extracomment>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Sex of the applicant.</extracomment>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>Row of the person panel.</extracomment>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Row of the person panel.</extracomment>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Card issued</source>
        <extracomment>Row of the person panel: day of issue of the old card.</extracomment>
        <translation>บัตรออกเมื่อ</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Row of the person panel: last day of the old card.</extracomment>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>Under the expiry day of a card.</extracomment>
        <translation>หมดอายุวันนี้</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>Age in completed years.</extracomment>
        <translation>%1 ปี</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <extracomment>Under the expiry day of a card.</extracomment>
        <translation>เหลือ %1 วัน</translation>
    </message>
    <message>
        <source>expired ‧ days ago: %1</source>
        <extracomment>Under the expiry day of a card: so long ago.</extracomment>
        <translation>หมดมาแล้ว %1 วัน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::PhotoForm</name>
    <message>
        <source>Returned by the approver: %1</source>
        <extracomment>Over the photo step: the approver sent the case back; %1 is his reason.</extracomment>
        <translation>ผู้อนุมัติส่งกลับ: %1</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <extracomment>State of the photo step.</extracomment>
        <translation>บันทึกรูปแล้ว</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <extracomment>State of the photo step.</extracomment>
        <translation>ยังไม่มีรูป</translation>
    </message>
    <message>
        <source>Signed by the applicant</source>
        <extracomment>State of the printed form.</extracomment>
        <translation>ผู้ขอลงชื่อแล้ว</translation>
    </message>
    <message>
        <source>Printed. The applicant reads and signs it; then press Enter</source>
        <extracomment>State of the printed form.</extracomment>
        <translation>พิมพ์แล้ว ให้ผู้ขออ่านและลงชื่อ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Comes after photo and prints</source>
        <extracomment>State of the printed form.</extracomment>
        <translation>ทำหลังถ่ายรูปและเก็บลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <extracomment>The blue button.</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <extracomment>The blue button: this photo is good.</extracomment>
        <translation>ใช้รูปนี้</translation>
    </message>
    <message>
        <source>Take both prints</source>
        <extracomment>The blue button.</extracomment>
        <translation>เก็บลายนิ้วมือสองนิ้ว</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <extracomment>The blue button: records why a finger cannot be taken.</extracomment>
        <translation>บันทึกเหตุผล</translation>
    </message>
    <message>
        <source>Print the application form</source>
        <extracomment>The blue button: the application form BP.1 as a document.</extracomment>
        <translation>พิมพ์คำขอ</translation>
    </message>
    <message>
        <source>Signed: send for approval</source>
        <extracomment>The blue button.</extracomment>
        <translation>ลงชื่อแล้ว ส่งอนุมัติ</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Photo from file</source>
        <extracomment>Title of the file chooser.</extracomment>
        <translation>รูปจากแฟ้ม</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <extracomment>Kinds of files in the file chooser.</extracomment>
        <translation>รูปภาพ (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Photo for the new card</source>
        <extracomment>Heading of the photo in step 5.</extracomment>
        <translation>รูปสำหรับบัตรใหม่</translation>
    </message>
    <message>
        <source>New photo</source>
        <extracomment>Accessible name of the new photo.</extracomment>
        <translation>รูปใหม่</translation>
    </message>
    <message>
        <source>Take photo</source>
        <extracomment>Button.</extracomment>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button.</extracomment>
        <translation>จากแฟ้ม</translation>
    </message>
    <message>
        <source>Prints of both index fingers</source>
        <extracomment>Heading of the prints in step 5.</extracomment>
        <translation>ลายนิ้วชี้ซ้ายและขวา</translation>
    </message>
    <message>
        <source>Take prints</source>
        <extracomment>Button.</extracomment>
        <translation>เก็บลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Application form (BP.1)</source>
        <extracomment>Heading: the application form BP.1 that the applicant signs.</extracomment>
        <translation>คำขอมีบัตร (บ.ป.1)</translation>
    </message>
    <message>
        <source>Seen and confirmed</source>
        <extracomment>The blue button: the second officer has given his log-in and password.</extracomment>
        <translation>ดูมือและยืนยันแล้ว</translation>
    </message>
    <message>
        <source>On the old card</source>
        <extracomment>Over the photo of the old card.</extracomment>
        <translation>ในบัตรเดิม</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Over the new photo, or the camera&apos;s live picture.</extracomment>
        <translation>รูปใหม่</translation>
    </message>
    <message>
        <source>Why it is kept all the same</source>
        <extracomment>Label: the checks found something wrong with the photo, and the officer keeps it.</extracomment>
        <translation>เหตุที่ใช้รูปนี้</translation>
    </message>
    <message>
        <source>Left finger cannot be taken</source>
        <extracomment>Button: the left index finger is injured or missing.</extracomment>
        <translation>นิ้วซ้ายเก็บไม่ได้</translation>
    </message>
    <message>
        <source>Right finger cannot be taken</source>
        <extracomment>Button: the right index finger is injured or missing.</extracomment>
        <translation>นิ้วขวาเก็บไม่ได้</translation>
    </message>
    <message>
        <source>Look at the picture: Enter keeps it, Ctrl K takes another</source>
        <extracomment>State of the photo step.</extracomment>
        <translation>ตรวจรูป กด Enter เพื่อใช้รูปนี้ หรือ Ctrl K เพื่อถ่ายใหม่</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::PolicyPage</name>
    <message>
        <source>Kept; in force for every counter of the office from the next sign-in</source>
        <extracomment>After the office&apos;s policy was kept.</extracomment>
        <translation>บันทึกแล้ว ใช้บังคับทุกช่องบริการตั้งแต่การเข้าระบบครั้งต่อไป</translation>
    </message>
    <message>
        <source>A time such as 08:30</source>
        <extracomment>Under a time of the policy.</extracomment>
        <translation>เวลา เช่น 08:30</translation>
    </message>
    <message>
        <source>A whole number</source>
        <extracomment>Under a figure of the policy.</extracomment>
        <translation>จำนวนเต็ม</translation>
    </message>
    <message>
        <source>What the office has decided</source>
        <extracomment>Title of the page of the office&apos;s policy.</extracomment>
        <translation>ข้อกำหนดของสำนักทะเบียน</translation>
    </message>
    <message>
        <source>Signing in and the lock</source>
        <extracomment>Heading: signing in and the lock.</extracomment>
        <translation>การเข้าระบบและการล็อก</translation>
    </message>
    <message>
        <source>What an approver must look at</source>
        <extracomment>Heading: what an approver must look at.</extracomment>
        <translation>ข้อสังเกตสำหรับผู้อนุมัติ</translation>
    </message>
    <message>
        <source>When looking is unusual</source>
        <extracomment>Heading: when looking at persons&apos; data is unusual.</extracomment>
        <translation>การดูข้อมูลที่ผิดปกติ</translation>
    </message>
    <message>
        <source>Beside the password</source>
        <extracomment>Label: what is wanted beside the password.</extracomment>
        <translation>นอกจากรหัสผ่าน</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Choice: what is wanted beside the password.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>The officer&apos;s finger</source>
        <extracomment>Choice: what is wanted beside the password.</extracomment>
        <translation>ลายนิ้วมือของเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The officer&apos;s own identity card</source>
        <extracomment>Choice: what is wanted beside the password.</extracomment>
        <translation>บัตรประจำตัวของเจ้าหน้าที่เอง</translation>
    </message>
    <message>
        <source>Finger or card</source>
        <extracomment>Choice: what is wanted beside the password.</extracomment>
        <translation>ลายนิ้วมือหรือบัตร</translation>
    </message>
    <message>
        <source>Lock when the officer&apos;s card leaves his reader</source>
        <extracomment>Check box of the policy.</extracomment>
        <translation>ล็อกเมื่อถอดบัตรของเจ้าหน้าที่ออกจากเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Minutes without a key or mouse until the counter locks</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ล็อกเมื่อไม่มีการใช้งาน (นาที)</translation>
    </message>
    <message>
        <source>Office hours from</source>
        <extracomment>Time of the policy: the office opens.</extracomment>
        <translation>เวลาราชการตั้งแต่</translation>
    </message>
    <message>
        <source>Office hours until</source>
        <extracomment>Time of the policy: the office closes.</extracomment>
        <translation>เวลาราชการจนถึง</translation>
    </message>
    <message>
        <source>Moved house within so many days</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ย้ายบ้านภายในกี่วัน</translation>
    </message>
    <message>
        <source>So many cards within 3 years make another one too many</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ขอมีบัตรแทนใน 3 ปีแล้วกี่ครั้งจึงเป็นข้อสังเกต</translation>
    </message>
    <message>
        <source>Same officer and approver: within so many days</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ผู้รับคำขอกับผู้อนุมัติคู่เดิม ภายในกี่วัน</translation>
    </message>
    <message>
        <source>… at least so many cases together</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>… ร่วมกันอย่างน้อยกี่เรื่อง</translation>
    </message>
    <message>
        <source>… and so many percent of the officer&apos;s cases</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>… และร้อยละเท่าใดของเรื่องทั้งหมดของผู้รับคำขอ</translation>
    </message>
    <message>
        <source>Persons looked at in a day without a case</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ดูข้อมูลบุคคลที่ไม่มีเรื่องวันละกี่คน</translation>
    </message>
    <message>
        <source>Times one officer looked at one person within 30 days</source>
        <extracomment>Figure of the policy.</extracomment>
        <translation>ดูบุคคลเดียวซ้ำกี่ครั้งใน 30 วัน</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>The blue button: keeps the policy as it is typed.
----------
Foot bar of the policy page.</extracomment>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::PreviewPage</name>
    <message>
        <source>No printer is chosen (F8): the document is kept as a PDF file</source>
        <extracomment>Over a document where no printer is chosen.</extracomment>
        <translation>ยังไม่ได้เลือกเครื่องพิมพ์ (F8) เอกสารเก็บเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>The blue button over a document.</extracomment>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>Button: opens the PDF with the system&apos;s own program.</extracomment>
        <translation>เปิดด้วยโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>The document</source>
        <extracomment>Accessible name of the document&apos;s picture.</extracomment>
        <translation>เอกสาร</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::PrinterCard</name>
    <message>
        <source>No printer: keep PDF files</source>
        <extracomment>Choice of a printer: to work without one.</extracomment>
        <translation>ไม่ใช้เครื่องพิมพ์ เก็บเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Heading of a card of the settings.</extracomment>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>A printer of this system, or the address of a printer in the network (ipp://…)</source>
        <extracomment>Under the heading of the printers&apos; card.</extracomment>
        <translation>เลือกเครื่องพิมพ์ของระบบ หรือพิมพ์ที่อยู่ของเครื่องพิมพ์ในเครือข่าย (ipp://…)</translation>
    </message>
    <message>
        <source>Receipts, forms and reports</source>
        <extracomment>Label of the choice of a printer.</extracomment>
        <translation>ใบเสร็จ แบบคำขอ และรายงาน</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Label of the choice of a printer.</extracomment>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <extracomment>Button beside a printer.</extracomment>
        <translation>พิมพ์หน้าทดสอบ</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <extracomment>Button: asks the system for its printers again.</extracomment>
        <translation>ค้นหาเครื่องพิมพ์อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::Rail</name>
    <message>
        <source>Tabian</source>
        <extracomment>The product&apos;s name at the head of the rail.</extracomment>
        <translation>ทะเบียน</translation>
    </message>
    <message>
        <source>Training ‧ invented data</source>
        <extracomment>At the foot of the rail of a training counter: nothing here concerns a real person.</extracomment>
        <translation>โหมดฝึกหัด ‧ ข้อมูลสมมุติ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::RailButton</name>
    <message>
        <source>%1, %2, %3 waiting</source>
        <extracomment>Accessible name of a place on the rail with its key and the number of things waiting there.</extracomment>
        <translation>%1, %2, รอ %3 รายการ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::RegistryTabs</name>
    <message>
        <source>The line</source>
        <extracomment>Tab of the registry&apos;s place: the line, and working off-line.</extracomment>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Tab of the registry&apos;s place: what the registry did not accept, and what changed there.</extracomment>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <extracomment>Tab of the registry&apos;s place: conflicts with other offices and the register.</extracomment>
        <translation>ข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Field kit</source>
        <extracomment>Tab of the registry&apos;s place: people, cards and receipt numbers taken along to work away from the office.</extracomment>
        <translation>ชุดออกหน่วย</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ReportPage</name>
    <message>
        <source>Day, month and year</source>
        <extracomment>Under the day of the report.</extracomment>
        <translation>ระบุวัน เดือน และปี</translation>
    </message>
    <message>
        <source>The report is made: %1</source>
        <extracomment>After the report was made; %1 is the file&apos;s path.</extracomment>
        <translation>ออกรายงานแล้ว: %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>Heading; %1 is the day.</extracomment>
        <translation>รายงานวันที่ %1</translation>
    </message>
    <message>
        <source>All cases: opened / handed over</source>
        <extracomment>Sum of the report: cases opened and cards handed over.</extracomment>
        <translation>รวม: รับคำขอ / ส่งมอบ</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>ยกมา</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>รับเข้า</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>จ่ายออก</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>บัตรเสีย</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>คงเหลือ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Figure of the report: from - to.</extracomment>
        <translation>ใบเสร็จ</translation>
    </message>
    <message>
        <source>Fines</source>
        <extracomment>Figure of the report, in baht.</extracomment>
        <translation>ค่าปรับ</translation>
    </message>
    <message>
        <source>Fine orders unpaid</source>
        <extracomment>Figure of the report, in baht.</extracomment>
        <translation>คำสั่งปรับที่ยังไม่ชำระ</translation>
    </message>
    <message>
        <source>Fines waived</source>
        <extracomment>Figure of the report.</extracomment>
        <translation>งดปรับ (ราย)</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Figure of the report, in baht.</extracomment>
        <translation>ค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Total (baht)</source>
        <extracomment>Figure of the report, in baht.</extracomment>
        <translation>รวม (บาท)</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Label: the day of the report.</extracomment>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Buddhist era, such as 16/3/2569. Enter shows the day, Enter again makes its report</source>
        <extracomment>Under the day of the report.</extracomment>
        <translation>พ.ศ. เช่น 16/3/2569 กด Enter เพื่อดู กดอีกครั้งเพื่อออกรายงาน</translation>
    </message>
    <message>
        <source>Cases by kind</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>คำขอตามกรณี</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>การเงิน</translation>
    </message>
    <message>
        <source>Officers: taken / approved / handed over</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>เจ้าหน้าที่: รับคำขอ / อนุมัติ / ส่งมอบ</translation>
    </message>
    <message>
        <source>Make the day report</source>
        <extracomment>The blue button.</extracomment>
        <translation>ออกรายงานประจำวัน</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>Button: opens the PDF.</extracomment>
        <translation>เปิดรายงาน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::RequestForm</name>
    <message>
        <source>This person has an open case already: %1. Enter takes it up.</source>
        <extracomment>The person has an open case already; %1 is its number. Enter takes it up.</extracomment>
        <translation>ผู้ขอมีคำขอค้างอยู่: %1 กด Enter เพื่อทำต่อ</translation>
    </message>
    <message>
        <source>Take up the open case</source>
        <extracomment>The blue button: takes up the open case of this person.</extracomment>
        <translation>ทำคำขอค้างต่อ</translation>
    </message>
    <message>
        <source>Open the case</source>
        <extracomment>The blue button: opens the case.</extracomment>
        <translation>เปิดคำขอ</translation>
    </message>
    <message>
        <source>Record the request</source>
        <extracomment>The blue button: records the changed request.</extracomment>
        <translation>บันทึกคำขอ</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>Over the proposed cases.</extracomment>
        <translation>กรณีที่เสนอ</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Label of the list of all 13 cases.</extracomment>
        <translation>กรณี</translation>
    </message>
    <message>
        <source>Type the case&apos;s number, or choose with ↑ ↓</source>
        <extracomment>Under the list of all 13 cases.</extracomment>
        <translation>พิมพ์เลขกรณี หรือเลือกด้วย ↑ ↓</translation>
    </message>
    <message>
        <source>Buddhist era, such as 16/3/2569</source>
        <extracomment>Under the day of the event: how it may be typed.</extracomment>
        <translation>พ.ศ. เช่น 16/3/2569</translation>
    </message>
    <message>
        <source>The earlier card record was found in the register</source>
        <extracomment>Check box in case 4: switches the witness on when not ticked.</extracomment>
        <translation>พบรายการบัตรเดิมในทะเบียน</translation>
    </message>
    <message>
        <source>The applicant&apos;s identity is proved by card and register</source>
        <extracomment>Check box in case 5: switches the witness on when not ticked.</extracomment>
        <translation>พิสูจน์ตัวบุคคลจากบัตรและทะเบียนได้</translation>
    </message>
    <message>
        <source>Also record (one fee and one fine only)</source>
        <extracomment>Over other events that are recorded with the principal case.</extracomment>
        <translation>บันทึกเหตุอื่นร่วมด้วย (เก็บค่าธรรมเนียมและค่าปรับครั้งเดียว)</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::SelfTestPage</name>
    <message>
        <source>Checking … %1 of %2</source>
        <extracomment>Over the list of checks while they run: %1 done of %2.</extracomment>
        <translation>กำลังตรวจ … %1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <extracomment>Over the list of checks before the first run.</extracomment>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Not ready: faults %1, to look at %2</source>
        <extracomment>Over the list of checks: %1 number of faults, %2 of things to look at.</extracomment>
        <translation>ยังไม่พร้อมเปิด: ขัดข้อง %1 ข้อ ควรดู %2 ข้อ</translation>
    </message>
    <message>
        <source>Ready to open; to look at: %1</source>
        <extracomment>Over the list of checks: no fault, but %1 things to look at.</extracomment>
        <translation>พร้อมเปิดให้บริการ ควรดู %1 ข้อ</translation>
    </message>
    <message>
        <source>Ready to open</source>
        <extracomment>Over the list of checks: all is well.</extracomment>
        <translation>พร้อมเปิดให้บริการ</translation>
    </message>
    <message>
        <source>Self-test before opening</source>
        <extracomment>Title of the page.</extracomment>
        <translation>ตรวจเครื่องก่อนเปิดให้บริการ</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>The blue button: runs all checks.</extracomment>
        <translation>ตรวจทุกข้อ</translation>
    </message>
    <message>
        <source>Check this one again</source>
        <extracomment>Button: runs the chosen check once more.</extracomment>
        <translation>ตรวจข้อนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Print the result</source>
        <extracomment>Button: the result on paper.</extracomment>
        <translation>พิมพ์ผลการตรวจ</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <extracomment>Button: what support may see, to be looked at and saved.</extracomment>
        <translation>ชุดข้อมูลสำหรับฝ่ายช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::SettingsPage</name>
    <message>
        <source>Settings of this counter</source>
        <extracomment>Title of the settings page.</extracomment>
        <translation>ตั้งค่าเคาน์เตอร์นี้</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <extracomment>Heading: the language of the screen; documents are always Thai.</extracomment>
        <translation>ภาษาหน้าจอ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading: how large the text is.</extracomment>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button: smaller text. Keep it very short.</extracomment>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button: larger text. Keep it very short.</extracomment>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Text size; %1 is a number such as 150.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Digits on documents</source>
        <extracomment>Heading: digits on receipts and reports.</extracomment>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>Thai digits on receipts, forms and reports</source>
        <extracomment>Check box.</extracomment>
        <translation>ใช้เลขไทยในใบเสร็จ แบบพิมพ์ และรายงาน</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Heading: what the office has set; not changed here.
----------
Row of the settings page.</extracomment>
        <translation>สำนักทะเบียน</translation>
    </message>
    <message>
        <source>Office code</source>
        <extracomment>Row of the settings page: four digits.</extracomment>
        <translation>รหัสสำนักทะเบียน</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>Row of the settings page: which counter this is.</extracomment>
        <translation>เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Schedule in force</source>
        <extracomment>Row of the settings page: the schedule of fines and fees.</extracomment>
        <translation>บัญชีค่าปรับและค่าธรรมเนียมที่ใช้</translation>
    </message>
    <message>
        <source>Age is completed on</source>
        <extracomment>Row of the settings page: which day completes a year of age.</extracomment>
        <translation>การนับอายุครบ</translation>
    </message>
    <message>
        <source>Data are kept in</source>
        <extracomment>Row of the settings page: where the counter&apos;s data lie.</extracomment>
        <translation>ที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Sample: Kingkaew Thotsopsakun ‧ card expired 16 Mar 2569 ‧ fine not over 200 baht</source>
        <extracomment>Sample of the text size: a sentence as it stands on the counter.</extracomment>
        <translation>ตัวอย่าง: นางสาวกิ่งแก้ว ทดสอบสกุล ‧ บัตรหมดอายุ 16 มี.ค. 2569 ‧ ค่าปรับไม่เกิน 200 บาท</translation>
    </message>
    <message>
        <source>Self-test of this counter</source>
        <extracomment>Button of the settings: opens the self-test.</extracomment>
        <translation>ตรวจเครื่องของเคาน์เตอร์นี้</translation>
    </message>
    <message>
        <source>Found by the card: whichever reader a Thai ID card is put into</source>
        <extracomment>Settings: the counter finds the reader by the card that is put in. The first of the choices.</extracomment>
        <translation>เลือกเองตามบัตร: เครื่องใดก็ได้ที่เสียบบัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>%1 ‧ not attached: any other reader is used until it is</source>
        <extracomment>Settings: the reader the officer chose is not there; %1 is its name. Another one is read meanwhile.</extracomment>
        <translation>%1 ‧ ยังไม่ได้ต่อ ระหว่างนี้ใช้เครื่องอื่น</translation>
    </message>
    <message>
        <source>%1 writes new cards</source>
        <extracomment>Settings, under the readers: this one (%1) is not offered, as it writes the new cards.</extracomment>
        <translation>%1 ใช้เขียนบัตรใหม่</translation>
    </message>
    <message>
        <source>Any camera that is attached</source>
        <extracomment>Choice of the camera: the first one that is attached.</extracomment>
        <translation>กล้องใดก็ได้ที่ต่ออยู่</translation>
    </message>
    <message>
        <source>Only the folder of the camera&apos;s program</source>
        <extracomment>Choice of the camera: none of the computer&apos;s, only the pictures of the camera&apos;s own program.</extracomment>
        <translation>เฉพาะโฟลเดอร์ของโปรแกรมกล้อง</translation>
    </message>
    <message>
        <source>%1 (not attached)</source>
        <extracomment>Choice of the camera: %1 was chosen once and is not attached now.</extracomment>
        <translation>%1 (ไม่ได้ต่ออยู่)</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Heading: which camera takes the applicants&apos; photos.</extracomment>
        <translation>กล้องถ่ายรูป</translation>
    </message>
    <message>
        <source>Pictures that the camera&apos;s own program puts into its folder are taken in any case.</source>
        <extracomment>Under the choice of the camera.</extracomment>
        <translation>รูปที่โปรแกรมของกล้องใส่ไว้ในโฟลเดอร์จะนำมาใช้เสมอ</translation>
    </message>
    <message>
        <source>Reader for the citizen&apos;s card</source>
        <extracomment>Heading: which reader the citizen&apos;s card is put into.</extracomment>
        <translation>เครื่องอ่านบัตรของผู้ขอ</translation>
    </message>
    <message>
        <source>The same reader as for citizens</source>
        <extracomment>Choice of the reader for officers&apos; cards: there is none of its own.</extracomment>
        <translation>ใช้เครื่องเดียวกับของประชาชน</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>Choice of the reader for officers&apos; cards: %1 was chosen once and is not attached now.</extracomment>
        <translation>%1 (ไม่ได้ต่ออยู่)</translation>
    </message>
    <message>
        <source>Officers&apos; own cards, for signing in. In a reader of their own, taking the card out locks the counter. Takes effect at the next start.</source>
        <extracomment>Over the choice of the reader for officers&apos; own cards.</extracomment>
        <translation>บัตรของเจ้าหน้าที่เองสำหรับเข้าใช้งาน หากมีเครื่องอ่านแยก เมื่อดึงบัตรออกช่องบริการจะล็อกทันที มีผลเมื่อเปิดโปรแกรมครั้งถัดไป</translation>
    </message>
    <message>
        <source>Reader for officers&apos; cards</source>
        <extracomment>Accessible name of the choice.</extracomment>
        <translation>เครื่องอ่านบัตรเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::SignInPage</name>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Under the password field.</extracomment>
        <translation>เปิด Caps Lock อยู่</translation>
    </message>
    <message>
        <source>Tabian</source>
        <extracomment>The product&apos;s name over the sign-in form.</extracomment>
        <translation>ทะเบียน</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <extracomment>Heading of the form that opens a locked counter; %1 is the officer&apos;s name.</extracomment>
        <translation>ล็อกโดย %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>The blue button of the sign-in form.
----------
Heading of the sign-in form.</extracomment>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Log-in</source>
        <extracomment>Label of the officer&apos;s log-in name.</extracomment>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of the password.</extracomment>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>The blue button while the password is being checked.</extracomment>
        <translation>กำลังตรวจ …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>The blue button of a locked counter.</extracomment>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Training counter ‧ invented data</source>
        <extracomment>Under the product&apos;s name on a training counter.</extracomment>
        <translation>เคาน์เตอร์ฝึกหัด ‧ ข้อมูลสมมุติ</translation>
    </message>
    <message>
        <source>The two do not agree</source>
        <extracomment>Under the new password, typed the second time.</extracomment>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <extracomment>The blue button: keeps the new password.</extracomment>
        <translation>ใช้รหัสผ่านนี้</translation>
    </message>
    <message>
        <source>Try the finger again</source>
        <extracomment>The blue button: the sensor waits for the finger again.</extracomment>
        <translation>วางนิ้วอีกครั้ง</translation>
    </message>
    <message>
        <source>One thing more</source>
        <extracomment>Heading: the password was right; finger or card is wanted as well.</extracomment>
        <translation>ยืนยันตัวอีกขั้น</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <extracomment>Heading: the password was set by the administrator.</extracomment>
        <translation>ตั้งรหัสผ่านของท่านเอง</translation>
    </message>
    <message>
        <source>Place your left index finger on the sensor</source>
        <extracomment>What the sign-in wants beside the password.</extracomment>
        <translation>วางนิ้วชี้ซ้ายของท่านบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Place your right index finger on the sensor</source>
        <extracomment>What the sign-in wants beside the password.</extracomment>
        <translation>วางนิ้วชี้ขวาของท่านบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Put your own identity card into the reader</source>
        <extracomment>What the sign-in wants beside the password.</extracomment>
        <translation>เสียบบัตรประจำตัวของท่านเองในเครื่องอ่าน</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways of which one is enough.</extracomment>
        <translation>หรือ</translation>
    </message>
    <message>
        <source>Your fingers are not enrolled. The administrator can let you in with your card.</source>
        <extracomment>The office wants a finger, and the officer has none enrolled.</extracomment>
        <translation>ยังไม่ได้บันทึกลายนิ้วมือของท่าน ผู้ดูแลระบบกำหนดให้ใช้บัตรแทนได้</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the new password.</extracomment>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>At least 8 characters; three words are easy to keep in mind</source>
        <extracomment>Under the new password.</extracomment>
        <translation>อย่างน้อย 8 ตัวอักษร ใช้สามคำจะจำง่าย</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>Label: the new password once more.</extracomment>
        <translation>รหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to log-in and password.
----------
Foot bar of the sign-in: back to log-in and password.</extracomment>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Sign out, keep the case</source>
        <extracomment>Button of the locked counter: the officer leaves, another may sign in; the case is kept.</extracomment>
        <translation>ออกจากระบบ เก็บเรื่องไว้</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::StartView</name>
    <message>
        <source>Take up the case</source>
        <extracomment>The blue button: takes up the chosen open case.</extracomment>
        <translation>ทำคำขอต่อ</translation>
    </message>
    <message>
        <source>Search the register</source>
        <extracomment>The blue button: looks the citizen number up in the register.</extracomment>
        <translation>ค้นทะเบียน</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <extracomment>Heading of the empty counter page.</extracomment>
        <translation>ผู้ขอรายต่อไป</translation>
    </message>
    <message>
        <source>Put the citizen&apos;s card into the reader. Without a card, type the citizen number.</source>
        <extracomment>Under the heading of the empty counter page.</extracomment>
        <translation>เสียบบัตรของผู้ขอในเครื่องอ่าน หากไม่มีบัตรให้พิมพ์เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Citizen number</source>
        <extracomment>Label of the search field.</extracomment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>13 digits, with or without hyphens</source>
        <extracomment>Under the search field.</extracomment>
        <translation>13 หลัก มีหรือไม่มีขีดก็ได้</translation>
    </message>
    <message>
        <source>Reason for looking in the register</source>
        <extracomment>Label: every look-up in the register is recorded with its reason.</extracomment>
        <translation>เหตุผลที่ค้นทะเบียน</translation>
    </message>
    <message>
        <source>Card lost or destroyed</source>
        <extracomment>Reason for a look-up.</extracomment>
        <translation>บัตรหายหรือถูกทำลาย</translation>
    </message>
    <message>
        <source>First card</source>
        <extracomment>Reason for a look-up.</extracomment>
        <translation>ขอมีบัตรครั้งแรก</translation>
    </message>
    <message>
        <source>Card cannot be read</source>
        <extracomment>Reason for a look-up.</extracomment>
        <translation>อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>Other request at the counter</source>
        <extracomment>Reason for a look-up.</extracomment>
        <translation>คำขออื่นที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>No case is open. What you set aside with F10 waits here.</source>
        <extracomment>In place of the list of open cases.</extracomment>
        <translation>ไม่มีคำขอค้าง คำขอที่พักไว้ด้วย F10 จะรออยู่ที่นี่</translation>
    </message>
    <message>
        <source>Open cases</source>
        <extracomment>Accessible name of the list of open cases.</extracomment>
        <translation>คำขอค้าง</translation>
    </message>
    <message>
        <source>Open cases ‧ %1</source>
        <extracomment>Heading of the list of open cases; %1 is their number.</extracomment>
        <translation>คำขอค้าง ‧ %1</translation>
    </message>
    <message>
        <source>%1 goes on with the case</source>
        <extracomment>On the empty counter page: a case was handed on; %1 is the officer who has it now.</extracomment>
        <translation>%1 รับทำเรื่องต่อแล้ว</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <extracomment>The blue button: the chosen colleague goes on with the case.</extracomment>
        <translation>ส่งต่อเรื่องนี้</translation>
    </message>
    <message>
        <source>Hand on to a colleague</source>
        <extracomment>Button under the list of open cases: a colleague goes on with the chosen one.</extracomment>
        <translation>ส่งต่อให้เพื่อนร่วมงาน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::StepList</name>
    <message>
        <source>Request</source>
        <extracomment>Step 1 of a case, one short word.</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Step 2 of a case.</extracomment>
        <translation>ตรวจตัวตน</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Step 3 of a case.</extracomment>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Fine, fee</source>
        <extracomment>Step 4 of a case: fine and fee.</extracomment>
        <translation>ค่าปรับ</translation>
    </message>
    <message>
        <source>Photo, prints</source>
        <extracomment>Step 5 of a case: photo and fingerprints.</extracomment>
        <translation>รูป ลายนิ้ว</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Step 6 of a case.</extracomment>
        <translation>อนุมัติ</translation>
    </message>
    <message>
        <source>Write card</source>
        <extracomment>Step 7 of a case: the new card is written and read back.</extracomment>
        <translation>ทำบัตร</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Step 8 of a case.</extracomment>
        <translation>ส่งมอบ</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <extracomment>Accessible name of the row of steps.</extracomment>
        <translation>ขั้นตอนของคำขอ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::StepTile</name>
    <message>
        <source>to come</source>
        <extracomment>State of a step, spoken by a screen reader.</extracomment>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>State of a step, spoken by a screen reader.</extracomment>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step, spoken by a screen reader.</extracomment>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>done, shown again</source>
        <extracomment>State of a step, spoken by a screen reader: a finished step looked at again.</extracomment>
        <translation>เสร็จแล้ว เปิดดูอีกครั้ง</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>State of a step, spoken by a screen reader.</extracomment>
        <translation>ถูกส่งกลับ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::StickCard</name>
    <message>
        <source>Entries %1 to %2 are on the stick</source>
        <extracomment>After entries were written onto a memory stick; %1 and %2 their numbers.</extracomment>
        <translation>บันทึกรายการที่ %1 ถึง %2 ลงแฟลชไดรฟ์แล้ว</translation>
    </message>
    <message>
        <source>Nothing waits; no file was written</source>
        <extracomment>When entries were to be written onto a memory stick, and none waits.</extracomment>
        <translation>ไม่มีรายการค้างส่ง จึงไม่ได้สร้างแฟ้ม</translation>
    </message>
    <message>
        <source>The receipt is taken in</source>
        <extracomment>After the registry&apos;s receipt was read from a memory stick.</extracomment>
        <translation>นำใบตอบรับเข้าแล้ว</translation>
    </message>
    <message>
        <source>Nothing is out on a memory stick.</source>
        <extracomment>On the card of the memory stick.</extracomment>
        <translation>ไม่มีรายการที่อยู่ในแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Entries %1 to %2 went onto a memory stick on %3. They count as not sent until the registry&apos;s receipt is read in.</source>
        <extracomment>On the card of the memory stick: entries %1 to %2, since %3 (day and time); they stay here until the receipt.</extracomment>
        <translation>รายการที่ %1 ถึง %2 บันทึกลงแฟลชไดรฟ์เมื่อ %3 ยังนับว่าค้างส่งจนกว่าจะนำใบตอบรับของทะเบียนกลางเข้ามา</translation>
    </message>
    <message>
        <source>Entries onto a memory stick</source>
        <extracomment>Title of the file chooser: where to write the entries.</extracomment>
        <translation>บันทึกรายการลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Receipt from a memory stick</source>
        <extracomment>Title of the file chooser: the registry&apos;s receipt.</extracomment>
        <translation>นำใบตอบรับจากแฟลชไดรฟ์เข้า</translation>
    </message>
    <message>
        <source>Memory stick</source>
        <extracomment>Heading of the card about files carried by hand.</extracomment>
        <translation>แฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Where no line comes for long, entries go to the registry and its receipt comes back by hand.</source>
        <extracomment>On the card of the memory stick: what it is for.</extracomment>
        <translation>หากเชื่อมต่อไม่ได้เป็นเวลานาน ให้นำรายการไปส่งทะเบียนกลางและนำใบตอบรับกลับมาด้วยมือ</translation>
    </message>
    <message>
        <source>Put entries onto a stick</source>
        <extracomment>Button: what waits, into a file on a memory stick.</extracomment>
        <translation>บันทึกรายการลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Take the receipt in</source>
        <extracomment>Button: the registry&apos;s receipt, from a file on a memory stick.</extracomment>
        <translation>นำใบตอบรับเข้า</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::StockSection</name>
    <message>
        <source>A number from 1 to %1</source>
        <extracomment>Under the number of blank cards received; %1 is the most at once.</extracomment>
        <translation>ตัวเลข 1 ถึง %1</translation>
    </message>
    <message>
        <source>%1 working days, until %2</source>
        <extracomment>How long the blank cards last: %1 working days, until the day %2.</extracomment>
        <translation>%1 วันทำการ ถึง %2</translation>
    </message>
    <message>
        <source>Next serial</source>
        <extracomment>Figure of the stock page.</extracomment>
        <translation>เลขบัตรถัดไป</translation>
    </message>
    <message>
        <source>Received today</source>
        <extracomment>Figure of the stock page.</extracomment>
        <translation>รับวันนี้</translation>
    </message>
    <message>
        <source>Issued today</source>
        <extracomment>Figure of the stock page.</extracomment>
        <translation>ออกวันนี้</translation>
    </message>
    <message>
        <source>Spoiled today</source>
        <extracomment>Figure of the stock page.</extracomment>
        <translation>เสียวันนี้</translation>
    </message>
    <message>
        <source>Returned today</source>
        <extracomment>Figure of the stock page: blank cards sent back to the centre.</extracomment>
        <translation>ส่งคืนวันนี้</translation>
    </message>
    <message>
        <source>Enough for</source>
        <extracomment>Figure of the stock page: how long the blank cards last.</extracomment>
        <translation>พอใช้อีก</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>Figure of the stock page.</extracomment>
        <translation>ในมือ</translation>
    </message>
    <message>
        <source>A card is there: call now</source>
        <extracomment>In the list of citizens who wait for a card: a card is there, call now.</extracomment>
        <translation>มีบัตรแล้ว โทรแจ้งได้</translation>
    </message>
    <message>
        <source>waits since %1</source>
        <extracomment>In the list of citizens who wait for a card: %1 day and time the paper was given.</extracomment>
        <translation>รอตั้งแต่ %1</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>In the list of citizens who wait for a card: was reached by telephone.</extracomment>
        <translation>ติดต่อได้แล้ว</translation>
    </message>
    <message>
        <source>Nobody waits for a card</source>
        <extracomment>Empty list of citizens who wait for a card.</extracomment>
        <translation>ไม่มีผู้รอรับบัตร</translation>
    </message>
    <message>
        <source>Receive into stock</source>
        <extracomment>The blue button.</extracomment>
        <translation>รับเข้าคลัง</translation>
    </message>
    <message>
        <source>Return to the centre</source>
        <extracomment>The blue button: sends blank cards back to the centre.</extracomment>
        <translation>ส่งคืนส่วนกลาง</translation>
    </message>
    <message>
        <source>%1 cards from %2 leave the stock.</source>
        <extracomment>Before blank cards are returned; %1 is their number, %2 the first serial.</extracomment>
        <translation>บัตร %1 ใบ ตั้งแต่ %2 จะออกจากคลัง</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <extracomment>Heading of a card of figures.</extracomment>
        <translation>บัตรเปล่า</translation>
    </message>
    <message>
        <source>To call back</source>
        <extracomment>Heading of the list of citizens who wait for a card with a paper in hand.</extracomment>
        <translation>รอโทรแจ้ง</translation>
    </message>
    <message>
        <source>Blank cards in and out</source>
        <extracomment>Heading of the form: two people sign.</extracomment>
        <translation>รับและส่งคืนบัตรเปล่า</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>One of two answers: cards come in.</extracomment>
        <translation>รับ</translation>
    </message>
    <message>
        <source>Returned to the centre</source>
        <extracomment>One of two answers: cards go back to the centre.</extracomment>
        <translation>ส่งคืนส่วนกลาง</translation>
    </message>
    <message>
        <source>First serial</source>
        <extracomment>Label: serial of the first of the cards received.</extracomment>
        <translation>เลขบัตรใบแรก</translation>
    </message>
    <message>
        <source>Two letters and eight digits, such as TB00000123</source>
        <extracomment>Under the first serial.</extracomment>
        <translation>อักษรสองตัวและเลขแปดหลัก เช่น TB00000123</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <extracomment>Label: number of cards.</extracomment>
        <translation>จำนวนบัตร</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label: a note to the receipt of cards.</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <extracomment>Label: why cards are returned.</extracomment>
        <translation>เหตุผลที่ส่งคืน</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::ViewsPage</name>
    <message>
        <source>Day, month and year</source>
        <extracomment>Under a day of the search.</extracomment>
        <translation>วัน เดือน และปี</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Choice: looks of every officer.</extracomment>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>%1 looks ‧ %2 unusual</source>
        <extracomment>Heading of the list of looks: %1 all, %2 unusual ones.</extracomment>
        <translation>การดูข้อมูล %1 ครั้ง ‧ ผิดปกติ %2</translation>
    </message>
    <message>
        <source>the latest %1 in view</source>
        <extracomment>Added to the heading where not all are in view; %1 is a number.</extracomment>
        <translation>แสดง %1 รายการล่าสุด</translation>
    </message>
    <message>
        <source>Who looked at whom</source>
        <extracomment>Heading: who looked at whose data.
----------
Accessible name of the list.</extracomment>
        <translation>ใครดูข้อมูลใคร</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>Label of the choice of an officer.</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of the first day of the search.</extracomment>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Label of the last day of the search.</extracomment>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Looked-at person&apos;s citizen number</source>
        <extracomment>Label: looks at one person.</extracomment>
        <translation>เลขประจำตัวของผู้ถูกดูข้อมูล</translation>
    </message>
    <message>
        <source>Empty: everybody. Your own search is recorded too</source>
        <extracomment>Under the citizen number of the search.</extracomment>
        <translation>เว้นว่าง: ทุกคน การค้นของท่านก็บันทึกไว้ด้วย</translation>
    </message>
    <message>
        <source>Only what is unusual</source>
        <extracomment>Check box: only what is unusual.</extracomment>
        <translation>เฉพาะที่ผิดปกติ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The blue button: searches.
----------
Foot bar of the page of looks.</extracomment>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Nobody looked at anybody on these days.</source>
        <extracomment>In place of the list.</extracomment>
        <translation>ไม่มีการดูข้อมูลในวันเหล่านี้</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::WalkInForm</name>
    <message>
        <source>Citizen number</source>
        <extracomment>Label: number of a person who came without an appointment.</extracomment>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Insert the card, or type the number; the look-up is recorded</source>
        <extracomment>Under the number of a person who came without an appointment.</extracomment>
        <translation>เสียบบัตร หรือพิมพ์เลข การค้นทะเบียนจะถูกบันทึก</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Label: what a person came for.</extracomment>
        <translation>บริการที่ขอ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: name of a person whom the office&apos;s copy of the register does not know.</extracomment>
        <translation>ชื่อ-สกุล</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::WitnessForm</name>
    <message>
        <source>Statement of a householder or trustworthy person, in person (form PK.14)</source>
        <extracomment>Over the witness&apos;s statement (form PK.14).</extracomment>
        <translation>คำให้การของเจ้าบ้านหรือบุคคลที่น่าเชื่อถือ มารับรองด้วยตนเอง (ปค.14)</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <extracomment>Label: the witness&apos;s full name.</extracomment>
        <translation>ชื่อผู้รับรอง</translation>
    </message>
    <message>
        <source>Citizen number of the witness</source>
        <extracomment>Label: the witness&apos;s citizen number.</extracomment>
        <translation>เลขประจำตัวประชาชนผู้รับรอง</translation>
    </message>
    <message>
        <source>Relation to the applicant</source>
        <extracomment>Label: how the witness is related to the applicant.</extracomment>
        <translation>ความเกี่ยวข้องกับผู้ขอ</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>Label: what the witness says.</extracomment>
        <translation>คำให้การ</translation>
    </message>
</context>
<context>
    <name>tabian::widgets::WriteForm</name>
    <message>
        <source>Next step</source>
        <extracomment>The blue button: to the next step.</extracomment>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Write the card</source>
        <extracomment>The blue button: writes the new card and reads it back.</extracomment>
        <translation>เขียนบัตร</translation>
    </message>
</context>
</TS>
