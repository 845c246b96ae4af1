using Investigations.Graph.Review;
using Xunit;

namespace Investigations.Tests.Graph.Review;

public sealed class AlignedFieldsTests
{
    private static KeyValuePair<string, string>[] Cells(params string[] drawn) =>
        [.. drawn.Select(cell => KeyValuePair.Create(cell.Split('=')[0], cell.Split('=')[1]))];

    [Fact]
    public void Fields_of_both_records_come_first_and_worked_out_columns_and_ids_are_left_out()
    {
        var found = AlignedFields.Of(
            Cells("record_id=C1", "full_name=Ann Lee", "linkedin=ann", "email=a@x.org", "address.unit=k"),
            Cells("record_id=W1", "full_name=Anne Lee", "email_personal=a@x.org", "department=Data"));
        Assert.Equal([new("full_name", "Ann Lee", "Anne Lee"), new("email", "a@x.org", "a@x.org"), new("linkedin", "ann", null), new("department", null, "Data")], found);
    }
}
