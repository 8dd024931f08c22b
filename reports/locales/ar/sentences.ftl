# What a brief says. Neutral wording: facts and norms, no verdicts. "Recorded" means recorded in the sources named.

title = { $country }: مخاطر الاتصالات وقت الانتخابات
subtitle = موجز قطري { $audience }؛ تحسب الأيام من { $day }
audience-planner = لمخططي المساعدة الانتخابية
audience-company = للشركات التي تشغل الشبكات أو المنصات
audience-public = بلغة مبسطة
citation = Scrutineer { $version }، { $title }، التاريخ المرجعي: { $day }، قاعدة المعارف { $base }.
stamp-note = قاعدة المعارف نفسها واليوم نفسه والإصدار نفسه تعطي الموجز نفسه.

# Words
yes = نعم
no = لا
not-stated = غير مذكور
no-section = المادة غير مذكورة
separator = {"؛ "}
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
service-voice-calls = المكالمات الصوتية
service-social-media-unspecified = وسائل التواصل الاجتماعي (دون تحديد)
service-google-services = خدمات Google
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
chart-roam-desc = عدد المؤشرات: { $count }، كل منها على مقياسه الخاص أو، إن لم يكن له مقياس، بين أدنى قيمة مرصودة وأعلاها. ويورد الجدول القيم. ما دون النصف الأوسط من العالم: { $below }؛ وما فوقه: { $above }.
chart-locator-title = موقع البلد: { $country }
chart-locator-desc = خريطة البلد ({ $country }) وما حوله، والشمال في الأعلى. المنطقة: { $region }.
chart-world-desc = خريطة العالم. البلدان في كل فئة: { $classes }. غير معروف: { $unknown }. البلدان الصغيرة نقاط.
chart-world-other = خارج هذه القائمة
chart-world-votes = الاقتراعات الوطنية المقبلة المدرجة
votes-quarter = خلال 90 يوماً
votes-half-year = خلال 180 يوماً
votes-year = خلال 365 يوماً
votes-later = لاحقاً

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
heading-answers = أسئلة السياسات
say-answer = { $name }: { $answer }.
say-answer-disputed = { $text } المصادر متباينة.
say-answers-open = غير معروف هنا: { $names }.
say-unknown =
    { $unknown ->
        [zero] أجيب عن جميع أسئلة السياسات ({ $all }).
        [one] بقي سؤال واحد من أصل { $all } دون إجابة.
        [two] بقي سؤالان من أصل { $all } دون إجابة.
        [few] بقيت { $unknown } أسئلة من أصل { $all } دون إجابة.
        [many] بقي { $unknown } سؤالاً من أصل { $all } دون إجابة.
       *[other] بقي { $unknown } سؤال من أصل { $all } دون إجابة.
    }
say-unknown-first =
    { $unknown ->
        [zero] أجيب عن جميع أسئلة السياسات ({ $all }): { $first }.
        [one] بقي سؤال واحد من أصل { $all } دون إجابة: { $first }.
        [two] بقي سؤالان من أصل { $all } دون إجابة، منها: { $first }.
        [few] بقيت { $unknown } أسئلة من أصل { $all } دون إجابة، منها: { $first }.
        [many] بقي { $unknown } سؤالاً من أصل { $all } دون إجابة، منها: { $first }.
       *[other] بقي { $unknown } سؤال من أصل { $all } دون إجابة، منها: { $first }.
    }

# Actions
say-first = { $action } ({ $who }؛ { $status }).
say-first-none = ليس بين التوصيات المعروفة الحالة ما هو غير منفذ ولا يزال ممكناً في الوقت المتبقي قبل الاقتراع.
say-lead = تحسب مواعيد البدء رجوعاً من اقتراع { $day }. والمدة التي يستغرقها الإجراء تقدير لأغراض التخطيط وليست واقعة مسجلة.
say-lead-open = لا يعرف يوم الاقتراع على وجه التحديد، فلا تذكر إلا المدة التي يستغرقها الإجراء: وهي تقدير لأغراض التخطيط وليست واقعة مسجلة.
status-unknown = غير معروف
say-actions-open = لا يعرف هل هي قائمة، والأطول مدة أولاً: { $actions }.
begin-by = يبدأ في موعد أقصاه { $day }
lead-none = –
lead-days =
    { $days ->
        [zero] في اليوم نفسه
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يوماً
       *[other] قبل { $days } يوم
    }
