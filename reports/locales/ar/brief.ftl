# Fixed words of the brief's layout. Templates get every `label-` message, with `_` for `-` and without the prefix.


## Frame

label-series = موجز قطري
label-series-country = موجز قطري
label-series-portfolio = موجز مجموعة بلدان
label-series-comparison = مقارنة
label-brand = Scrutineer
label-skip = انتقل إلى الوقائع الرئيسية
label-contents = في هذه الصفحة
label-as-of = التاريخ المرجعي:
label-page = الصفحة
label-page-of = من
label-codes = الرموز
label-m49 = M49
label-region = المنطقة
label-capital = العاصمة
label-names = الأسماء الأخرى
label-scroll-chart = رسم بياني، قد يلزم تمريره أفقياً
label-other-script = [نص بخط آخر: انظر الموجز بصيغة HTML]

## Chapters

label-summary = الوقائع الرئيسية
label-annex = مرفق: جميع الوقائع
label-references = المصادر
label-references-note = تحيل الأرقام المرفوعة في النص وفي الجداول إلى هذه القائمة.
label-facts-used = الوقائع المستخدمة بحسب المصدر
label-facts-used-note = يلي كل اسم https://w3id.org/scrutineer/id/. والرقم هو رقم المصدر الوارد أعلاه بتاريخه وشروطه.
label-queries = الاستعلامات
label-queries-note = يأتي كل جدول وكل بيان من أحد هذه الاستعلامات. ويعرض الأمر scrutineer questions نص السؤال عند ذكر رقمه.
label-gaps = غير معروف هنا
label-readings = مواضع اختلاف النصوص أو المصادر
label-reading-kinds = تنتهي كل عبارة بنوع الواقعة مكتوباً بخط مائل. و«مُدَّعى به» هو ما تقوله الجهة المذكورة؛ و«مستخلص» هو ما حُسب من الوقائع المستشهد بها؛ و«غير معروف» يدل على ثغرة.
label-reading-blank = تعني الشرطة في الجدول أن المصدر لا يذكر شيئاً. وما لم يُسجَّل فهو غير معروف، ولا يجوز البتة أن يُقرأ على أنه «لا». وتدل عبارة «يُعاد التحقق» على نص مضى على آخر قراءة له أكثر من سنة في التاريخ المرجعي.
label-would-answer = ما يجيب عنه:
label-query = استعلام
label-confidence = درجة الثقة
label-how-to-cite = كيفية الاستشهاد

## Tables

label-column-sources = المصادر
label-empty-cell = –
label-empty-cell-name = غير مذكور
label-source-one = المصدر
label-source-many = المصادر
label-flag-unverified = غير متحقَّق منه
label-flag-disputed = المصادر مختلفة
label-flag-old = يُعاد التحقق
label-flag-check = قد يكون النص تغير
label-kind-measured = مقيس
label-kind-claimed = مُدَّعى به
label-kind-legal-text = نص قانوني
label-kind-expert-assessment = تقييم خبراء
label-kind-administrative = سجل إداري
label-kind-derived = مستخلص
label-kind-gap = غير معروف
label-kind-guidance = توجيه

## Charts

label-note-timeline = تمثل المعيّنات عمليات الاقتراع. ويدل الشريط المفرّغ على حالة تعطيل لا يذكر المصدر نهايتها، ويقع عند بدايتها. والخط المتقطع هو التاريخ المرجعي.
label-note-roam = يمثل كل خط النطاق الخاص بالمؤشر، من طرفه الأدنى إلى طرفه الأعلى؛ والأعلى ليس دائماً أفضل (يبيّن الجدول اتجاه كل مؤشر). والشرطة التي تمر بالنقطة هي المجال الذي يعطيه المصدر.
label-map-disclaimer = لا تعني الحدود والأسماء المبينة في هذه الخريطة والتسميات المستخدمة فيها أي إقرار أو قبول رسمي، ولا أي رأي بشأن المركز القانوني لإقليم أو لسلطاته.
label-map-source = البيانات الهندسية: Natural Earth، ملك عام.

## Sources and stamp

label-release = إصدار البيانات:
label-retrieved = تاريخ الاسترجاع:
label-licence = شروط الاستخدام:
label-terms-as = الإصدار وشروط الاستخدام كما في
label-version = الإصدار
label-knowledge-base = قاعدة المعارف (SHA-256)
label-facts = من الوقائع
label-stamp = كيفية إعداد هذا الموجز

## Matrix

label-matrix-title = أسئلة السياسات حسب البلد
label-matrix-reading = كلما اشتدت قتامة الخلية زاد ما تدل عليه الإجابة من دواعي القلق بحسب ترتيب إجابات ذلك السؤال؛ والخلايا المظللة بخطوط غير معروفة، ولا يجوز البتة أن تُقرأ على أنها «لا». وتدل النجمة على وقائع تعطي إجابات مختلفة؛ ويُعرض منها أشدها خطورة.
label-matrix-country = البلد
label-matrix-unknown = غير معروف

## Index of many briefs

label-index-title = الموجزات القطرية
label-index-caption = البلدان وموجزاتها
label-index-country = البلد
label-index-vote = الاقتراع المقبل المدرج
label-index-days = الأيام
label-index-known = الأسئلة المجاب عنها
label-index-files = الموجز
label-index-failed = لم يعدّ موجز:
