<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
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
        <extracomment>Citizen&apos;s window: before minutes and seconds.</extracomment>
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
        <source>Show number</source>
        <extracomment>Foot bar: shows the hidden part of the citizen number.</extracomment>
        <translation>ดูเลขประจำตัว</translation>
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
        <source>Receive cards</source>
        <extracomment>Foot bar of the stock page: blank cards arrived.</extracomment>
        <translation>รับบัตรเปล่า</translation>
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
        <source>Paid · receipt %1</source>
        <extracomment>Under the total once it has been paid; %1 is the receipt&apos;s number.</extracomment>
        <translation>ชำระแล้ว · ใบเสร็จ %1</translation>
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
        <translation>%1 · ยังขาด</translation>
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
        <source>Place the finger · touch %1 of %2</source>
        <extracomment>State of a finger while prints are taken; %1 of %2 touches.</extracomment>
        <translation>วางนิ้ว · แตะครั้งที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Place the finger · try %1 of %2</source>
        <extracomment>State of a finger while it is matched; %1 of %2 tries.</extracomment>
        <translation>วางนิ้ว · ครั้งที่ %1 จาก %2</translation>
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
        <source>Once more, please</source>
        <extracomment>Hint of the finger sensor.</extracomment>
        <translation>ขออีกครั้ง</translation>
    </message>
    <message>
        <source>Leave the finger on a little longer</source>
        <extracomment>Hint of the finger sensor.</extracomment>
        <translation>วางนิ้วค้างไว้อีกนิด</translation>
    </message>
    <message>
        <source>Place the middle of the finger</source>
        <extracomment>Hint of the finger sensor.</extracomment>
        <translation>วางกลางนิ้วให้ตรงแผ่นอ่าน</translation>
    </message>
    <message>
        <source>Lift the finger, then place it again</source>
        <extracomment>Hint of the finger sensor.</extracomment>
        <translation>ยกนิ้วออก แล้ววางใหม่</translation>
    </message>
    <message>
        <source>does not match (tries: %1)</source>
        <extracomment>State of a finger: it is not the person&apos;s; %1 tries were made.</extracomment>
        <translation>ไม่ตรง (%1 ครั้ง)</translation>
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
        <translation>ช่องถัดไป · Shift Tab ช่องก่อนหน้า</translation>
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
        <source>expired · days ago: %1</source>
        <extracomment>Under the expiry day of a card: so long ago.</extracomment>
        <translation>หมดมาแล้ว %1 วัน</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <extracomment>Under the expiry day of a card.</extracomment>
        <translation>เหลือ %1 วัน</translation>
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
        <source>Training · invented data</source>
        <extracomment>At the foot of the rail of a training counter: nothing here concerns a real person.</extracomment>
        <translation>โหมดฝึกหัด · ข้อมูลสมมุติ</translation>
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
        <source>Sample: Kingkaew Thotsopsakun · card expired 16 Mar 2569 · fine not over 200 baht</source>
        <extracomment>Sample of the text size: a sentence as it stands on the counter.</extracomment>
        <translation>ตัวอย่าง: นางสาวกิ่งแก้ว ทดสอบสกุล · บัตรหมดอายุ 16 มี.ค. 2569 · ค่าปรับไม่เกิน 200 บาท</translation>
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
        <source>Training counter · invented data</source>
        <extracomment>Under the product&apos;s name on a training counter.</extracomment>
        <translation>เคาน์เตอร์ฝึกหัด · ข้อมูลสมมุติ</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <extracomment>Heading of the form that opens a locked counter; %1 is the officer&apos;s name.</extracomment>
        <translation>ล็อกโดย %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Heading of the sign-in form.</extracomment>
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
</TS>
