nav-start = Başlangıç
nav-audit = Denetim kaydı
nav-jobs = Takılan işler
nav-settings = Ayarlar
right-desk-audit = Denetim kaydını okuma
right-desk-jobs = Takılan işleri yeniden deneme veya bırakma
desk-hello = Merhaba, { $name }
desk-waits = Bekleyenler
desk-nothing-waits = Sizi bekleyen bir şey yok
desk-nothing-waits-why = Size ihtiyaç duyan bir şey olduğunda burada görünür.
desk-latest = Son olanlar
desk-go-to = Git
desk-all-kinds = Hepsi
desk-kind = Göster
desk-when = Ne zaman
desk-who = Kim
desk-actor-house = sistem
desk-actor-visitor = bir ziyaretçi
desk-actor-person = müşterinin kendisi
desk-what = Ne
desk-whom = Kim hakkında
desk-why = Neden
desk-retry = Yeniden dene
desk-drop = Bırak
desk-job-retried = Yeniden denenecek.
desk-job-dropped = Bırakıldı.
desk-jobs-none = Takılan iş yok
desk-jobs-none-why = Başarısız işler kendiliğinden yeniden denenir. Sürekli başarısız olanlar buraya gelir.
desk-jobs-waiting = { $count ->
    [one] { $count } iş sırasını bekliyor
   *[other] { $count } iş sırasını bekliyor
}
desk-settings-saved = Kaydedildi.
settings-company = Şirket
event-desk-job-retried = Takılan iş yeniden başlatıldı ({ $job })
event-desk-job-dropped = Takılan iş bırakıldı ({ $job })
