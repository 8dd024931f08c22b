# What a brief says, in Arabic. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: مخاطر الاتصالات وقت الانتخابات
subtitle = موجز قطري، تُحسب الأيام فيه اعتباراً من { $day }
stamp-note = قاعدة المعارف نفسها واليوم نفسه والإصدار نفسه تعطي الموجز نفسه.

# Words
yes = نعم
no = لا
not-stated = غير مذكور
no-section = المادة غير مذكورة
date-range = من { $from } إلى { $to }
about-date = نحو { $date }
vote-round = الجولة { $round }
days-open = اليوم غير معروف
days-ahead =
    { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوماً
       *[other] بعد { $days } يوم
    }
days-ago =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يوماً
       *[other] قبل { $days } يوم
    }
status-unconfirmed = كان مقرَّراً؛ ولا يؤكد إجراءه أي مصدر هنا
as-stated = كما ورد في { $date }
value-qualified = { $value } ({ $qualifier })
value-interval = { $value } ({ $low } إلى { $high })
no-median = –
ordered-by = مُصدر الأمر: { $orderer }
window-yes = نعم
window-no = لا
still-on = مستمرة وقت تسجيلها
no-attribution = لا إسناد مسجَّل
claim = الجهة صاحبة الادعاء: { $claimant }؛ الجهة التي سمّتها: { $named } ({ $status }؛ { $date })
period-year = في عام { $year }
period-years = بين عامي { $first } و{ $last }

# Elections
say-next-vote =
    { $days ->
        [zero] موعد الاقتراع الوطني المقبل المدرج هو اليوم، { $date }: { $kind }.
        [one] موعد الاقتراع الوطني المقبل المدرج هو { $date }، أي بعد يوم واحد: { $kind }. وهو موعد مقرَّر غير مؤكَّد.
        [two] موعد الاقتراع الوطني المقبل المدرج هو { $date }، أي بعد يومين: { $kind }. وهو موعد مقرَّر غير مؤكَّد.
        [few] موعد الاقتراع الوطني المقبل المدرج هو { $date }، أي بعد { $days } أيام: { $kind }. وهو موعد مقرَّر غير مؤكَّد.
        [many] موعد الاقتراع الوطني المقبل المدرج هو { $date }، أي بعد { $days } يوماً: { $kind }. وهو موعد مقرَّر غير مؤكَّد.
       *[other] موعد الاقتراع الوطني المقبل المدرج هو { $date }، أي بعد { $days } يوم: { $kind }. وهو موعد مقرَّر غير مؤكَّد.
    }
say-vote-under-way = بدأ اقتراع وطني مدرج في { $date } ولم ينقضِ بعدُ آخر أيام الاقتراع فيه: { $kind }.
say-next-vote-open = يُتوقع إجراء الاقتراع الوطني المقبل المدرج في { $date }: { $kind }. ولا يذكر المصدر اليوم، ولذلك لم تُحسب الأيام.
say-no-coming-vote = لم يُسجَّل هنا أي اقتراع وطني مقبل.
say-no-past-vote = لم يُسجَّل هنا أي اقتراع وطني سابق منذ عام 2010.
say-postponed-vote = الحالة المدرجة للاقتراع الذي كان موعده { $date } ({ $kind }): { $status }؛ ولم يُسجَّل هنا يوم لاحق له.
say-unconfirmed-vote = كان من المقرَّر إجراء اقتراع في { $date } ({ $kind })؛ ولا يؤكد أي مصدر هنا أنه أُجري.
say-dates-differ = تذكر المصادر يومين مختلفين لما قد يكون اقتراعاً واحداً ({ $kind }): { $first } و{ $second }. ويُعرض كلاهما.
ask-next-vote = متى يُجرى الاقتراع الوطني المقبل، وأي نص قانوني أو إعلان يحدد يومه؟
ask-unconfirmed-vote = هل أُجري الاقتراع الذي كان مقرَّراً في { $date } ({ $kind })، وفي أي يوم؟
caption-coming-votes = عمليات الاقتراع الوطنية المقبلة
caption-past-votes = عمليات الاقتراع الوطنية منذ عام 2010، الأحدث أولاً