lead-by =
    { $days ->
        [zero] حتى { $day } (في اليوم نفسه)
        [one] حتى { $day } (قبل يوم واحد)
        [two] حتى { $day } (قبل يومين)
        [few] حتى { $day } (قبل { $days } أيام)
        [many] حتى { $day } (قبل { $days } يوماً)
       *[other] حتى { $day } (قبل { $days } يوم)
    }
lead-short =
    { $days ->
        [zero] الوقت ضيق
        [one] الوقت ضيق (يلزم يوم واحد)
        [two] الوقت ضيق (يلزم يومان)
        [few] الوقت ضيق (تلزم { $days } أيام)
        [many] الوقت ضيق (يلزم { $days } يوماً)
       *[other] الوقت ضيق (يلزم { $days } يوم)
    }
caption-first = غير منفذ أو منفذ جزئياً ولا يزال ممكناً قبل الاقتراع، والأطول مدة أولاً
column-who = الجهة
column-lead = البدء
column-mark = البند
column-rule = القاعدة
column-online = يشمل الإنترنت

# Dates around the vote
caption-dates = المواعيد حول الاقتراع المقبل، محسوبة من النصوص التي قرئت
window-polling-day = يوم الاقتراع
window-vote = اقتراع مدرج: { $kind }
window-polls = حظر نشر استطلاعات الرأي
window-exit-polls = حظر نشر استطلاعات الخروج
window-ads = حظر الإعلان السياسي المدفوع
window-silence = الصمت الانتخابي
window-results-due = الموعد المحدد للنتائج
window-results-usual = الموعد المعتاد للنتائج
window-rule-polling-day = في يوم الاقتراع
window-rule-hours-before =
    { $count ->
        [zero] عند بدء يوم الاقتراع
        [one] قبل يوم الاقتراع بساعة واحدة
        [two] قبل يوم الاقتراع بساعتين
        [few] قبل يوم الاقتراع بمدة { $count } ساعات
        [many] قبل يوم الاقتراع بمدة { $count } ساعة
       *[other] قبل يوم الاقتراع بمدة { $count } ساعة
    }
window-rule-days-before =
    { $count ->
        [zero] في يوم الاقتراع
        [one] قبل يوم الاقتراع بيوم واحد
        [two] قبل يوم الاقتراع بيومين
        [few] قبل يوم الاقتراع بمدة { $count } أيام
        [many] قبل يوم الاقتراع بمدة { $count } يوماً
       *[other] قبل يوم الاقتراع بمدة { $count } يوم
    }
window-rule-days-after =
    { $count ->
        [zero] في يوم الاقتراع
        [one] خلال يوم واحد بعد يوم الاقتراع
        [two] خلال يومين بعد يوم الاقتراع
        [few] خلال { $count } أيام بعد يوم الاقتراع
        [many] خلال { $count } يوماً بعد يوم الاقتراع
       *[other] خلال { $count } يوم بعد يوم الاقتراع
    }
say-window-open = يوم الاقتراع المقبل غير معروف، ولذلك لم تحسب المواعيد حوله.
say-window-none = لا اقتراع مقبلاً مسجلاً هنا، ولذلك لم تحسب أي مواعيد.
say-window-no-rules = لم تقرأ لهذا البلد قاعدة بعدد من الأيام بشأن الصمت الانتخابي أو استطلاعات الرأي أو النتائج؛ وما ينطبق غير معروف هنا.
date-span = { $from } – { $to }
chart-ruler-title = المواعيد حول اقتراع { $day }
chart-ruler-vote = اقتراع { $day }
chart-ruler-says = { $what }: من { $from } إلى { $to }
chart-ruler-desc =
    { $count ->
        [zero] يوم الاقتراع { $day }. لم تقرأ قاعدة بعدد من الأيام.
        [one] يوم الاقتراع { $day }. { $says }.
        [two] يوم الاقتراع { $day }. { $says }.
        [few] يوم الاقتراع { $day }. { $says }.
        [many] يوم الاقتراع { $day }. { $says }.
       *[other] يوم الاقتراع { $day }. { $says }.
    }
