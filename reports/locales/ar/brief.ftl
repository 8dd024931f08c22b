# Fixed words of the brief's layout, in Arabic. Templates get every `label-` message, with `_` for `-` and without the prefix.

## Frame

label-series = موجز قطري
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
label-section-elections = الانتخابات
label-section-incidents = حالات التعطيل والحوادث
label-section-law = القانون
label-section-indicators = المؤشرات
label-section-commitments = الالتزامات
label-section-actors = المؤسسات والشبكات والقواعد
label-section-scorecard = أسئلة السياسات
label-section-actions = ما يمكن القيام به، ومن يمكنه القيام به
label-questions = أسئلة تُطرح في البلد
label-questions-note = لا تجيب المصادر التي قُرئت لهذا الموجز عن الأسئلة التالية.
label-references = المصادر
label-references-note = تحيل الأرقام المرفوعة في النص وفي الجداول إلى هذه القائمة.
label-gaps = غير معروف هنا
label-readings = مواضع اختلاف النصوص أو المصادر
label-nothing = لم يُسجَّل هنا شيء بشأن هذا الموضوع.
label-reading-kinds = تنتهي كل عبارة بنوع الواقعة مكتوباً بخط مائل. و«مُدَّعى به» هو ما تقوله الجهة المذكورة؛ و«مستخلص» هو ما حُسب من الوقائع المستشهد بها؛ و«غير معروف» يدل على ثغرة.
label-reading-blank = تعني الشرطة في الجدول أن المصدر لا يذكر شيئاً. وما لم يُسجَّل فهو غير معروف، ولا يجوز البتة أن يُقرأ على أنه «لا». وتدل عبارة «يُعاد التحقق» على نص مضى على آخر قراءة له أكثر من سنة في التاريخ المرجعي.

## Tables

label-column-sources = المصادر
label-empty-cell = –
label-empty-cell-name = غير مذكور
label-source-one = المصدر
label-source-many = المصادر
label-source-to = إلى
label-flag-unverified = غير متحقَّق منه
label-flag-disputed = المصادر مختلفة
label-flag-old = يُعاد التحقق
label-kind-measured = مقيس
label-kind-claimed = مُدَّعى به
label-kind-legal-text = نص قانوني
label-kind-expert-assessment = تقييم خبراء
label-kind-administrative = سجل إداري
label-kind-derived = مستخلص
label-kind-gap = غير معروف

## Charts

label-note-timeline = تمثل المعيّنات عمليات الاقتراع. ويدل الشريط المفرّغ على حالة تعطيل لا يذكر المصدر نهايتها، ويقع عند بدايتها. والخط المتقطع هو التاريخ المرجعي.
label-note-roam = يمثل كل خط النطاق الخاص بالمؤشر، من طرفه الأدنى إلى طرفه الأعلى؛ والأعلى ليس دائماً أفضل (يبيّن الجدول اتجاه كل مؤشر). والشرطة التي تمر بالنقطة هي المجال الذي يعطيه المصدر.

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
