# Words of the pages of the service.

## Frame

label-site-home = الصفحة الرئيسية
label-site-tagline = المخاطر على الاتصالات في وقت الانتخابات، مع مصدر كل معلومة
label-site-nav = الصفحات الرئيسية
label-site-languages = اللغات
label-site-skip = الانتقال إلى المحتوى
label-site-countries = البلدان
label-site-elections = الانتخابات
label-site-incidents = الحوادث
label-site-questions = الأسئلة
label-site-sources = المصادر
label-site-query-page = SPARQL
label-site-api = API
label-site-ontology = المفردات
label-site-search = البحث عن بلد
label-site-search-hint = اسم بأي لغة رسمية من لغات الأمم المتحدة، أو رمز ISO
label-site-search-go = بحث
label-site-search-none = لا يوجد في القاعدة بلد بهذا الاسم.
label-site-search-near = أيها المقصود؟
label-site-feed-calendar = ملف تقويم (iCalendar)
label-site-feed-atom = موجز (Atom)
label-site-as-data = كبيانات
label-site-not-found = لا شيء هنا
label-site-problem = تعذَّرت الإجابة عن هذا الطلب
label-site-problem-help = ابحث عن بلد، أو ابدأ من إحدى هذه الصفحات.
label-site-law = القانون
label-site-indicators = المؤشرات
label-site-threats = التهديدات
label-site-recommendations = التوصيات
label-site-find-page = الجمع بين الشروط
label-site-compare = المقارنة
label-site-method = المنهجية

## Lists

label-site-next-votes = الاقتراعات القادمة المدرجة
label-site-next-votes-note = هذه اقتراعات يتوقعها أحد المصادر، ولم يُؤكَّد أيٌّ منها هنا.
label-site-latest-incidents = آخر الحوادث المسجَّلة
label-site-incidents-note = الحادث هو ما يسجِّله مصدره. أما من أمر به ومن نفَّذه فادعاءات.
label-site-show-all = عرض الكل
label-site-filter = تصفية
label-site-country = البلد
label-site-region = المنطقة
label-site-type = النوع
label-site-status = الحالة
label-site-kind = النوع
label-site-from = من
label-site-to = إلى
label-site-any = أيٌّ كان
label-site-apply = تطبيق
label-site-date = التاريخ
label-site-end = النهاية
label-site-days = الأيام
label-site-vote = الاقتراع
label-site-area = المكان
label-site-around-vote = حول موعد اقتراع
label-site-date-hint = سنة أو سنة-شهر أو سنة-شهر-يوم: YYYY-MM-DD
label-site-next = الصفحة التالية
label-site-first = الصفحة الأولى
label-site-none = لا شيء في القاعدة يطابق ذلك، وليس هذا دليلاً على أنه لم يكن هناك شيء.
label-site-code = الرمز
label-site-brief = الموجز

## Country page

label-site-downloads = التنزيلات
label-site-reader = القارئ
label-site-planner = التخطيط
label-site-company = الشركة
label-site-public = الجمهور

## Questions

label-site-why = سبب طرح السؤال
label-site-codes = الإجابات بترتيب درجة القلق
label-site-query = الاستعلام الذي يجيب عنه
label-site-answer = الإجابة
label-site-answers = الإجابات حسب البلد
label-site-known = البلدان التي لها إجابة
label-site-question = السؤال
label-site-theme = الموضوع
label-site-unknown-note = البلدان غير المدرجة ليس لها إجابة هنا. وغير المعروف لا يعني أبدًا «لا».

## Law, indicators, threats

label-site-topic = الموضوع
label-site-attribute = السمة
label-site-text = النص القانوني
label-site-section = المادة
label-site-checked = آخر قراءة للنص
label-site-law-note = أحكام قُرئت، مع ما تنص عليه. والبلد غير المدرج لم يُقرأ قانونه، وهذا لا يقول شيئًا عنه.
label-site-attributes = ما ينص عليه
label-site-indicator = المؤشر
label-site-unit = الوحدة
label-site-years = السنوات
label-site-year = السنة
label-site-rank = الترتيب
label-site-interval = المجال
label-site-trend = القيم حسب السنة
label-site-trend-hint = البلدان، تفصل بينها فواصل
label-site-latest = أحدث قيمة حسب البلد
label-site-threat = التهديد
label-site-recommendation = التوصية
label-site-family = الفئة
label-site-means = المعنى
label-site-addresses = التوصيات التي تعالجه
label-site-bears-on = الأسئلة المتصلة به
label-site-unstated = غير معروف
label-site-without = لا توجد معلومة مسجَّلة يمكن أن تدل على هذه التوصية.
label-site-countries-in-place = البلدان حسب الحالة

## Combining and comparing

label-site-expression = التعبير
label-site-expression-hint = إجابات ومناطق وأيام حتى الاقتراع، تربط بينها and وor وnot. مثال: P08=recorded and region:Africa and election<365d
label-site-add = إضافة شرط
label-site-within = اقتراع خلال هذا العدد من الأيام
label-site-found = البلدان التي عُثر عليها
label-site-compare-hint = بلدان إلى أربعة بلدان

## Sources, things, queries

label-site-publisher = الناشر
label-site-title = العنوان
label-site-fact-kind = نوع المعلومات
label-site-licence = الشروط
label-site-release = الإصدار
label-site-retrieved = تاريخ الاسترجاع
label-site-thing = ما تقوله القاعدة
label-site-property = الخاصية
label-site-value = القيمة
label-site-graph = المصدر
label-site-query-text = استعلام (SPARQL 1.1)
label-site-run = تشغيل
label-site-examples = أمثلة: الاستعلامات التي وراء الأسئلة
label-site-result = النتيجة
label-site-cut = قُطعت الإجابة عند حد هذه الخدمة.
label-site-classes = الأصناف
label-site-properties = الخصائص
label-site-name = الاسم
label-site-meaning = المعنى

## Counts

site-count =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلاً
       *[other] { $count } سجل
    }