chart-ruler-note = المعيّن هو يوم الاقتراع، والأرقام في الأسفل تعد الأيام منه. يستند الشريط الممتلئ إلى قاعدة قرئت، والشريط المتقطع إلى قاعدة لم يجر التحقق منها أو قرئت آخر مرة قبل أكثر من سنة أو قد يكون نصها تغير. ويذكر الجدول القواعد.
chart-trend-title = مستخدمو الإنترنت بالنسبة المئوية
chart-trend-desc = من { $from } في المائة عام { $first } إلى { $to } في المائة عام { $last }.
chart-trend-note = نسبة من استخدموا الإنترنت من جميع السكان خلال الأشهر الثلاثة الأخيرة بحسب تقدير المصدر أو بلاغه. وليس في القاعدة أرقام بحسب نوع الجنس لهذا المؤشر.

# Points of the summary
point-vote = الاقتراع
point-law = ما يسمح به القانون
point-review = الطعن والإفصاح
point-history = ما حدث سابقاً
point-cut = إذا قُطعت الشبكة
point-online = المتصلون بالإنترنت
point-unknown = ما هو غير معروف
point-first = ما ينبغي فعله أولاً

# Chapters
chapter-dates = المواعيد حول الاقتراع
chapter-history = حالات الانقطاع والاقتراعات
chapter-scorecard = الإجابات بإيجاز
chapter-actions = ما يمكن عمله ومن يقوم به
chapter-questions = أسئلة تطرح في البلد
chapter-actions-all = التوصيات بحسب الفئة
chapter-questions-all = جميع الأسئلة دون إجابة
chapter-steps = خطوات للشركة
chapter-elections = الانتخابات
chapter-legal-framework = الإطار القانوني
chapter-election-body = هيئة إدارة الانتخابات
chapter-registration = تسجيل الناخبين والبيانات
chapter-technology = تكنولوجيا الانتخابات
chapter-incidents = حالات الانقطاع والحوادث
chapter-information = بيئة المعلومات
chapter-people = المتصلون بالإنترنت والفئات المحرومة
chapter-networks = الشبكات والمشغلون
chapter-indicators = المؤشرات
chapter-commitments = الالتزامات والمعايير والمنتديات
chapter-answers = أسئلة سياسات أخرى
chapter-legal-powers = الصلاحيات القانونية على الشبكات
chapter-order-form = شكل الأمر
chapter-review = رقابة المحاكم والحدود
chapter-disclosure = الإفصاح والنشر
chapter-precedents = السوابق
chapter-privacy = الاعتراض والتشفير والبيانات
chapter-platform-law = قواعد المحتوى والمنصات
chapter-law = القانون
chapter-law-other = نصوص أخرى
chapter-actors = سجلات أخرى
chapter-other = وقائع أخرى
note-scorecard = تبين النقاط مدى استناد الإجابة إلى أدلة: منعدمة أو منخفضة أو متوسطة أو عالية. وتعني الشرطة أنه لا شيء معروف، ولا تقرأ أبداً على أنها «لا».
note-questions-all = لا تجيب عنها المصادر التي قرئت لهذا الموجز.
note-steps = خيارات وسوابق من توجيهات منشورة، وليست مشورة قانونية. وما يناسب يتوقف على قانون المكان وعلى سلامة الموجودين فيه.
note-people-public = من يمكن الوصول إليه عبر الإنترنت ومن لا يمكن.

# Steps for a company. Each rests on the norms that the file of the audience names.
step-staff = السلامة أولاً: الاتفاق قبل كل شيء مع الموظفين في البلد على كيفية تلقيهم أمراً دون تعرضهم للخطر، وعلى من يتخذ القرار خارج البلد.
step-written = طلب الأمر كتابة، مع ذكر الجهة والأساس القانوني والسبب والمنطقة والخدمة وتاريخ الانتهاء؛ وتسجيل اليوم والساعة ومن سلّمه.
step-law = مقارنة الأمر بالقانون النافذ بنداً بنداً: من يجوز له التوقيع، وبأي شكل، ولأي سبب، ولأي مدة. وتورد الفصول أدناه ما قرئ.
step-narrow = حيث يترك القانون مجالاً، اقتراح أضيق تدبير: مدة أقصر أو منطقة أصغر أو خدمة واحدة، مع استثناء أرقام الطوارئ والهيئات الانتخابية.
step-review = معرفة المحكمة أو الهيئة التي يمكنها النظر في طعن عاجل، وكلفته، وما أسفرت عنه الطعون السابقة.
step-tell = إبلاغ المستخدمين والجمهور بما يسمح القانون بإبلاغه: أن هناك أمراً، وممن صدر، وإلى متى. وحيث يحظر الإفصاح، يحتفظ بسجل لوقت لاحق.
step-peers = التحدث قبل الاقتراع مع المشغلين الآخرين ومع رابطة القطاع ومع المجتمع المدني؛ والنظر فيما فعله النظراء إزاء أوامر مماثلة.
step-after = عند استعادة الخدمة، قياس الأثر على الناس، ونشر ما يجوز نشره، وإتاحة سبيل للشكوى.

