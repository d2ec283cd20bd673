using Microsoft.Extensions.Primitives;
using Toehold.Programmes;
using Toehold.Web.Features.Read;

namespace Toehold.Web.Tests;

/// <summary>A Read page in a person's hands: what its boxes hold, what is typed into them, and what the page is then.</summary>
internal sealed class Boxes
{
    private readonly Dictionary<string, StringValues> boxes = [];

    public Boxes(string text) => Fill(ReadView.Of(text));

    public ReadView View { get; private set; } = null!;

    public Boxes Type(string box, string words)
    {
        boxes[box] = words;
        return this;
    }

    /// <summary>Types a whole amount: "exactly", "between", "least" or "most", and its numbers.</summary>
    public Boxes Set(string slot, string kind, string a, string b = "") => Type($"{slot}.kind", kind).Type($"{slot}.a", a).Type($"{slot}.b", b);

    public ReadView Send(string act = "")
    {
        boxes["act"] = act;
        Fill(ReadView.Of(ReadForm.Of(new FormCollection(boxes))));
        return View;
    }

    /// <summary>What the components put into the boxes.</summary>
    private void Fill(ReadView view)
    {
        View = view;
        boxes.Clear();
        boxes["text"] = view.Text;
        boxes["title"] = view.Title;
        boxes["title.was"] = view.TitleWas;
        boxes["removed"] = view.Removed.ToArray();
        boxes["card"] = Enumerable.Range(0, view.Cards.Count).Select(at => $"{at}").ToArray();
        foreach (var question in view.Reading.Questions)
        {
            boxes[$"answer:{question.Key}"] = question.Taken.Key;
        }

        for (var at = 0; at < view.Cards.Count; at++)
        {
            Fill(at, view.Cards[at]);
        }
    }

    private void Fill(int at, ReadCard card)
    {
        var read = card.AsRead ?? new Exercise { Name = "New exercise" };
        boxes[$"{at}.origin"] = card.Origin;
        boxes[$"{at}.index"] = $"{card.Index}";
        Box($"{at}.name", card.Exercise.Name, read.Name);
        Box($"{at}.side", CardForm.Choice(card.Exercise.Side), CardForm.Choice(read.Side));
        Box($"{at}.position", CardForm.Choice(card.Exercise.Position), CardForm.Choice(read.Position));
        Box($"{at}.equipment", string.Join(", ", card.Exercise.Equipment), string.Join(", ", read.Equipment));
        foreach (var slot in DoseSlot.All.Where(slot => slot.Get(card.Exercise.Dose) is not null || slot.Get(read.Dose) is not null || card.Opened == slot.Name))
        {
            var field = AmountField.Of(slot.Get(card.Exercise.Dose));
            Set($"{at}.{slot.Name}", field.Kind, field.A, field.B);
            boxes[$"{at}.{slot.Name}.was"] = CardForm.Was(AmountField.Of(slot.Get(read.Dose)));
        }
    }

    private void Box(string name, string now, string was) => (boxes[name], boxes[$"{name}.was"]) = (now, was);
}