# Incidents
say-disruptions =
    المسجَّل لدى { $publisher }: { $count ->
        [zero] لا حالات تعطيل للشبكات أو الخدمات بدأت { $period }.
        [one] حالة واحدة من حالات تعطيل الشبكات أو الخدمات بدأت { $period }.
        [two] حالتان من حالات تعطيل الشبكات أو الخدمات بدأتا { $period }.
        [few] { $count } حالات تعطيل للشبكات أو الخدمات بدأت { $period }.
        [many] { $count } حالة تعطيل للشبكات أو الخدمات بدأت { $period }.
       *[other] { $count } حالة تعطيل للشبكات أو الخدمات بدأت { $period }.
    }
say-in-window =
    { $count ->
        [zero] لا حالات تقع في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
        [one] { $inside ->
            [0] لم تقع هذه الحالة في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
           *[other] وقعت هذه الحالة في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
        }
        [two] { $inside ->
            [0] لم تقع أي من هاتين الحالتين في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
            [1] وقعت إحدى هاتين الحالتين في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
           *[other] وقعت هاتان الحالتان كلتاهما في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
        }
        [few] { $inside ->
            [0] لم تقع أي من هذه الحالات في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
           *[other] عدد ما وقع منها في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده): { $inside } من أصل { $count }.
        }
        [many] { $inside ->
            [0] لم تقع أي من هذه الحالات في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
           *[other] عدد ما وقع منها في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده): { $inside } من أصل { $count }.
        }
       *[other] { $inside ->
            [0] لم تقع أي من هذه الحالات في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده).
           *[other] عدد ما وقع منها في فترة انتخابية (من 14 يوماً قبل يوم الاقتراع إلى 45 يوماً بعده): { $inside } من أصل { $count }.
        }
    }
say-acknowledged =
    { $count ->
        [zero] لا حالات يذكر السجل أن سلطةً أقرّت بها.
        [one] { $acknowledged ->
            [0] لا يذكر السجل أن سلطةً أقرّت بهذه الحالة؛ وقد لا يكون هذا الجانب مذكوراً فيه.
           *[other] يذكر السجل أن سلطةً أقرّت بهذه الحالة.
        }
        [two] { $acknowledged ->
            [0] لا يذكر السجل بشأن أي من هاتين الحالتين أن سلطةً أقرّت بها؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن إحداهما أو كلتيهما.
            [1] يذكر السجل أن سلطةً أقرّت بإحدى هاتين الحالتين؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن الأخرى.
           *[other] يذكر السجل أن سلطةً أقرّت بهاتين الحالتين كلتيهما.
        }
        [few] { $acknowledged ->
            [0] لا يذكر السجل بشأن أي من هذه الحالات أن سلطةً أقرّت بها؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن بعضها.
           *[other] عدد ما يذكر السجل أن سلطةً أقرّت به منها: { $acknowledged } من أصل { $count }؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن غيرها.
        }
        [many] { $acknowledged ->
            [0] لا يذكر السجل بشأن أي من هذه الحالات أن سلطةً أقرّت بها؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن بعضها.
           *[other] عدد ما يذكر السجل أن سلطةً أقرّت به منها: { $acknowledged } من أصل { $count }؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن غيرها.
        }
       *[other] { $acknowledged ->
            [0] لا يذكر السجل بشأن أي من هذه الحالات أن سلطةً أقرّت بها؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن بعضها.
           *[other] عدد ما يذكر السجل أن سلطةً أقرّت به منها: { $acknowledged } من أصل { $count }؛ وقد لا يكون هذا الجانب مذكوراً فيه بشأن غيرها.
        }
    }