# Questions in a few words
short-P01 = صلاحية تعليق الشبكات
short-P02 = الجهة التي يجوز أن تأمر
short-P03 = الأمر الكتابي
short-P04 = القاضي قبل الأمر
short-P05 = حدود المدة والمنطقة والخدمة
short-P06 = نشر الأمر
short-P07 = أحكام ومعايير بشأن القطع
short-P08 = انقطاعات قرب الاقتراعات
short-P09 = القطع في آخر اقتراعين
short-P10 = القطع للاحتجاج والامتحانات والنزاع
short-P11 = مهلة القطع ومدته
short-P12 = حالات القطع المعترف بها
short-P13 = أفعال الدولة على الشبكة
short-P14 = الانتخابات سبباً
short-P15 = اقتراع قريب بلا ضمانات
short-P16 = تركز الشبكات
short-P17 = الكلفة اليومية للقطع الكامل
short-P18 = المشغلون الأعضاء في GNI
short-P19 = أوامر نشرها المشغلون
short-P20 = صلاحيات الطوارئ
short-P21 = حماية البيانات وسجل الناخبين
short-P22 = الاعتراض
short-P23 = التشفير
short-P24 = المراقبة
short-P25 = حوادث سيبرانية متصلة بالانتخابات
short-P26 = قانون نظم الانتخابات
short-P27 = تكنولوجيا الانتخابات
short-P28 = السجل الورقي
short-P29 = النتائج بحسب مركز الاقتراع
short-P30 = إتاحة فحص التكنولوجيا
short-P31 = النتائج دون الشبكة
short-P32 = اختراق سجل الناخبين
short-P33 = تغيير متأخر للقواعد
short-P34 = جرم الأخبار الكاذبة
short-P35 = استخدام هذا القانون في الاقتراعات
short-P36 = الصمت الانتخابي
short-P37 = إعلان النتائج
short-P38 = استطلاعات الرأي والخروج
short-P39 = الإعلانات السياسية على الإنترنت
short-P40 = حدود الاستهداف
short-P41 = تدابير المنصات
short-P42 = مدققو الحقائق
short-P43 = القنوات الرسمية والشائعات
short-P44 = هيئة تنظيم الإعلام
short-P45 = الدراية الإعلامية
short-P46 = الاعتداءات على الصحفيين
short-P47 = حرية الصحافة والإنترنت
short-P48 = محتوى محجوب عند الاقتراعات
short-P49 = الوسائط المصطنعة
short-P50 = المعلومات الكاذبة برأي الخبراء
short-P51 = المتصلون بالإنترنت
short-P52 = تقييم ROAM-X
short-P53 = الوصول إلى المعلومات
short-P54 = هيئة متعددة أصحاب المصلحة
short-P55 = المعاهدات
short-P56 = نصائح المراقبين غير المنفذة
short-P57 = هيئة الانتخابات
short-P58 = تسجيل الناخبين
short-P59 = الفئات المحرومة
short-P60 = تقويم الانتخابات
short-P61 = معايير فحص الأمر
short-P62 = الطعن العاجل
short-P63 = إفصاح المشغل
short-P64 = استجابات المشغلين
short-P65 = الخدمات المستثناة
short-P66 = مدى استناد الإجابات

