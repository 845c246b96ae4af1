using System.Globalization;
using System.Text;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Tables;

/// <summary>What becomes of the rows and columns of CSV files.</summary>
public sealed class PersonTableReaderTests
{
    [Fact]
    public void Names_in_two_columns_are_two_fields_and_middle_names_go_with_the_given()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,first_name,middle_name,surname\n7,Ann,Lee,Smith\n8,,,Jones\n");
        Assert.Equal(["ann lee", ""], reading.Values(FieldRole.GivenName));
        Assert.Equal(["smith", "jones"], reading.Values(FieldRole.FamilyName));
        Assert.Equal(["7", "8"], reading.Ids());
    }

    [Fact]
    public void Whole_names_beside_parts_make_every_name_whole()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,full_name,last_name,first_name,org_name\n1,\"Smith, Ann\",,,\n2,,Smith Jr,Bob,\n3,,,,Blue Pen Ltd\n4,Ann Smith,Jones,Ann,\n");
        Assert.Equal(["ann smith", "bob smith jr", "blue pen", "ann smith|ann jones"], reading.Values(FieldRole.FullName));
        Assert.DoesNotContain(reading.Table.Fields, field => field.Role is FieldRole.GivenName or FieldRole.FamilyName);
    }

    [Fact]
    public void Lines_of_a_street_are_one_value_and_house_numbers_are_units()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,street_number,address_1,address_2,suburb,postcode\n1,6,Tulip Street,Rose Farm,St. James,4011\n2,7,,Rose Farm,,4012\n");
        Assert.Equal(["tulip st rose farm", "rose farm"], reading.Values(FieldRole.Street));
        Assert.Equal(["6", "7"], reading.Values(FieldRole.Unit));
        Assert.Equal(["st james", ""], reading.Values(FieldRole.City));
    }

    [Fact]
    public void Whole_addresses_beside_parts_make_every_address_whole()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,full_address,street,city,state,zip\n1,\"12 Main Street, Reno NV 89501\",,,,\n2,,12 Main St,Reno,NV,89501\n3,,,Reno,NV,89501\n");
        Assert.Equal(["12 main st reno nv 89501", "12 main st reno nv 89501", ""], reading.Values(FieldRole.Address));
    }

    [Fact]
    public void Several_phones_of_a_record_are_all_kept()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,home_phone,mobile\n1,702-919-1300,\n2,702-919-1300,(702) 919-1301\n3,,7029191300\n4,7029191300,702 919 1300\n");
        Assert.Equal(["7029191300", "7029191300|7029191301", "7029191300", "7029191300"], reading.Values(FieldRole.Phone));
    }

    [Fact]
    public void One_issuer_in_two_forms_gives_one_number()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,full_name,drivers_license_number,drivers_license_state,state\n1,Ann Ray,112233,NV,TX\n2,Ann Ray,112233,Nevada,Texas\n");
        Assert.Single(reading.Values(FieldRole.NationalId).Distinct(StringComparer.Ordinal));
        Assert.Single(reading.Values(FieldRole.Region).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Numbers_of_registers_keep_kinds_apart_and_hold_their_issuer()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,passport_number,passport_country,drivers_license_number,drivers_license_state\n1,AB112233,US,112233,NV\n2,AB112233,,,\n");
        Assert.Equal(["us:AB112233", "AB112233"], reading.Values(FieldRole.NationalId));
        Assert.Equal(["us-nv:112233", ""], reading.Values(FieldRole.NationalId, 1));
    }

    [Fact]
    public void Order_of_day_and_month_is_that_of_the_column()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,dob\n1,03/04/1980\n2,25/04/1980\n3,26/04/1980\n4,03/28/1980\n");
        Assert.Equal(["19800403", "19800425", "19800426", "19800328"], reading.Values(FieldRole.DateOfBirth));
    }

    [Fact]
    public void Files_with_other_columns_are_one_table()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,surname,email\n1,Smith,ann@pen.org\n", "SURNAME;id;phone\nJones;x;702-919-1300\n");
        Assert.Equal(["1", "x"], reading.Ids());
        Assert.Equal(["smith", "jones"], reading.Values(FieldRole.FamilyName));
        Assert.Equal(["ann@pen.org", ""], reading.Values(FieldRole.Email));
        Assert.Equal(["", "7029191300"], reading.Values(FieldRole.Phone));
        Assert.Equal([0, 1, 2], reading.Table.FileStarts);
    }

    [Fact]
    public void Records_without_an_id_column_are_named_by_their_row()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "surname\nSmith\nJones\n");
        Assert.Equal(["1", "2"], reading.Ids());
    }

    [Fact]
    public void Truth_is_kept_apart()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, options => options with { TruthColumn = "Person" }, "id,surname,person\n1,Smith,p\n2,Jones,\n3,Smyth,p\n4,Low,q\n");
        Assert.NotNull(reading.Table.Truth);
        Assert.Equal(reading.Table.Truth[0], reading.Table.Truth[2]);
        Assert.NotEqual(reading.Table.Truth[0], reading.Table.Truth[3]);
        Assert.Equal(-1, reading.Table.Truth[1]);
        Assert.Equal("surname", Assert.Single(reading.Table.Fields).Name);
    }

    [Fact]
    public void Bad_rows_are_told_and_left_out()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,surname\n1,Smith\n2\n3,Low,more\n,Jones\n4,Mid\n");
        Assert.Equal(["1", "4"], reading.Ids());
        Assert.Equal(3, reading.RejectedCount);
        Assert.Equal([3L, 4L, 5L], reading.Rejects.Select(reject => reject.Line));
        Assert.Contains("fewer cells", reading.Rejects[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_use_is_told_all_at_once()
    {
        using var folder = new ScratchFolder();
        string path = DrawnTable.Write(folder, "id,surname,Surname\n1,Smith,Smith\n")[0];
        var fault = Assert.Throws<TableFaultException>(() => PersonTableReader.Read(
            new TableOptions(path, folder.File("absent.csv")) { IdColumn = "number", TruthColumn = "who", Columns = [new(FieldRole.City, "town")] }, null, CancellationToken.None));
        foreach (string part in (string[])["2 columns 'surname'", "absent.csv", "'number'", "'who'", "'town'"])
            Assert.Contains(fault.Faults, line => line.Contains(part, StringComparison.Ordinal));
        Assert.Equal(5, fault.Faults.Count);
    }

    [Fact]
    public void Link_only_wants_two_files()
    {
        using var folder = new ScratchFolder();
        var fault = Assert.Throws<TableFaultException>(() => DrawnTable.Read(folder, options => options with { LinkOnly = true }, "id,surname\n1,Smith\n"));
        Assert.Contains("--link-only", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_is_the_same_on_one_thread_and_on_several()
    {
        using var folder = new ScratchFolder();
        var random = new Random(5);
        var text = new StringBuilder("id,first_name,surname,city,email,device\n");
        for (int i = 0; i < 30_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i},N{random.Next(300)},\"S,{random.Next(4_000)}\",C{random.Next(50)},a.{random.Next(20_000)}@gmail.com,x{random.Next(1 << 28)}\n");
        string path = DrawnTable.Write(folder, text.ToString())[0];
        var one = PersonTableReader.Read(new TableOptions(path) { Workers = 1 }, null, CancellationToken.None).Table;
        var several = PersonTableReader.Read(new TableOptions(path) { Workers = 3 }, null, CancellationToken.None).Table;
        Assert.Equal(30_000, one.Count);
        Assert.Equal(5, one.Fields.Count);
        foreach (var (left, right) in one.Fields.Zip(several.Fields))
        {
            Assert.Equal(left.Codes, right.Codes);
            Assert.Equal(left.Values.Count, right.Values.Count);
            for (int code = 0; code < left.Values.Count; code++) Assert.True(left.Values[code].SequenceEqual(right.Values[code]));
        }
    }

    [Fact]
    public void Equal_codes_are_equal_normal_forms_whatever_order_the_spellings_come_in()
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, "id,city\n1,RENO\n2,reno\n3, Reno \n4,n/a\n5,Elko\n");
        var field = Assert.Single(reading.Table.Fields);
        Assert.Equal(3, field.Values.Count);
        Assert.Equal(["reno", "reno", "reno", "", "elko"], reading.Values(FieldRole.City));
    }
}
