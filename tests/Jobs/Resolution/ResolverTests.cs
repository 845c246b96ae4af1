using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

public sealed class ResolverTests
{
    private static Identities Resolve(RecordDrawing drawing, params Judgement[] judgements) => Resolver.Resolve(drawing.Build(), judgements, new ResolveOptions());

    private static string Of(Identities identities, string record, string column = "record_id") =>
        identities.Names.Single(name => name.Record.ToString() == record && name.Column == column).Entity.Value;

    private static bool AreOne(Identities identities, string a, string b) => Of(identities, a) == Of(identities, b);

    [Fact]
    public void A_worker_goes_with_the_candidate_record_he_names()
    {
        var found = Resolve(new RecordDrawing().Candidate("C1", "Ann Lee").Worker("W1", "Ann Lee", ("candidate_id", "C1")));

        Assert.Equal("candidate:candidates/C1", Of(found, "workers.csv#W1"));
    }

    [Fact]
    public void A_declared_link_under_another_name_and_nothing_in_common_is_not_followed()
    {
        var found = Resolve(new RecordDrawing().Candidate("C1", "Ann Lee").Worker("W1", "Boris Novak", ("candidate_id", "C1")));

        Assert.False(AreOne(found, "candidates.csv#C1", "workers.csv#W1"));
    }