# Units
unit-latent-score-about-5-to-5 = درجة كامنة (من نحو −5 إلى 5)
unit-index-0-1 = مؤشر من 0 إلى 1
unit-standard-normal-units = وحدات معيارية طبيعية
unit-count = عدد
unit-of-population = ٪ من السكان
unit-per-100-people = لكل 100 شخص
unit-ordinal-category = فئة ترتيبية
unit-of-women-aged-15 = ٪ من النساء في سن 15 فأكثر
unit-of-men-aged-15 = ٪ من الرجال في سن 15 فأكثر
unit-aged-15 = ٪ من الأشخاص في سن 15 فأكثر
unit-persons = شخص
unit-of-children-under-5 = ٪ من الأطفال دون سن 5

# Portfolio and comparison
title-portfolio = { $organisation }: البلدان بحسب الاقتراع المقبل والقانون
subtitle-portfolio = موجز مجموعة بلدان؛ تحسب الأيام من { $day }
subtitle-portfolio-contact = موجز مجموعة بلدان؛ تحسب الأيام من { $day }. جهة الاتصال: { $contact }
title-comparison = جنباً إلى جنب: { $countries }
subtitle-comparison = مقارنة؛ تحسب الأيام من { $day }
caption-portfolio = البلدان بحسب الاقتراع المقبل وما يسمح به القانون
caption-portfolio-law = الإجابات بشأن القانون بحسب البلد
caption-compare = الإجابات جنباً إلى جنب
column-rank = الرقم
column-country = البلد
column-exposure = القانون بشأن الأوامر
column-open = أسئلة دون إجابة
column-services = الخدمات
chapter-ranking = البلدان بالترتيب
chapter-portfolio-law = ما يسمح به القانون بحسب البلد
chapter-comparison = الإجابات جنباً إلى جنب
note-ranking = تأتي أولاً الاقتراعات خلال 90 ثم 180 ثم 365 يوماً؛ وفي المدة الواحدة القانون الأكثر إثارة للقلق، ثم اليوم الأقرب. و«القانون بشأن الأوامر» هو متوسط مواقع الإجابات عن ثمانية أسئلة (P01 إلى P06 وP14 وP20)، كل منها من 0 (الإجابة الأقل إثارة للقلق) إلى 100 (الأكثر)؛ ولا يقيّم عند وجود أقل من ثلاث إجابات. وهو ترتيب لقائمة أمام القارئ وليس حكماً على أي بلد.
exposure-high = أكثر إثارة للقلق: { $share } من 100 (المعروف { $known } من { $all })
exposure-middle = قدر من القلق: { $share } من 100 (المعروف { $known } من { $all })
exposure-low = أقل إثارة للقلق: { $share } من 100 (المعروف { $known } من { $all })
exposure-not-assessed = لم يقيّم (المعروف { $known } من { $all })
no-vote-listed = لا شيء مدرج
say-portfolio-votes = اقتراعات وطنية مدرجة خلال 180 يوماً في: { $countries }.
say-portfolio-no-vote = لا اقتراع وطنياً معروف اليوم مدرجاً خلال 180 يوماً في هذه البلدان.
say-portfolio-law = الإجابات بشأن القانون أكثر إثارة للقلق في: { $countries }.
say-portfolio-law-none = لا يعرف عن أي من هذه البلدان أن الإجابات بشأن القانون أكثر إثارة للقلق.
say-portfolio-unknown = ما قرئ من القانون أقل من أن يسمح بقول شيء عن: { $countries }.
say-compare-vote = الاقتراع الوطني المقبل المدرج: { $date } ({ $kind }).
say-compare-open =
    { $open ->
        [zero] أجيب عن جميع أسئلة السياسات ({ $all }).
        [one] بقي سؤال واحد من أصل { $all } دون إجابة.
        [two] بقي سؤالان من أصل { $all } دون إجابة.
        [few] بقيت { $open } أسئلة من أصل { $all } دون إجابة.
        [many] بقي { $open } سؤالاً من أصل { $all } دون إجابة.
       *[other] بقي { $open } سؤال من أصل { $all } دون إجابة.
    }

