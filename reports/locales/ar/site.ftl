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