    [Theory]
    [InlineData("Ann Lee", "Ann Marie Lee")]
    [InlineData("Ann Lee", "A Lee")]
    [InlineData("Ryan Vogel", "Ryn Vogel")]
    [InlineData("Ann Lee", "Lee Ann")]
    [InlineData("Bill Morgan", "William Q Morgan")]
    public void A_re_applicant_with_the_same_mailbox_and_phone_is_one_candidate(string first, string second)
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", first, ("email", "a@x.org"), ("phone", "+12025550001"))
            .Candidate("C2", second, ("email", "a@x.org"), ("phone", "+12025550001")));

        Assert.True(AreOne(found, "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Fact]
    public void People_of_other_names_who_share_phone_mailbox_and_home_stay_apart()
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("email", "a@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston"))
            .Candidate("C2", "Boris Novak", ("email", "a@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston")));

        Assert.False(AreOne(found, "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Fact]
    public void One_national_number_under_several_names_is_several_candidates()
    {
        var found = Resolve(new RecordDrawing()
            .Worker("W1", "Ann Lee", (SourceColumn.SubjectKey, "ssn:US:1"))
            .Worker("W2", "Boris Novak", (SourceColumn.SubjectKey, "ssn:US:1"))
            .Worker("W3", "Carla Rossi", (SourceColumn.SubjectKey, "ssn:US:1")));

        Assert.Equal(3, found.People.Count);
        Assert.Equal(3, found.Judgements.Count(judgement => judgement.Verdict == Verdict.Negative));
        Assert.Empty(found.Conflicts);
    }

    [Fact]
    public void Twins_with_one_birth_date_home_and_phone_stay_apart()
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Mara Vogel", ("date_of_birth", "1990-01-02"), ("home", "1 Elm|2|Boston"), ("phone", "+12025550001"))
            .Candidate("C2", "Tomas Vogel", ("date_of_birth", "1990-01-02"), ("home", "1 Elm|2|Boston"), ("phone", "+12025550001")));

        Assert.False(AreOne(found, "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Fact]
    public void Father_and_son_of_one_name_in_one_home_stay_apart()
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Otto Vogel Sr.", ("date_of_birth", "1960-01-02"), ("home", "1 Elm|2|Boston"), ("phone", "+12025550001"))
            .Candidate("C2", "Otto Vogel Jr.", ("date_of_birth", "1995-03-04"), ("home", "1 Elm|2|Boston"), ("phone", "+12025550001")));

        Assert.False(AreOne(found, "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Fact]
    public void Homonyms_with_one_birth_date_stay_apart_and_nobody_is_called_the_victim()
    {
        var found = Resolve(Homonyms());

        Assert.False(AreOne(found, "candidates.csv#C1", "candidates.csv#C2"));
        Assert.Null(Assert.Single(found.Conflicts).Victim);
    }

    [Fact]
    public void Of_two_who_claim_one_identity_the_one_without_links_to_strangers_is_the_victim()
    {
        var found = Resolve(Homonyms()
            .Candidate("C3", "Boris Novak", ("phone", "+12025550002"), ("device_fingerprint", "f2"))
            .Candidate("C4", "Carla Rossi", ("phone", "+12025550002"), ("device_fingerprint", "f2")));

        Assert.Equal("candidate:candidates/C1", Assert.Single(found.Conflicts).Victim?.Value);
    }

    private static RecordDrawing Homonyms() => new RecordDrawing()
        .Candidate("C1", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "a@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston"), ("device_fingerprint", "f1"))
        .Candidate("C2", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "b@y.org"), ("phone", "+12025550002"), ("home", "9 Oak||Tulsa"), ("device_fingerprint", "f2"));

    [Fact]
    public void A_mailbox_made_of_the_name_does_not_outweigh_another_phone_place_and_history()
    {
        static RecordDrawing Draw(string secondEmployer) => new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "annlee@x.org"), ("phone", "+12025550001"), ("home", "1 Elm|2|Boston"))
            .Candidate("C2", "Ann Lee", ("date_of_birth", "1990-01-02"), ("email", "annlee@x.org"), ("phone", "+12025550002"), ("home", "9 Oak||Tulsa"))
            .Add(SourceCatalogue.Claims, "K1", ("candidate_id", "C1"), ("kind", "employer"), ("organisation", "Foxglove"))
            .Add(SourceCatalogue.Claims, "K2", ("candidate_id", "C2"), ("kind", "employer"), ("organisation", secondEmployer));

        Assert.Single(Resolve(Draw("Quarry")).Conflicts);
        Assert.True(AreOne(Resolve(Draw("Foxglove")), "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Fact]
    public void Concurrent_employments_of_one_identity_at_far_places_are_a_conflict()
    {
        var found = Resolve(new RecordDrawing()
            .Worker("W1", "Ann Lee", (SourceColumn.SubjectKey, "ssn:US:1"), ("date_of_birth", "1990-01-02"), ("home", "1 Elm|2|Boston"), ("phone", "+12025550001"))
            .Worker("W2", "Ann Lee", (SourceColumn.SubjectKey, "ssn:US:1"), ("date_of_birth", "1990-01-02"), ("home", "9 Oak||Tulsa"), ("phone", "+12025550002")));

        Assert.Equal(Verdict.Conflict, Assert.Single(found.Judgements).Verdict);
        Assert.False(AreOne(found, "workers.csv#W1", "workers.csv#W2"));
    }

    [Fact]
    public void A_missing_value_is_no_evidence_either_way()
    {
        var found = Resolve(new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("email", "a@x.org"), ("phone", "+12025550001"), ("date_of_birth", "1990-01-02"))
            .Candidate("C2", "Ann Lee", ("email", "a@x.org")));

        var waterfall = Assert.Single(found.Judgements).Waterfall;
        Assert.DoesNotContain(waterfall, comparison => comparison.Comparison is "phone" or "birth date");
        Assert.Equal(Assert.Single(found.Judgements).MatchWeight, waterfall.Sum(comparison => comparison.Bits), 3);
    }

    [Fact]
    public void An_analysts_no_outranks_the_machines_yes()
    {
        var drawing = new RecordDrawing()
            .Candidate("C1", "Ann Lee", ("email", "a@x.org"), ("phone", "+12025550001"))
            .Candidate("C2", "Ann Lee", ("email", "a@x.org"), ("phone", "+12025550001"));
        var no = new Judgement(new(SourceCatalogue.Candidates, "C1"), new(SourceCatalogue.Candidates, "C2"), Verdict.Negative, 0, [], "dana", true, "met both");

        Assert.True(AreOne(Resolve(drawing), "candidates.csv#C1", "candidates.csv#C2"));
        Assert.False(AreOne(Resolve(drawing, no), "candidates.csv#C1", "candidates.csv#C2"));
        Assert.Contains(no, Resolve(drawing, no).Judgements);
    }

    [Fact]
    public void An_analysts_yes_joins_what_the_machine_would_not()
    {
        var drawing = new RecordDrawing().Candidate("C1", "Ann Lee").Candidate("C2", "Boris Novak");
        var yes = new Judgement(new(SourceCatalogue.Candidates, "C1"), new(SourceCatalogue.Candidates, "C2"), Verdict.Positive, 0, [], "dana", true, "changed his name");

        Assert.True(AreOne(Resolve(drawing, yes), "candidates.csv#C1", "candidates.csv#C2"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_rows_changes_nothing(int seed)
    {
        var drawing = Crowd();
        var expected = Resolve(drawing);
        var found = Resolve(drawing.Shuffled(seed));

        Assert.Equal(expected.Names, found.Names);
        Assert.Equal(expected.People, found.People);
        Assert.Equal(expected.Judgements.Select(j => (j.A, j.B, j.Verdict, j.MatchWeight)), found.Judgements.Select(j => (j.A, j.B, j.Verdict, j.MatchWeight)));
    }

    [Fact]
    public void Unrelated_records_join_or_part_nobody()
    {
        var before = Resolve(Crowd());
        var drawing = Crowd();
        for (int i = 0; i < 50; i++) drawing.Candidate($"Z{i}", $"Given{i} Family{i}", ("email", $"z{i}@z.org"));
        var after = Resolve(drawing);

        Assert.Equal(before.Names, after.Names.Where(name => !name.Record.RecordId.StartsWith('Z')));
    }

    private static RecordDrawing Crowd() => Homonyms()
        .Candidate("C5", "Dora Klein", ("email", "d@x.org"), ("phone", "+12025550005"))
        .Candidate("C6", "Dora M Klein", ("email", "d@x.org"), ("phone", "+12025550005"))
        .Worker("W5", "Dora Klein", ("candidate_id", "C6"))
        .Add(SourceCatalogue.References, "R1", ("candidate_id", "C1"), ("name", "Emil Stone"), ("phone", "+12025550009"))
        .Add(SourceCatalogue.References, "R2", ("candidate_id", "C5"), ("name", "Emil Stone"), ("phone", "+12025550009"));
}