# المخاطر
chapter-risk = التوقع وملف التهديدات
note-risk = يتعلم التوقع من عمليات الاقتراع الوطنية السابقة: مدى ديمقراطية البلد، وعدد مستخدمي الإنترنت، وما إذا كان يُنتخب رئيس، ومدى تكرار تعطيل الشبكات في عمليات الاقتراع السابقة. ويجمع الملف الأجوبة والمؤشرات، من 0 (لا شيء مقلق مسجل) إلى 10. وبين القوسين: مدى 90 من كل 100 سحب.
say-forecast = التوقع للاقتراع في { $day }: احتمال تعطيل يربطه مسجِّله بانتخابات، من { $before } يومًا قبل الاقتراع إلى { $after } يومًا بعده، هو { $percent }% (من { $low } إلى { $high }).
say-forecast-like =
    { $events ->
        [0] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات لم يشهد أي منها تعطيلًا كهذا.
        [zero] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات لم يشهد أي منها تعطيلًا كهذا.
        [one] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات شهد اقتراع واحد تعطيلًا كهذا ({ $events }).
        [two] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات شهد اقتراعان تعطيلًا كهذا ({ $events }).
        [few] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات شهدت { $events } منها تعطيلًا كهذا.
        [many] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات شهد { $events } منها تعطيلًا كهذا.
       *[other] من أصل { $votes } اقتراعًا سابقًا ذات أقرب التوقعات شهد { $events } منها تعطيلًا كهذا.
    }
say-forecast-any = واحتمال تعطيل لأي سبب، وطني أو إقليمي، هو { $percent }%.
say-forecast-raised = مقارنةً باقتراع متوسط، يرفعه: { $drivers }.
say-forecast-lowered = مقارنةً باقتراع متوسط، يخفضه: { $drivers }.
say-forecast-until = يمتد سجل التعطيل الذي يتعلم منه إلى { $day }.
say-forecast-none = لا يُنتظر اقتراع وطني معروف اليوم أو الشهر، ولذلك لا يوجد توقع.
say-forecast-lacking = لا توقع للاقتراع في { $day }: لا توجد قيمة حديثة لما يلي: { $indicators }.
feature-democracy = مؤشر الديمقراطية الانتخابية { $value } ({ $year })
feature-middle-regime = بُعد مؤشر الديمقراطية الانتخابية عن منتصف المقياس
feature-internet-use = { $value }% من السكان على الإنترنت ({ $year })
feature-presidential = يُنتخب رئيس
feature-not-presidential = لا يُنتخب رئيس
feature-history = { $value }% من عمليات الاقتراع السابقة، هنا وفي المنطقة، شهدت تعطيلًا
say-profile = مأخوذةً معًا ({ $names }): { $score }. الموثوقية: { $grade }. المدخلات المعروفة: { $known } من { $all }.
say-profile-part = فئات التهديدات المقيَّمة: { $families }. لا توجد درجة جامعة لأن إحدى هذه الفئات لم تُقيَّم: { $names }. المدخلات المعروفة: { $known } من { $all }.
say-profile-none = لم يُقيَّم ملف التهديدات. المدخلات المعروفة: { $known } من { $all }.
say-family-lacking = غير مقيَّم: { $family } ({ $reasons }).
lack-inputs = المدخلات المعروفة: { $known } من { $all }
lack-components = المكونات المعروفة: { $known } من { $all }
lack-sources = المصادر: { $known }، المطلوب: { $needed }
driver = { $what }: { $told }
driver-raises = { $what } (+{ $effect })
driver-lowers = { $what } (−{ $effect })
caption-profile = ملف التهديدات حسب الفئة
column-family = فئة التهديدات
column-score = الدرجة، من 0 إلى 10
column-exposed = التعرض
column-unguarded = الضمانات الناقصة
column-before = السوابق
column-reliability = الموثوقية
column-drivers = ما يؤثر أكثر من غيره
grade-high = عالية
grade-moderate = متوسطة
grade-low = منخفضة
grade-very-low = منخفضة جدًا
family-network = الشبكات والخدمات
family-security = أمن النظم
family-surveillance = المراقبة
family-data = بيانات الناخبين
family-information = المعلومات
family-legal = قانون التعبير
family-technology = تكنولوجيا الانتخابات
family-institution = المؤسسات
family-journalism = سلامة الصحفيين
family-divide = الفجوة الرقمية
say-risk-limits = لا يرى التوقع الأخبار ولا القانون ولا ما لم يُسجَّل. والرقم المنخفض ليس وعدًا.
say-risk-uses = لا يُعد أي من هذين الرقمين دليلًا على ما فعله أحد أو سيفعله، ولا يجوز أن يكون أي منهما السبب الوحيد لقرار.