say-rows-shown = عدد الحالات المدرجة في الجدول: { $shown } من أصل { $all }، تُقدَّم فيها الحالات الواقعة في فترة انتخابية، ثم ذات النطاق الوطني، ثم الأحدث.
say-no-disruption = لم تُسجَّل لهذا البلد أي حالة تعطيل لشبكة أو خدمة لدى: { $sources }. وعدم تسجيل أي حالة لا يعني أنه لم تقع أي حالة.
coverage-access-now-stop = حالات الانقطاع المبلغ عنها في العالم والتي بدأت قبل عام 2024
coverage-press-shutdown-reports = بعض حالات الانقطاع في أفريقيا غير الواردة في السجل الأكبر
say-claims = كل إسناد يرد أدناه هو ادعاء الجهة المذكورة، وليس استنتاجاً يخلص إليه هذا الموجز.
say-no-cyber = لم يُسجَّل هنا أي حادث سيبراني أو حادث متعلق بالمعلومات يتصل بالانتخابات؛ والسجل صغير ويستند في معظمه إلى تقارير صحفية.
caption-disruptions = حالات تعطيل الشبكات والخدمات، الأحدث أولاً
caption-claims = الحوادث المتصلة بالانتخابات، السيبرانية منها والمتعلقة بالمعلومات، مع الادعاءات المقدَّمة بشأنها
caption-costs = تقديرات الكلفة المنشورة بدولارات الولايات المتحدة؛ والطرائق مختلفة ويُقرأ كل تقدير على حدة

# Law
say-provisions =
    { $provisions ->
        [zero] لم يُقرأ أي حكم قانوني
        [one] قُرئ حكم قانوني واحد
        [two] قُرئ حكمان قانونيان
        [few] قُرئت { $provisions } أحكام قانونية
        [many] قُرئ { $provisions } حكماً قانونياً
       *[other] قُرئ { $provisions } حكم قانوني
    } { $topics ->
        [zero] دون موضوع محدد
        [one] بشأن موضوع واحد
        [two] بشأن موضوعين
        [few] بشأن { $topics } مواضيع
        [many] بشأن { $topics } موضوعاً
       *[other] بشأن { $topics } موضوع
    } في المصادر المذكورة؛ وما لم يُقرأ فهو غير معروف هنا.
say-no-law = لم يُقرأ لقاعدة المعارف هذه أي حكم قانوني من أحكام هذا البلد. ولا يُعدّ ذلك بياناً بشأن قانونه.
say-topics-missing = المواضيع التي لم يُقرأ شيء بشأنها: { $topics }.
say-shutdown-power =
    { $count ->
        [zero] لم يُقرأ بشأن صلاحية تعليق الشبكات أو الخدمات أي نص.
        [one] قُرئ بشأن صلاحية تعليق الشبكات أو الخدمات نص واحد: { $provisions }.
        [two] قُرئ بشأن صلاحية تعليق الشبكات أو الخدمات نصان: { $provisions }.
        [few] قُرئت بشأن صلاحية تعليق الشبكات أو الخدمات { $count } نصوص: { $provisions }.
        [many] قُرئ بشأن صلاحية تعليق الشبكات أو الخدمات { $count } نصاً: { $provisions }.
       *[other] قُرئ بشأن صلاحية تعليق الشبكات أو الخدمات { $count } نص: { $provisions }.
    }
say-no-shutdown-power = لم يُقرأ لهذا البلد أي نص بشأن صلاحية تعليق الشبكات أو الخدمات؛ ولا يُعرف هنا ما إذا كانت هذه الصلاحية قائمة.
say-readings = تختلف النصوص أو التقارير: { $readings }.
say-reading-settled = القراءة الأحدث أو الأفضل توثيقاً: { $reading }
say-reading-open = القراءة المرجَّحة دون حسم: { $reading }
caption-law = التفاصيل بحسب كل عنصر

# Indicators
say-indicators =
    { $count ->
        [zero] لا تتوفر لهذا البلد قيمة مرصودة لأي مؤشر؛ وعدد المعروض منها: { $shown }.
        [one] تتوفر لهذا البلد قيمة مرصودة لمؤشر واحد؛ وعدد المعروض منها: { $shown }.
        [two] تتوفر لهذا البلد قيم مرصودة لمؤشرين؛ وعدد المعروض منها، وهو المختار للموجزات: { $shown }.
        [few] تتوفر لهذا البلد قيم مرصودة في { $count } مؤشرات؛ وعدد المعروض منها، وهو المختار للموجزات: { $shown }.
        [many] تتوفر لهذا البلد قيم مرصودة في { $count } مؤشراً؛ وعدد المعروض منها، وهو المختار للموجزات: { $shown }.
       *[other] تتوفر لهذا البلد قيم مرصودة في { $count } مؤشر؛ وعدد المعروض منها، وهو المختار للموجزات: { $shown }.
    }
