use scrutineer::brief::*; use scrutineer::kb::*; use scrutineer::policy::*; use std::time::Instant;
fn main(){ let d=chrono::NaiveDate::from_ymd_opt(2026,11,25).unwrap();
let t=Instant::now(); std::thread::spawn(scrutineer::brief::warm_up); let kb=Kb::built_in().unwrap(); println!("load {:?}",t.elapsed());
let t=Instant::now(); let kb=kb.at(d).unwrap(); println!("at {:?}",t.elapsed());
let t=Instant::now(); let q=QuestionSet::built_in().unwrap(); println!("set {:?}",t.elapsed());
let t=Instant::now(); let p=Policy::new(&kb,&q,d).unwrap(); println!("policy {:?}",t.elapsed());
let t=Instant::now(); let a=p.ask_all(Some("KEN")).unwrap(); println!("ask_all KEN {:?}",t.elapsed()); drop(a);
let t=Instant::now(); let b=Briefing::new(&p,Language::English,Audience::Planner,Some("KEN")).unwrap(); println!("briefing {:?}",t.elapsed());
let t=Instant::now(); let k=b.brief("KEN").unwrap(); println!("draft {:?}",t.elapsed());
let t=Instant::now(); let h=k.html().unwrap(); println!("html {:?} {}",t.elapsed(),h.len());
let t=Instant::now(); let h=k.pdf().unwrap(); println!("pdf {:?} {}",t.elapsed(),h.len());
}