say-indicators-missing = المؤشرات التي لا تتوفر لها قيمة مرصودة هنا: { $indicators }.
say-no-indicators = لا تتوفر هنا لهذا البلد قيمة مرصودة لأي مؤشر.
say-key-indicator = { $indicator }: { $value } ({ $year })؛ ووسيط البلدان والمناطق (وعددها { $countries }) هو { $median }.
caption-indicators = أحدث قيمة مرصودة لكل مؤشر مختار، مع وسيط المنطقة ووسيط العالم

# Commitments
say-commitments-limit = فيما عدا صكوك الأمم المتحدة لحقوق الإنسان، يعني عدم وجود صف في الجدول أنه لا شيء معروف هنا.
caption-commitments = المعاهدات والتحالفات والمبادرات

# Registers
say-register-shown = { $title }: عدد المدخلات المعروضة { $shown } من أصل { $all }.
say-registers-empty = لا مدخلات هنا بشأن ما يلي: { $titles }.
title-election-body = هيئة إدارة الانتخابات
title-election-technology = تكنولوجيا الانتخابات
title-network-ownership = الشبكات المملوكة للدول
title-operators = المشغّلون
title-fact-checkers = جهات تدقيق الحقائق
title-verification-projects = مشاريع التحقق المشتركة
title-platform-measures = تدابير المنصات
title-norms = القواعد والأحكام القضائية
title-observer-findings = استنتاجات المراقبين
title-roam-assessments = تقييم ROAM-X
title-igf = منتدى حوكمة الإنترنت
caption-election-body = الهيئات التي تدير الانتخابات، كما تصفها المصادر
caption-election-technology = التكنولوجيا المستخدمة في الانتخابات، حسب المصدر والسنة
caption-network-ownership = الشبكات (الأنظمة المستقلة ذاتياً) المشغَّلة هنا والمملوكة لدولة ما، 2021
caption-operators = المشغّلون المدرجون؛ والحصص السوقية غير معروفة هنا
caption-fact-checkers = المنظمات المدرجة المعنية بتدقيق الحقائق
caption-verification-projects = مشاريع التحقق المشتركة المتصلة بالانتخابات
caption-platform-measures = التدابير التي أعلنت عنها المنصات
caption-norms = القواعد والأحكام القضائية التي تذكر البلد بالاسم
caption-observer-findings = ما أوصى به مراقبو الانتخابات أو خلصوا إليه
caption-roam-assessments = التقييمات الوطنية وفق مؤشرات ROAM-X
caption-igf = المنتديات الوطنية والإقليمية لحوكمة الإنترنت

# Columns
column-date = التاريخ
column-days = الأيام
column-vote = الاقتراع
column-status = الحالة
column-note = ملاحظة
column-start = البداية
column-end = النهاية
column-kind = النوع
column-place = المكان
column-trigger = الدافع
column-justification = السبب المعلن
column-window = في فترة انتخابية
column-what = الهدف والسياق
column-claim = الإسناد (ادعاء)
column-from = من
column-to = إلى
column-area = المنطقة
column-cost = الكلفة
column-low = الحد الأدنى
column-high = الحد الأعلى
column-perDay = في اليوم
column-method = الطريقة
column-by = جهة التقدير
column-caveat = تحفظ
column-attribute = العنصر
column-value = القيمة
column-provision = النص والمادة
column-checked = آخر تحقق
column-category = ROAM-X
column-indicator = المؤشر
column-year = السنة
column-regionMedian = المنطقة
column-worldMedian = العالم
column-unit = الوحدة والاتجاه
column-treaty = الصك
column-name = الاسم
column-model = النموذج
column-appointedBy = جهة التعيين
column-term = مدة الولاية (بالسنوات)
column-section = الأساس القانوني
column-asOf = التاريخ المرجعي
column-technology = التكنولوجيا
column-used = مستخدَمة
column-extent = المدى
column-owner = الدولة المالكة
column-control = السيطرة
column-networks = الشبكات
column-operator = المشغّلون
column-brand = العلامة التجارية
column-parent = المجموعة الأم
column-stateOwned = مملوك للدولة
column-gni = عضوية المجموعة الأم في GNI
column-language = اللغات
column-active = نشطة
column-ifcn = موقِّعة لدى IFCN
column-platform = المنصة
column-measure = التدبير
column-since = منذ
column-title = العنوان
column-body = الجهة
column-binding = مُلزِم
column-says = المضمون
column-mission = البعثة
column-established = منذ
column-lastMeeting = آخر اجتماع معروف

# Charts
chart-votes = عمليات الاقتراع الوطنية
chart-held = اقتراع أُجري
chart-scheduled = اقتراع مقرَّر
chart-window = فترة انتخابية
chart-disruption = تعطيل
chart-open = تعطيل نهايته غير معروفة
chart-timeline-title = حالات تعطيل الشبكات والخدمات مقارنةً بعمليات الاقتراع الوطنية
chart-timeline-desc = خط زمني من { $first } إلى { $last }. ترد عمليات الاقتراع في السطر الأول، وترد تحته حالات التعطيل حسب النوع. حالات التعطيل المسجَّلة: { $kinds }. ويدرجها الجدول بتواريخها.
chart-value = { $value } ({ $year })
chart-low = الطرف الأدنى
chart-high = الطرف الأعلى
chart-value-heading = القيمة (السنة)
chart-region = وسيط المنطقة
chart-world = وسيط العالم
chart-band = النصف الأوسط عالمياً
chart-roam-title = المؤشرات مقارنةً بالمنطقة والعالم
chart-roam-desc = عدد المؤشرات: { $count }، كل منها على مقياسه الخاص أو، إن لم يكن له مقياس، بين أدنى قيمة مرصودة وأعلاها. ويورد الجدول القيم.

# Policy questions
say-scorecard =
    { $known ->
        [0] لا يمكن استناداً إلى الوقائع المتاحة الإجابة عن أي من أسئلة السياسات (وعددها { $all }).
       *[other] عدد أسئلة السياسات التي يمكن الإجابة عنها استناداً إلى الوقائع المتاحة: { $known } من أصل { $all }؛ أما الأسئلة الأخرى فهي من بين الأسئلة التي تُطرح في البلد.
    }
say-actions = قدّمت ندوة عام 2018 توصيات وملاحظات عددها { $all }. ولا تدل الإجابات، بشأن { $unknown } منها، على تطبيقها هنا من عدمه؛ أما سائرها فمدرج بحسب الجهات الموجَّه إليها، مع تقديم ما هو غير مطبَّق.
answer-also = { $answer }؛ وأيضاً: { $other }
confidence-none = منعدمة
confidence-low = منخفضة
confidence-medium = متوسطة
confidence-high = عالية
status-in-place = مطبَّقة
status-partly = مطبَّقة جزئياً
status-not-in-place = غير مطبَّقة
theme-powers = الصلاحيات على الشبكات
theme-history = حالات التعطيل السابقة
theme-exposure = التعرّض والكلفة
theme-privacy = البيانات والاتصالات الخاصة
theme-technology = تكنولوجيا الانتخابات
theme-information = المعلومات ووسائل الإعلام
theme-people = الأفراد
theme-commitments = الالتزامات والمنتديات
theme-practice = الممارسة والأدلة
caption-answers = الإجابات، مع درجة الثقة في كل منها
caption-actions = التوصيات وما تدل عليه الإجابات بشأنها
column-question = السؤال
column-answer = الإجابة
column-confidence = درجة الثقة
column-action = التوصية
column-told = الأسئلة الدالة على ذلك
